package jiju.analysis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Crps;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Passages;
import jiju.analysis.validation.FactCheck.Use;
import jiju.analysis.validation.FactCheck.Verdict;
import jiju.experiment.Ensemble;
import jiju.scenario.Metric;
import jiju.scenario.Observation;
import jiju.unit.Month;

/** Holds an ensemble against the facts that its scenario states. */
public final class FactChecks {
  /**
   * What the press prints may be platform turnover: output is also reported multiplied by 1 + g
   * (model 7; the range is an assumption). Only 0 is a verdict on the model.
   */
  private static final List<Double> GROSS_UPS = List.of(0.0, 1.0, 3.0);

  private static final Set<Metric> OUTPUT =
      Set.of(Metric.OUTPUT_YUAN, Metric.OUTPUT_12M_YUAN, Metric.OUTPUT_CUMULATIVE_YUAN);

  /** Tax is output times a rate that was derived from the same reports. */
  private static final Set<Metric> ECHO =
      Set.of(Metric.TAX_YUAN, Metric.TAX_12M_YUAN, Metric.TAX_CUMULATIVE_YUAN);

  private FactChecks() {}

  /** A line per fact; for output one per gross-up. */
  public static List<FactCheck> of(Ensemble ensemble) {
    FactTally tally = new FactTally(ensemble.id(), ensemble.scenario());
    ensemble.runs().forEach(tally::add);
    return of(tally);
  }

  /** The same, where the runs themselves are gone. */
  public static List<FactCheck> of(FactTally tally) {
    List<FactCheck> checks = new ArrayList<>();
    for (int i = 0; i < tally.facts().size(); i++) {
      Observation fact = tally.facts().get(i);
      boolean grossed = OUTPUT.contains(fact.metric()) && fact.per().isEmpty();
      for (double grossUp : grossed ? GROSS_UPS : List.of(0.0)) {
        checks.add(check(tally, i, grossUp));
      }
    }
    return checks;
  }

  private static FactCheck check(FactTally tally, int position, double grossUp) {
    Observation fact = tally.facts().get(position);
    double[] months = tally.months(position);
    double[] values = tally.values(position);
    for (int i = 0; i < values.length; i++) {
      values[i] *= 1 + grossUp;
    }
    Band simulated = Bands.of(values);
    Optional<Month> at = Passages.medianMonth(months).map(tally.start()::plus);
    return new FactCheck(
        tally.id(),
        fact,
        grossUp,
        at,
        simulated,
        verdict(fact, simulated),
        use(fact),
        simulated.p05() > 0 ? simulated.p95() / simulated.p05() : Double.NaN,
        Crps.of(values, (fact.low() + fact.high()) / 2));
  }

  private static Verdict verdict(Observation fact, Band simulated) {
    if (simulated.n() == 0) {
      return Verdict.NOT_SIMULATED;
    }
    if (isEcho(fact)) {
      return Verdict.ECHO;
    }
    return new Interval(fact.low(), fact.high()).overlaps(simulated.ninety())
        ? Verdict.INSIDE
        : Verdict.OUTSIDE;
  }

  private static boolean isEcho(Observation fact) {
    return fact.echo() || ECHO.contains(fact.metric());
  }

  private static Use use(Observation fact) {
    if (isEcho(fact)) {
      return Use.IDENTITY;
    }
    return fact.fitted() ? Use.CALIBRATION : Use.VALIDATION;
  }
}
