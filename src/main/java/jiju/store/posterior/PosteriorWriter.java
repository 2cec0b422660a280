package jiju.store.posterior;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Marginal;
import jiju.analysis.calibration.Posterior;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.json.Place;

/** Writes {@code posterior.json}. */
public final class PosteriorWriter {
  static final int FORMAT = 1;

  private PosteriorWriter() {}

  /** The text of the file. */
  public static String write(StoredPosterior stored) {
    Posterior posterior = stored.posterior();
    PosteriorOrigin origin = stored.origin();
    Members members =
        new Members()
            .put("format", FORMAT)
            .put("method", posterior.method().description())
            .put("version", origin.version())
            .putTexts("command", origin.command())
            .put("scenario", origin.scenario())
            .put("scenario_sha256", origin.scenarioSha256())
            .put("seed", new Json.Num(Place.of(""), Long.toString(origin.seed())))
            .put("runs", posterior.runs())
            .put("acceptance", posterior.acceptance())
            .put("effective_size", posterior.effectiveSize())
            .put("tolerance", posterior.tolerance())
            .put("waves", waves(posterior))
            .put("facts", facts(posterior))
            .put("parameters", parameters(posterior))
            .put("ridges", ridges(posterior))
            .putTexts("columns", columns(posterior))
            .put("draws", draws(posterior));
    return JsonWriter.write(members.object());
  }

  private static Json waves(Posterior posterior) {
    return Members.listOf(
        posterior.waves().stream()
            .map(wave -> new Members().put("runs", wave.runs()).put("left", wave.left()).object())
            .toList());
  }

  private static Json facts(Posterior posterior) {
    return Members.listOf(
        posterior.readings().stream()
            .map(
                reading ->
                    new Members()
                        .put("id", reading.id())
                        .put("low", reading.low())
                        .put("high", reading.high())
                        .object())
            .toList());
  }

  private static Json parameters(Posterior posterior) {
    List<Json> parameters = new ArrayList<>();
    for (int k = 0; k < posterior.parameters().size(); k++) {
      FreeParameter parameter = posterior.parameters().get(k);
      Members prior =
          new Members()
              .put("distribution", parameter.prior().distribution().name().toLowerCase(Locale.ROOT))
              .put("low", parameter.prior().low())
              .put("high", parameter.prior().high());
      marginal(prior, parameter.priorMarginal());
      Members after = new Members();
      marginal(after, posterior.marginal(k));
      boolean contracted = posterior.contraction(k) <= Posterior.CONTRACTED;
      parameters.add(
          new Members()
              .put("path", parameter.path())
              .put("zh", parameter.meaning().zh())
              .put("en", parameter.meaning().en())
              .put("prior", prior.object())
              .put("posterior", after.object())
              .put("contraction", posterior.contraction(k))
              .put("verdict", contracted ? "contracted" : "prior_dominated")
              .object());
    }
    return Members.listOf(parameters);
  }

  private static void marginal(Members members, Marginal marginal) {
    members
        .put("mean", marginal.mean())
        .put("sd", marginal.sd())
        .put("p05", marginal.p05())
        .put("p25", marginal.p25())
        .put("p50", marginal.p50())
        .put("p75", marginal.p75())
        .put("p95", marginal.p95());
  }

  private static Json ridges(Posterior posterior) {
    return Members.listOf(
        posterior.ridges().stream()
            .map(
                ridge ->
                    new Members()
                        .putTexts("parameters", List.of(ridge.one(), ridge.other()))
                        .put("correlation", ridge.correlation())
                        .object())
            .toList());
  }

  private static List<String> columns(Posterior posterior) {
    List<String> columns = new ArrayList<>(List.of("weight"));
    posterior.parameters().forEach(parameter -> columns.add(parameter.path()));
    return columns;
  }

  /** Six significant digits: the sample says less than that. */
  private static Json draws(Posterior posterior) {
    List<Json> draws = new ArrayList<>();
    for (int i = 0; i < posterior.draws().size(); i++) {
      List<Json> row = new ArrayList<>();
      row.add(rounded(posterior.weights()[i]));
      for (double value : posterior.draws().get(i)) {
        row.add(rounded(value));
      }
      draws.add(Members.listOf(row));
    }
    return Members.listOf(draws);
  }

  private static Json rounded(double value) {
    return Members.of(new BigDecimal(value).round(new MathContext(6)).doubleValue());
  }
}
