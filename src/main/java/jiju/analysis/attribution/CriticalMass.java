package jiju.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.statistics.Wilson;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/**
 * From which size a park grows by itself. Subsidies for newcomers end in one month after another,
 * each time in a world of its own; two years later the park has either kept its firms or shrunk.
 * The share that kept them, taken as a function of size that never falls (isotonic regression:
 * Barlow, Bartholomew, Bremner and Brunk 1972), crosses one half at the critical mass.
 */
public final class CriticalMass {
  /** Years from the end of the subsidies to the verdict. */
  static final int MONTHS_TO_VERDICT = 24;

  private static final int MONTHS_BETWEEN_STOPS = 6;
  private static final int RESAMPLES = 400;
  private static final int BINS = 8;

  private final Timeline timeline;
  private final long seed;
  private final int replications;
  private final List<Month> stops;

  /** The stops lie half a year apart, wherever both the stop and its verdict are simulated. */
  public CriticalMass(Timeline timeline, long seed, int replications) {
    this.timeline = timeline;
    this.seed = seed;
    this.replications = replications;
    this.stops = stops(timeline.first());
  }

  private static List<Month> stops(Scenario scenario) {
    List<Month> stops = new ArrayList<>();
    Month last = scenario.end().plus(-MONTHS_TO_VERDICT);
    for (Month stop = scenario.start().plus(MONTHS_BETWEEN_STOPS);
        !stop.isAfter(last);
        stop = stop.plus(MONTHS_BETWEEN_STOPS)) {
      stops.add(stop);
    }
    return stops;
  }

  /** Whether the scenario is long enough to see anything. */
  public boolean isPossible() {
    return !stops.isEmpty();
  }

  /** Every run, stop by stop. */
  public List<RunSpecification> runs() {
    List<RunSpecification> runs = new ArrayList<>();
    for (Month stop : stops) {
      Timeline stopped = SubsidyStop.from(stop, timeline);
      Timeline short_ = stopped.withEnd(stop.plus(MONTHS_TO_VERDICT));
      for (int replication = 0; replication < replications; replication++) {
        runs.add(new RunSpecification(name(stop), short_, seed, replication));
      }
    }
    return runs;
  }

  private static String name(Month stop) {
    return "stop-" + stop;
  }

  /** What to read off the runs: firms when the subsidies end, and at the verdict. */
  public static List<Measure> measures() {
    return List.of(firms(MONTHS_TO_VERDICT + 1), firms(0));
  }

  private static Measure firms(int monthsBeforeEnd) {
    return new Measure(
        Metric.FIRMS.id(),
        Metric.FIRMS.text(),
        Metric.FIRMS.unit(),
        run ->
            run.value(
                run.parkIndex(RunRecord.ALL),
                Metric.FIRMS,
                Math.max(0, run.months() - 1 - monthsBeforeEnd)));
  }

  /** A park at the end of its subsidies, and what became of it. */
  record Trial(int replication, double firms, boolean carries) {}

  /**
   * Parks of similar size.
   *
   * @param firmsLow fewest firms among them when subsidies ended
   * @param firmsHigh most firms among them
   * @param carried how many kept their firms for two years
   */
  public record Bin(double firmsLow, double firmsHigh, Proportion carried) {}

  /** How it comes out. */
  public enum Verdict {
    /** There is a size below which most shrink and above which most hold. */
    FOUND,
    /** Most hold at every size seen, so growth never hung on subsidies. */
    ALWAYS_CARRIES,
    /** Most shrink at every size seen. */
    NEVER_CARRIES
  }

  /**
   * What was found.
   *
   * @param firms the critical mass with its 95 % interval (bootstrap over replications); empty
   *     unless found
   * @param smallest fewest firms seen at the end of subsidies
   * @param largest most firms seen
   */
  public record Finding(
      Verdict verdict, Optional<Estimate> firms, double smallest, double largest, List<Bin> bins) {
    public Finding {
      bins = List.copyOf(bins);
    }
  }

  /** Judges the runs, once all have been measured. */
  public Finding finding(Measurement measured) {
    List<Trial> trials = new ArrayList<>();
    for (Month stop : stops) {
      double[] before = measured.values(name(stop), replications, 0);
      double[] after = measured.values(name(stop), replications, 1);
      for (int i = 0; i < before.length; i++) {
        if (before[i] > 0) {
          trials.add(new Trial(i, before[i], after[i] >= before[i]));
        }
      }
    }
    return of(trials, replications, seed);
  }

  static Finding of(List<Trial> trials, int replications, long seed) {
    List<Trial> bySize = bySize(trials);
    if (bySize.isEmpty()) {
      return new Finding(Verdict.NEVER_CARRIES, Optional.empty(), 0, 0, List.of());
    }
    double found = crossing(bySize);
    Verdict verdict =
        found == Double.NEGATIVE_INFINITY
            ? Verdict.ALWAYS_CARRIES
            : found == Double.POSITIVE_INFINITY ? Verdict.NEVER_CARRIES : Verdict.FOUND;
    return new Finding(
        verdict,
        verdict == Verdict.FOUND
            ? Optional.of(new Estimate(found, interval(bySize, replications, seed, found)))
            : Optional.empty(),
        bySize.get(0).firms(),
        bySize.get(bySize.size() - 1).firms(),
        bins(bySize));
  }

  private static List<Trial> bySize(List<Trial> trials) {
    return trials.stream()
        .sorted(Comparator.comparingDouble(Trial::firms).thenComparingInt(Trial::replication))
        .toList();
  }

  /**
   * The size at which the rising share crosses one half; −∞ where it lies above from the first, ∞
   * where it never gets there. Crossing a half is decided by blocks that pool adjacent violators.
   */
  private static double crossing(List<Trial> bySize) {
    int n = bySize.size();
    double[] mean = new double[n];
    int[] weight = new int[n];
    int[] last = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      mean[blocks] = bySize.get(i).carries() ? 1 : 0;
      weight[blocks] = 1;
      last[blocks] = i;
      blocks++;
      while (blocks > 1
          && (mean[blocks - 2] >= mean[blocks - 1]
              || bySize.get(last[blocks - 2]).firms()
                  == bySize.get(last[blocks - 2] + 1).firms())) {
        int sum = weight[blocks - 2] + weight[blocks - 1];
        mean[blocks - 2] =
            (mean[blocks - 2] * weight[blocks - 2] + mean[blocks - 1] * weight[blocks - 1]) / sum;
        weight[blocks - 2] = sum;
        last[blocks - 2] = last[blocks - 1];
        blocks--;
      }
    }
    for (int block = 0; block < blocks; block++) {
      if (mean[block] > 0.5) {
        return block == 0
            ? Double.NEGATIVE_INFINITY
            : (bySize.get(last[block - 1]).firms() + bySize.get(last[block - 1] + 1).firms()) / 2;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Whole replications are drawn again, for the stops of one share their luck. */
  private static Interval interval(List<Trial> bySize, int replications, long seed, double found) {
    double[] crossings = new double[RESAMPLES];
    Luck luck = Luck.of(seed, 0);
    for (int resample = 0; resample < RESAMPLES; resample++) {
      int[] times = new int[replications];
      long salt = luck.salt(Decision.RESAMPLE, resample);
      for (int draw = 0; draw < replications; draw++) {
        times[(int) (Luck.uniform(salt, draw) * replications)]++;
      }
      List<Trial> again = new ArrayList<>();
      for (Trial trial : bySize) {
        for (int time = 0; time < times[trial.replication()]; time++) {
          again.add(trial);
        }
      }
      crossings[resample] = crossing(again);
    }
    Arrays.sort(crossings);
    double lowest = bySize.get(0).firms();
    double highest = bySize.get(bySize.size() - 1).firms();
    double low = Math.max(lowest, crossings[RESAMPLES / 40]);
    double high = Math.min(highest, crossings[RESAMPLES - 1 - RESAMPLES / 40]);
    return new Interval(Math.min(found, low), Math.max(found, high));
  }

  private static List<Bin> bins(List<Trial> bySize) {
    List<Bin> bins = new ArrayList<>();
    int size = Math.max(1, (bySize.size() + BINS - 1) / BINS);
    for (int from = 0; from < bySize.size(); from += size) {
      List<Trial> part = bySize.subList(from, Math.min(bySize.size(), from + size));
      int carried = (int) part.stream().filter(Trial::carries).count();
      bins.add(
          new Bin(
              part.get(0).firms(),
              part.get(part.size() - 1).firms(),
              Wilson.of(carried, part.size())));
    }
    return bins;
  }

  /** Middle of the sizes of a bin, for drawing. */
  public static double middle(Bin bin) {
    return Bands.mean(new double[] {bin.firmsLow(), bin.firmsHigh()});
  }
}
