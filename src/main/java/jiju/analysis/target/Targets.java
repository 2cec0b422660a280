package jiju.analysis.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jiju.analysis.projection.PressCount;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Passages;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.statistics.Wilson;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Goal;
import jiju.scenario.Metric;
import jiju.unit.Month;

/** Asks an ensemble about targets, each at 80, 100 and 120 % of its level. */
public final class Targets {
  /** Shares of a target that are asked about. */
  public static final List<Double> FACTORS = List.of(0.8, 1.0, 1.2);

  /** What may be promised at 80 % is surpassed by four replications of five. */
  private static final int PROMISE_PERCENT = 20;

  private Targets() {}

  /** Every target of the given list at every factor. */
  public static List<TargetOutcome> outcomes(Ensemble ensemble, List<Goal> goals) {
    List<TargetOutcome> outcomes = new ArrayList<>();
    for (Goal goal : goals) {
      for (double factor : FACTORS) {
        outcomes.add(outcome(ensemble, goal, factor));
      }
    }
    return outcomes;
  }

  /** Month by month the probability of standing at or above every level. */
  public static List<TargetCurve> curves(Ensemble ensemble, List<Goal> goals) {
    List<TargetCurve> curves = new ArrayList<>();
    for (Goal goal : goals) {
      for (double factor : FACTORS) {
        List<Proportion> probabilities = new ArrayList<>();
        for (int month = 0; month < ensemble.months(); month++) {
          Month at = ensemble.start().plus(month);
          probabilities.add(reach(values(ensemble, goal, at), goal.atLeast() * factor));
        }
        curves.add(
            new TargetCurve(ensemble.id(), goal.id(), factor, ensemble.start(), probabilities));
      }
    }
    return curves;
  }

  private static TargetOutcome outcome(Ensemble ensemble, Goal goal, double factor) {
    double level = goal.atLeast() * factor;
    double[] passages = firstPassages(ensemble, goal, level);
    boolean covered = ensemble.covers(goal.by());
    double[] atDate = covered ? values(ensemble, goal, goal.by()) : new double[0];
    Optional<Proportion> probability =
        covered ? Optional.of(reach(atDate, level)) : Optional.empty();
    Arrays.sort(atDate);
    return new TargetOutcome(
        ensemble.id(),
        goal,
        factor,
        probability,
        Passages.share(passages),
        Passages.medianMonth(passages).map(ensemble.start()::plus),
        Bands.quantile(atDate, PROMISE_PERCENT));
  }

  private static double[] values(Ensemble ensemble, Goal goal, Month at) {
    return ensemble.values(goal.park(), metric(ensemble, goal), at);
  }

  private static Metric metric(Ensemble ensemble, Goal goal) {
    return PressCount.metric(goal.metric(), ensemble.scenario());
  }

  private static Proportion reach(double[] values, double level) {
    int successes = (int) Arrays.stream(values).filter(value -> value >= level).count();
    return Wilson.of(successes, values.length);
  }

  /** Months from the start to the first at or above the level; infinite where there is none. */
  private static double[] firstPassages(Ensemble ensemble, Goal goal, double level) {
    int park = ensemble.parkIndex(goal.park());
    Metric metric = metric(ensemble, goal);
    return ensemble.values(run -> firstPassage(run, park, metric, level));
  }

  private static double firstPassage(RunRecord run, int park, Metric metric, double level) {
    for (int month = 0; month < run.months(); month++) {
      if (run.value(park, metric, month) >= level) {
        return month;
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
