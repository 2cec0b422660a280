package jiju.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.chance.Decision;
import jiju.chance.Luck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceShareTest {
  private static final int PAIRS = 2000;

  /** Pairs whose common part has the given share of a variance of one. */
  private static VarianceShare withShare(double share) {
    double[] first = new double[PAIRS];
    double[] second = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      Luck luck = Luck.of(5, i);
      double common = Math.sqrt(share) * luck.normal(Decision.GROWTH, 0, 0);
      first[i] = 7 + common + Math.sqrt(1 - share) * luck.normal(Decision.GROWTH, 1, 0);
      second[i] = 7 + common + Math.sqrt(1 - share) * luck.normal(Decision.GROWTH, 2, 0);
    }
    return VarianceShare.of(first, second);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9})
  void a_known_split_is_found_and_lies_in_its_interval(double share) {
    VarianceShare found = withShare(share);

    assertEquals(share, found.share(), 0.05);
    assertTrue(found.interval().contains(share));
  }

  @Test
  void pure_chance_has_no_share_and_pure_ignorance_has_all() {
    assertEquals(0, withShare(0).share(), 0.04);
    assertEquals(1, withShare(1).share(), 1e-9);
  }

  @Test
  void nothing_is_said_of_few_pairs_or_of_numbers_without_variance() {
    assertTrue(Double.isNaN(VarianceShare.of(new double[9], new double[9]).share()));
    assertTrue(Double.isNaN(VarianceShare.of(new double[90], new double[90]).share()));
  }
}
