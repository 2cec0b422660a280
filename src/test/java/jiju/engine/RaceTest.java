package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The race (validation 38): what a subsidy of all brings a town, as a share of what it brings the
 * one who offers it alone. With everybody knowing every town and all feedbacks frozen, nested logit
 * says λ(1−P) / ((1−s) + λs(1−P)), P the chance of the nest and s the town's share in it.
 */
class RaceTest {
  private static final int TOWNS = 10;

  /** Towns that try it alone. */
  private static final int TRIED = 4;

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.4, 0.8})
  void a_race_leaves_of_the_gain_what_nested_logit_says(double lambda) {
    String now = "levers.subsidies.taxRebates.offer.from=2018-01";
    RunRecord nobody = run(Provinces.alike(lambda));
    RunRecord all = run(Provinces.alike(lambda, now));
    double chance = sum(nobody, -1) / (sum(nobody, -1) + outside(nobody));
    double alone = 0;
    double joint = 0;
    for (int town = 0; town < TRIED; town++) {
      RunRecord one =
          run(Provinces.alike(lambda, now, "levers.subsidies.taxRebates.offer.park=t" + town));
      alone += Math.log(sum(one, town) / sum(nobody, town)) / TRIED;
      joint += Math.log(sum(all, town) / sum(nobody, town)) / TRIED;
    }
    double share = 1.0 / TOWNS;
    double expected = lambda * (1 - chance) / (1 - share + lambda * share * (1 - chance));
    assertTrue(chance > 0.05 && chance < 0.5, "chance of the nest " + chance);
    assertEquals(expected, joint / alone, 0.03, "gain alone " + alone + ", jointly " + joint);
  }

  private static RunRecord run(Timeline timeline) {
    return Simulation.run(timeline, 1, 0);
  }

  /** Entries of a town since the start; −1: of all. */
  private static double sum(RunRecord run, int town) {
    int park = town < 0 ? run.parkIndex(RunRecord.ALL) : town;
    double sum = 0;
    for (int month = 0; month < run.months(); month++) {
      sum += run.value(park, Metric.ENTRIES, month);
    }
    return sum;
  }

  private static double outside(RunRecord run) {
    double sum = 0;
    for (int month = 0; month < run.months(); month++) {
      sum += run.value(run.parkIndex(RunRecord.ALL), Metric.DECISIONS_OUTSIDE, month);
    }
    return sum;
  }
}
