package jiju.analysis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jiju.analysis.projection.PressCount;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Crps;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Passages;
import jiju.analysis.validation.FactCheck.Use;
import jiju.analysis.validation.FactCheck.Verdict;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
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
    List<FactCheck> checks = new ArrayList<>();
    for (Observation fact : ensemble.scenario().observations()) {
      boolean grossed = OUTPUT.contains(fact.metric()) && fact.per().isEmpty();
      for (double grossUp : grossed ? GROSS_UPS : List.of(0.0)) {
        checks.add(check(ensemble, fact, grossUp));
      }
    }
    return checks;
  }

  private static FactCheck check(Ensemble ensemble, Observation fact, double grossUp) {
    double[] months = ensemble.values(run -> month(run, fact));
    int park = ensemble.parkIndex(fact.park());
    Metric metric = PressCount.metric(fact.metric(), ensemble.scenario());
    Optional<Metric> per = fact.per().map(other -> PressCount.metric(other, ensemble.scenario()));
    double[] values =
        ensemble.values(
            run -> {
              double month = month(run, fact);
              double over = per.isPresent() ? value(run, park, per.get(), month) : 1;
              return value(run, park, metric, month) / over;
            });
    for (int i = 0; i < values.length; i++) {
      values[i] *= 1 + grossUp;
    }
    Band simulated = Bands.of(values);
    Optional<Month> at = Passages.medianMonth(months).map(ensemble.start()::plus);
    return new FactCheck(
        ensemble.id(),
        fact,
        grossUp,
        at,
        simulated,
        verdict(fact, simulated),
        use(fact),
        simulated.p05() > 0 ? simulated.p95() / simulated.p05() : Double.NaN,
        Crps.of(values, (fact.low() + fact.high()) / 2));
  }

  /** Position of the month that the fact speaks of; infinite where the run does not cover it. */
  private static double month(RunRecord run, Observation fact) {
    Month at = fact.at().orElse(null);
    if (at == null && fact.afterEvent().isPresent()) {
      Month event = run.events().get(fact.afterEvent().get());
      at = event == null ? null : event.plus((int) Math.round(fact.monthsAfterEvent()));
    }
    int position = at == null ? -1 : at.since(run.start());
    return position < 0 || position >= run.months() ? Double.POSITIVE_INFINITY : position;
  }

  private static double value(RunRecord run, int park, Metric metric, double month) {
    return Double.isInfinite(month) ? Double.NaN : run.value(park, metric, (int) month);
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
