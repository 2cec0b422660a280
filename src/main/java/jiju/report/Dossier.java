package jiju.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jiju.analysis.Findings;
import jiju.scenario.form.Parameter;

/**
 * All that a report is made of.
 *
 * @param findings what the ensembles say
 * @param illustrations in the report's language
 * @param parameters every value of the baseline with where it comes from; may be empty
 * @param digests SHA-256 by name, such as {@code scenario baseline}; may be empty
 */
public record Dossier(
    Findings findings,
    List<Illustration> illustrations,
    List<Parameter> parameters,
    Map<String, String> digests) {
  public Dossier {
    illustrations = List.copyOf(illustrations);
    parameters = List.copyOf(parameters);
    digests = new TreeMap<>(digests);
  }

  /** A dossier of findings and pictures alone. */
  public static Dossier of(Findings findings, List<Illustration> illustrations) {
    return new Dossier(findings, illustrations, List.of(), Map.of());
  }

  public Dossier withParameters(List<Parameter> changed) {
    return new Dossier(findings, illustrations, changed, digests);
  }

  public Dossier withDigests(Map<String, String> changed) {
    return new Dossier(findings, illustrations, parameters, changed);
  }
}
