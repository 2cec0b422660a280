package jiju.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import jiju.engine.Provinces;
import jiju.scenario.Grade;
import jiju.scenario.Programme;
import org.junit.jupiter.api.Test;

class YearlyGradingTest {

  @Test
  void of_115_towns_25_are_excellent_45_good_31_pass_and_14_fail() {
    Programme programme = Provinces.of(1).first().levers().programme().orElseThrow();
    Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    for (int rank = 0; rank < 115; rank++) {
      grades.merge(YearlyGrading.byRank(programme, rank, 115), 1, Integer::sum);
    }
    assertEquals(
        Map.of(Grade.EXCELLENT, 25, Grade.GOOD, 45, Grade.PASS, 31, Grade.WARNED, 14), grades);
  }

  @Test
  void scores_count_standard_deviations_from_the_mean() {
    double[] values = {1, 2, 3};
    PerformanceScore.standardise(values);
    double step = Math.sqrt(1.5);
    assertArrayEquals(new double[] {-step, 0, step}, values, 1e-12);
  }

  @Test
  void where_all_are_alike_nobody_is_better() {
    double[] values = {5, 5, 5};
    PerformanceScore.standardise(values);
    assertArrayEquals(new double[3], values);
  }
}
