package jiju.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jiju.analysis.measure.Measurement;
import jiju.analysis.rival.Account;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.StudentT;
import jiju.analysis.uncertainty.Drawn;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.experiment.RunSpecification;
import jiju.scenario.Timeline;

/**
 * Which runs an attribution needs, and what it reads off them. Up to ten levers every coalition is
 * run in every replication and the values are exact; beyond, every replication lets the levers join
 * in one random order and in its reverse, whose differences add up just as exactly, and the
 * interval holds the luck of the orders too. All coalitions of a replication share their luck.
 */
public final class CoalitionPlan {
  /** Most levers of which all coalitions are run. */
  public static final int MOST_LEVERS_FOR_EXACT = 10;

  private static final int MOST_LEVERS = 60;

  private static final double NEGLIGIBLE_SHARE = 0.01;

  private final Timeline timeline;
  private final List<LeverSwitch> levers;
  private final long seed;
  private final int replications;
  private final UnaryOperator<Timeline> account;

  /**
   * @param timeline the scenario with all levers on
   * @param levers at least one
   * @param replications at least 1
   */
  public CoalitionPlan(Timeline timeline, List<LeverSwitch> levers, long seed, int replications) {
    this(timeline, levers, seed, replications, UnaryOperator.identity());
  }

  private CoalitionPlan(
      Timeline timeline,
      List<LeverSwitch> levers,
      long seed,
      int replications,
      UnaryOperator<Timeline> account) {
    if (levers.isEmpty() || levers.size() > MOST_LEVERS || replications < 1) {
      throw new IllegalArgumentException("no game: " + levers.size() + ", " + replications);
    }
    this.timeline = timeline;
    this.levers = List.copyOf(levers);
    this.seed = seed;
    this.replications = replications;
    this.account = account;
  }

  /** The same coalitions of the same levers under another account of the facts. */
  public CoalitionPlan under(Account other, int runs) {
    return new CoalitionPlan(timeline, levers, seed, runs, policy -> other.under(timeline, policy));
  }

  public boolean isExact() {
    return levers.size() <= MOST_LEVERS_FOR_EXACT;
  }

  /** Every run, coalition by coalition. */
  public List<RunSpecification> runs() {
    List<RunSpecification> runs = new ArrayList<>();
    needed()
        .forEach(
            (coalition, wanted) -> {
              Timeline changed = account.apply(timeline(coalition));
              wanted.forEach(
                  replication ->
                      runs.add(new RunSpecification(name(coalition), changed, seed, replication)));
            });
    return runs;
  }

  /** The replications in which each coalition is needed. */
  private SortedMap<Long, List<Integer>> needed() {
    SortedMap<Long, List<Integer>> needed = new TreeMap<>();
    for (int replication = 0; replication < replications; replication++) {
      for (long coalition : coalitions(replication)) {
        needed.computeIfAbsent(coalition, any -> new ArrayList<>()).add(replication);
      }
    }
    return needed;
  }

  private long[] coalitions(int replication) {
    if (isExact()) {
      long[] all = new long[1 << levers.size()];
      Arrays.setAll(all, i -> i);
      return all;
    }
    return Arrays.stream(orders(replication))
        .flatMapToLong(order -> Arrays.stream(joining(order)))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The coalitions that stand while the levers join in an order, from nobody to everybody. */
  private static long[] joining(int[] order) {
    long[] coalitions = new long[order.length + 1];
    for (int i = 0; i < order.length; i++) {
      coalitions[i + 1] = coalitions[i] | 1L << order[i];
    }
    return coalitions;
  }

  /** One random order of the levers, and its reverse. */
  private int[][] orders(int replication) {
    long salt = Luck.of(seed, replication).salt(Decision.PERMUTE, 0);
    long[] priority = new long[levers.size()];
    Arrays.setAll(priority, lever -> Luck.bits(salt, lever));
    int[] order =
        IntStream.range(0, levers.size())
            .boxed()
            .sorted((a, b) -> Long.compare(priority[a], priority[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] reverse = new int[order.length];
    Arrays.setAll(reverse, i -> order[order.length - 1 - i]);
    return new int[][] {order, reverse};
  }

  /** The scenario with the levers of the coalition alone. */
  Timeline timeline(long coalition) {
    Timeline changed = timeline;
    for (int lever = 0; lever < levers.size(); lever++) {
      if ((coalition & 1L << lever) == 0) {
        changed = levers.get(lever).off(changed);
      }
    }
    return changed;
  }

  private String name(long coalition) {
    StringBuilder name = new StringBuilder("levers-");
    for (int lever = 0; lever < levers.size(); lever++) {
      name.append((coalition & 1L << lever) == 0 ? '0' : '1');
    }
    return name.toString();
  }

  /** The arm in which every lever is on: the scenario as it stands. */
  public String allOn() {
    return name(everybody());
  }

  private long everybody() {
    return (1L << levers.size()) - 1;
  }

  /**
   * One attribution a measure, once all runs have been measured.
   *
   * @param drawn where the uncertain numbers of the runs came from
   */
  public List<Attribution> attributions(Measurement measured, Drawn drawn) {
    List<Attribution> all = new ArrayList<>();
    for (int measure = 0; measure < measured.measures().size(); measure++) {
      all.add(attribution(measured, measure, drawn));
    }
    return all;
  }

  private Attribution attribution(Measurement measured, int measure, Drawn drawn) {
    double[][] values = new double[levers.size()][replications];
    for (int replication = 0; replication < replications; replication++) {
      double[] one = values(measured, measure, replication);
      for (int lever = 0; lever < one.length; lever++) {
        values[lever][replication] = one[lever];
      }
    }
    double allOn = Bands.mean(measured.values(allOn(), replications, measure));
    double allOff = Bands.mean(measured.values(name(0), replications, measure));
    double negligible = NEGLIGIBLE_SHARE * Math.abs(allOn);
    StudentT t = new StudentT();
    List<Bar> bars = new ArrayList<>();
    for (int lever = 0; lever < values.length; lever++) {
      Band band = Bands.of(values[lever]);
      Estimate brought = new Estimate(band.mean(), t.ofMean(band));
      double small = shareBelow(negligible, values[lever]);
      bars.add(new Bar(levers.get(lever), brought, small, drawn.spread(values[lever])));
    }
    return new Attribution(measured.measures().get(measure), allOff, allOn, negligible, bars);
  }

  private double[] values(Measurement measured, int measure, int replication) {
    if (!isExact()) {
      return Shapley.sampled(
          orders(replication), coalition -> measured.value(name(coalition), replication, measure));
    }
    double[] worth = new double[1 << levers.size()];
    Arrays.setAll(worth, c -> measured.value(name(c), replication, measure));
    return Shapley.exact(worth);
  }

  private static double shareBelow(double size, double[] values) {
    return (double) Arrays.stream(values).filter(value -> Math.abs(value) < size).count()
        / values.length;
  }
}
