package jiju.errand.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.PairedDifferences;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.optimisation.Candidate;
import jiju.analysis.optimisation.Frontier;
import jiju.analysis.rival.Account;
import jiju.analysis.rival.Across;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Fieller;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.statistics.StudentT;
import jiju.analysis.statistics.Wilson;
import jiju.analysis.uncertainty.Spread;
import jiju.experiment.Ensemble;

/**
 * What a page for the planner tells, before it is put into words.
 *
 * @param measured every policy under every account
 * @param asItStands the place as it stands, to the last month, by account
 * @param frontier what a search has found; empty where the scenario has no target
 * @param elsewhere the recommended policy tried once more on luck of its own, by account
 */
record Brief(
    AskedBrief asked,
    Measurement measured,
    int replications,
    Map<String, Ensemble> asItStands,
    Optional<Frontier> frontier,
    List<Candidate> elsewhere) {
  static final String AS_IT_STANDS = "as-it-stands";
  static final String WITHOUT = "without";

  static String arm(Account account, String policy) {
    return account.id() + "/" + policy;
  }

  double[] values(Account account, String policy, String measure) {
    return measured.values(arm(account, policy), replications, index(measure));
  }

  private int index(String measure) {
    List<String> ids = measured.measures().stream().map(Measure::id).toList();
    return ids.indexOf(measure);
  }

  Measure measure(String id) {
    return measured.measures().get(index(id));
  }

  /** What a policy changes, under every account. */
  Across effect(String policy, String measure) {
    return across(policy, measure, AS_IT_STANDS, policy);
  }

  /** What the lever brought, under every account. */
  Across brought(String measure) {
    return across(WITHOUT, measure, WITHOUT, AS_IT_STANDS);
  }

  private Across across(String policy, String measure, String from, String to) {
    PairedDifferences paired = new PairedDifferences(new StudentT());
    List<Difference> differences =
        asked.accounts().stream()
            .map(one -> paired.of(values(one, from, measure), values(one, to, measure)))
            .toList();
    return new Across(policy, measure(measure), asked.accounts(), differences);
  }

  /** How often a yes-or-no measure is yes. */
  Proportion share(Account account, String policy, String measure) {
    double[] values = values(account, policy, measure);
    int hits = 0;
    for (double value : values) {
      hits += value > 0 ? 1 : 0;
    }
    return Wilson.of(hits, values.length);
  }

  /** Cost of one firm more, in yuan; empty where firms can hardly be told from none. */
  Optional<Estimate> yuanPerFirm(String from, String to, String cost) {
    Account own = asked.accounts().get(0);
    double[] yuan = PairedDifferences.subtract(values(own, to, cost), values(own, from, cost));
    double[] firms =
        PairedDifferences.subtract(values(own, to, "firms"), values(own, from, "firms"));
    return new Fieller(new StudentT()).ratio(yuan, firms);
  }

  /** How the lever's effect is spread, and on what it rests; empty without a posterior. */
  Optional<Spread> spread(String measure) {
    Account own = asked.accounts().get(0);
    double[] with = values(own, AS_IT_STANDS, measure);
    double[] without = values(own, WITHOUT, measure);
    return asked.drawn().spread(PairedDifferences.subtract(with, without));
  }

  /** As it stands, under an account. */
  Ensemble standing(Account account) {
    return Objects.requireNonNull(asItStands.get(account.id()));
  }

  /** The policy to recommend; where none meets the condition, the nearest. */
  Optional<Candidate> chosen() {
    return frontier.map(found -> found.best().orElse(found.nearest()));
  }
}
