package jiju.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
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
 * From which size growth carries itself. Subsidies for newcomers end in one month after another,
 * each time in a world of its own, paired with the world in which they go on; a park carries itself
 * where it keeps at least half of the growth of the next two years without them. The share of parks
 * that do, taken as a function of size that never falls (isotonic regression: Barlow, Bartholomew,
 * Bremner and Brunk 1972), crosses one half at the critical mass. Parks that would not have grown
 * by a single firm anyway, such as full ones, say nothing and are left out.
 */
public final class CriticalMass {
  /** The arm in which subsidies go on. */
  private static final String GOING_ON = "going-on";

  private static final double SHARE_KEPT = 0.5;
  private static final double LEAST_GROWTH = 1;

  /** Months from the end of the subsidies to the verdict. */
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

  /** Runs of each combination. */
  public int replications() {
    return replications;
  }

  private static List<Month> stops(Scenario scenario) {
    List<Month> stops = new ArrayList<>();
    Month last = scenario.end().plus(1 - MONTHS_TO_VERDICT);
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

  /** Every run: subsidies going on, then stop by stop. */
  public List<RunSpecification> runs() {
    List<RunSpecification> runs = new ArrayList<>();
    add(GOING_ON, timeline, runs);
    for (Month stop : stops) {
      add(
          name(stop),
          SubsidyStop.from(stop, timeline).withEnd(stop.plus(MONTHS_TO_VERDICT - 1)),
          runs);
    }
    return runs;
  }

  private void add(String arm, Timeline changed, List<RunSpecification> runs) {
    for (int replication = 0; replication < replications; replication++) {
      runs.add(new RunSpecification(arm, changed, seed, replication));
    }
  }

  private static String name(Month stop) {
    return "stop-" + stop;
  }

  /** What to read off the runs: firms when subsidies end, and at the verdict, for every stop. */
  public List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (Month stop : stops) {
      measures.add(firms(stop.plus(-1)));
      measures.add(firms(stop.plus(MONTHS_TO_VERDICT - 1)));
    }
    return measures;
  }

  /** Firms at the end of a month; undefined where the run ends before. */
  private static Measure firms(Month at) {
    return new Measure(
        Metric.FIRMS.id(),
        Metric.FIRMS.text(),
        Metric.FIRMS.unit(),
        run -> {
          int month = at.since(run.start());
          return month < run.months()
              ? run.value(run.parkIndex(RunRecord.ALL), Metric.FIRMS, month)
              : Double.NaN;
        });
  }

  /** A park at the end of its subsidies, and what became of it. */
  record Trial(int replication, double firms, boolean carries) {}

  /**
   * Parks of similar size.
   *
   * @param firmsLow fewest firms among them when subsidies ended
   * @param firmsHigh most firms among them
   * @param carried how many kept at least half of their growth
   */
  public record Bin(double firmsLow, double firmsHigh, Proportion carried) {}

  /** How it comes out. */
  public enum Verdict {
    /** There is a size below which most lose more than half of their growth, above which not. */
    FOUND,
    /** Most keep it at every size seen, so growth never hung on subsidies. */
    ALWAYS_CARRIES,
    /** Most lose it at every size seen. */
    NEVER_CARRIES,
    /** The interval of the crossing reaches an end of the sizes seen: size does not tell. */
    NOT_IDENTIFIED
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
    for (int stop = 0; stop < stops.size(); stop++) {
      double[] before = measured.values(GOING_ON, replications, 2 * stop);
      double[] with = measured.values(GOING_ON, replications, 2 * stop + 1);
      double[] without = measured.values(name(stops.get(stop)), replications, 2 * stop + 1);
      for (int i = 0; i < before.length; i++) {
        double growth = with[i] - before[i];
        if (growth >= LEAST_GROWTH) {
          boolean carries = without[i] - before[i] >= SHARE_KEPT * growth;
          trials.add(new Trial(i, before[i], carries));
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
    double smallest = bySize.get(0).firms();
    double largest = bySize.get(bySize.size() - 1).firms();
    double found = crossing(bySize);
    if (Double.isInfinite(found)) {
      Verdict verdict = found < 0 ? Verdict.ALWAYS_CARRIES : Verdict.NEVER_CARRIES;
      return new Finding(verdict, Optional.empty(), smallest, largest, bins(bySize));
    }
    Interval interval = interval(bySize, replications, seed, found);
    if (interval.low() <= smallest || interval.high() >= largest) {
      return new Finding(Verdict.NOT_IDENTIFIED, Optional.empty(), smallest, largest, bins(bySize));
    }
    return new Finding(
        Verdict.FOUND, Optional.of(new Estimate(found, interval)), smallest, largest, bins(bySize));
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
}
