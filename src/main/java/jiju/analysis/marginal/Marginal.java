package jiju.analysis.marginal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.comparison.PairedDifferences;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Fieller;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.StudentT;
import jiju.analysis.uncertainty.Drawn;
import jiju.analysis.uncertainty.Spread;
import jiju.experiment.RunSpecification;
import jiju.scenario.Timeline;

/**
 * What one unit more of a lever brings in one outcome, on common random numbers.
 *
 * @param brought change of the outcome per unit, with its 95 % interval over paired runs
 * @param costYuan change of public cost per unit, rent waived included
 * @param perMillion change of the outcome per million yuan of cost, with Fieller's interval; empty
 *     where cost does not move, or not identifiably
 * @param spread of the change per unit over the runs, and on what it rests; empty where all numbers
 *     are as stated
 */
public record Marginal(
    Step step,
    Measure outcome,
    Estimate brought,
    Estimate costYuan,
    Optional<Estimate> perMillion,
    Optional<Spread> spread) {
  private static final String BASE = "base";
  private static final double MILLION = 1e6;

  /** Every run: the scenario as it stands, then step by step. */
  public static List<RunSpecification> runs(
      Timeline base, List<Step> steps, long seed, int replications) {
    List<RunSpecification> runs = new ArrayList<>();
    add(BASE, base, seed, replications, runs);
    steps.forEach(step -> add(step.id(), step.changed(), seed, replications, runs));
    return runs;
  }

  private static void add(
      String arm, Timeline timeline, long seed, int replications, List<RunSpecification> runs) {
    for (int replication = 0; replication < replications; replication++) {
      runs.add(new RunSpecification(arm, timeline, seed, replication));
    }
  }

  /**
   * The effects, step by step and measure by measure.
   *
   * @param measured of the runs, the last measure being {@link Measure#publicCost}
   * @param drawn where the uncertain numbers of the runs came from
   */
  public static List<Marginal> of(
      Measurement measured, List<Step> steps, int replications, Drawn drawn) {
    int costs = measured.measures().size() - 1;
    StudentT t = new StudentT();
    Fieller fieller = new Fieller(t);
    List<Marginal> all = new ArrayList<>();
    for (Step step : steps) {
      double[] cost = change(measured, step, replications, costs);
      for (int measure = 0; measure < costs; measure++) {
        double[] change = change(measured, step, replications, measure);
        all.add(
            new Marginal(
                step,
                measured.measures().get(measure),
                estimate(change, t),
                estimate(cost, t),
                fieller.ratio(change, cost).map(Marginal::perMillion),
                drawn.spread(change)));
      }
    }
    return all;
  }

  private static Estimate perMillion(Estimate perYuan) {
    return new Estimate(
        perYuan.value() * MILLION,
        new Interval(perYuan.interval().low() * MILLION, perYuan.interval().high() * MILLION));
  }

  private static double[] change(Measurement measured, Step step, int replications, int measure) {
    double[] change =
        PairedDifferences.subtract(
            measured.values(step.id(), replications, measure),
            measured.values(BASE, replications, measure));
    for (int i = 0; i < change.length; i++) {
      change[i] /= step.units();
    }
    return change;
  }

  private static Estimate estimate(double[] values, StudentT t) {
    Band band = Bands.of(values);
    return new Estimate(band.mean(), t.ofMean(band));
  }
}
