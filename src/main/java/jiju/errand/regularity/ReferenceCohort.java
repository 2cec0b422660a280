package jiju.errand.regularity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import jiju.engine.Simulation;
import jiju.engine.Witness;
import jiju.scenario.Timeline;
import jiju.world.FirmTable;
import jiju.world.World;

/**
 * The lives of some ten thousand firms that are founded in one month, followed for ten years. Its
 * notes are its only state; lives for one replication.
 */
final class ReferenceCohort implements Witness {
  static final int MONTHS = 120;
  private static final int NEVER = -1;

  private final Map<Long, int[]> lives = new HashMap<>();
  private final Map<Integer, Map<Long, Double>> sizes = new HashMap<>();
  private final List<Integer> looks;
  private int month;

  private ReferenceCohort(List<Integer> looks) {
    this.looks = looks;
  }

  /**
   * Follows the cohort once.
   *
   * @param looks months at whose end sizes are noted
   */
  static ReferenceCohort follow(
      Timeline timeline, long seed, int replication, List<Integer> looks) {
    ReferenceCohort cohort = new ReferenceCohort(looks);
    Simulation.run(timeline, seed, replication, cohort);
    return cohort;
  }

  @Override
  public void note(int when, int park, long key, Happening what, double amount) {
    int[] life = lives.computeIfAbsent(key, any -> new int[] {NEVER, NEVER, NEVER, NEVER});
    switch (what) {
      case REGISTERED -> life[0] = when;
      case OPENED -> life[1] = when;
      case CLOSED -> life[2] = when;
      case DEREGISTERED -> life[3] = when;
      default -> {}
    }
  }

  @Override
  public void founded(World world) {}

  @Override
  public void monthEnded(World world) {
    if (looks.contains(month)) {
      FirmTable firms = world.parks().get(0).firms();
      Map<Long, Double> now = new HashMap<>();
      for (int row = 0; row < firms.size(); row++) {
        if (firms.status()[row] == FirmTable.OPERATING && firms.since()[row] == 0) {
          now.put(firms.keys()[row], (double) firms.workers()[row]);
        }
      }
      sizes.put(month, now);
    }
    month++;
  }

  private double share(Predicate<int[]> of, Predicate<int[]> among) {
    long all = lives.values().stream().filter(among).count();
    long some = lives.values().stream().filter(among).filter(of).count();
    return (double) some / all;
  }

  /** Share that has opened within so many months of registration. */
  double openedWithin(int months) {
    return share(life -> life[1] >= 0 && life[1] <= months, life -> true);
  }

  /** Share of those not closed within a year that have opened within it. */
  double openedWithinAYearOfThoseThere() {
    return share(life -> life[1] >= 0 && life[1] <= 12, life -> life[2] < 0 || life[2] > 12);
  }

  /** Share still on the register after so many years. */
  double survival(int years) {
    return share(life -> life[3] < 0 || life[3] >= 12 * years, life -> true);
  }

  /**
   * Yearly hazard of leaving the register over that of the same firms in another life.
   *
   * @param years after registration
   */
  double hazardAgainst(ReferenceCohort other, int years) {
    double[] left = new double[2];
    double both = 0;
    for (Map.Entry<Long, int[]> firm : lives.entrySet()) {
      int[] twin = other.lives.get(firm.getKey());
      if (twin != null) {
        both++;
        left[0] += firm.getValue()[3] < 0 || firm.getValue()[3] >= 12 * years ? 1 : 0;
        left[1] += twin[3] < 0 || twin[3] >= 12 * years ? 1 : 0;
      }
    }
    return StrictMath.log(left[0] / both) / StrictMath.log(left[1] / both);
  }

  /** Year of life with the highest legal hazard. */
  int peakOfHazard() {
    int peak = 0;
    double most = 0;
    for (int year = 0; year < 9; year++) {
      double hazard = 1 - survival(year + 1) / survival(year);
      peak = hazard > most ? year + 1 : peak;
      most = Math.max(most, hazard);
    }
    return peak;
  }

  /** Share younger than five years in a stock whose entry grows at a yearly rate. */
  double youngerThanFive(double growthPerYear) {
    double young = 0;
    double all = 0;
    for (int age = 0; age < MONTHS; age++) {
      int months = age;
      double alive =
          share(life -> life[3] < 0 || life[3] > months, life -> true)
              * StrictMath.exp(-growthPerYear / 12 * age);
      all += alive;
      young += age < 60 ? alive : 0;
    }
    double last =
        share(life -> life[3] < 0, life -> true) * StrictMath.exp(-growthPerYear / 12 * MONTHS);
    double hazardAfterwards = 0.06;
    return young / (all + last / ((hazardAfterwards + growthPerYear) / 12));
  }

  /** Sizes at the start and at the end of a year of those that operate at both. */
  double[][] growth(int start) {
    Map<Long, Double> before = Objects.requireNonNull(sizes.get(start));
    Map<Long, Double> after = Objects.requireNonNull(sizes.get(start + 12));
    List<Long> both = before.keySet().stream().filter(after::containsKey).sorted().toList();
    double[][] pairs = new double[2][both.size()];
    for (int i = 0; i < both.size(); i++) {
      pairs[0][i] = Objects.requireNonNull(before.get(both.get(i)));
      pairs[1][i] = Objects.requireNonNull(after.get(both.get(i)));
    }
    return pairs;
  }

  /** How much likelier firms of at most six workers are to close within five years. */
  double smallCloseMore() {
    Map<Long, Double> first = Objects.requireNonNull(sizes.get(0));
    double[] closed = new double[2];
    double[] all = new double[2];
    first.forEach(
        (key, workers) -> {
          int large = workers > 6 ? 1 : 0;
          int[] life = Objects.requireNonNull(lives.get(key));
          all[large]++;
          closed[large] += life[2] >= 0 && life[2] < 60 ? 1 : 0;
        });
    return closed[0] / all[0] - closed[1] / all[1];
  }
}
