package jiju.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

  @Test
  void quantiles_of_one_to_ten_are_those_of_R() {
    Band band = Bands.of(new double[] {10, 9, 8, 7, 6, 5, 4, 3, 2, 1});

    assertEquals(1.45, band.p05(), 1e-15);
    assertEquals(3.25, band.p25());
    assertEquals(5.5, band.p50());
    assertEquals(7.75, band.p75());
    assertEquals(9.55, band.p95(), 1e-14);
    assertEquals(3.0276503540974917, band.sd(), 1e-15);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 20, 199, 200})
  void bands_agree_with_an_independent_library(int n) {
    double[] values = new Random(n).doubles(n, -5, 100).toArray();
    Percentile type7 = new Percentile().withEstimationType(EstimationType.R_7);
    DescriptiveStatistics statistics = new DescriptiveStatistics(values);
    Band band = Bands.of(values);

    assertEquals(type7.evaluate(values, 5), band.p05(), 1e-12);
    assertEquals(type7.evaluate(values, 25), band.p25(), 1e-12);
    assertEquals(type7.evaluate(values, 50), band.p50(), 1e-12);
    assertEquals(type7.evaluate(values, 75), band.p75(), 1e-12);
    assertEquals(type7.evaluate(values, 95), band.p95(), 1e-12);
    assertEquals(statistics.getMean(), band.mean(), 1e-12);
    if (n > 1) {
      assertEquals(statistics.getStandardDeviation(), band.sd(), 1e-12);
    }
  }

  @Test
  void equal_values_have_themselves_as_mean_and_no_spread() {
    double[] values = new double[200];
    java.util.Arrays.fill(values, 0.029573948805454872);
    Band band = Bands.of(values);

    assertEquals(0.029573948805454872, band.mean());
    assertEquals(0, band.sd());
  }

  @Test
  void one_value_has_no_standard_deviation() {
    Band band = Bands.of(new double[] {3});

    assertEquals(3, band.p05());
    assertTrue(Double.isNaN(band.sd()));
  }

  @Test
  void no_value_has_no_band() {
    Band band = Bands.of(new double[] {Double.NaN});

    assertEquals(0, band.n());
    assertTrue(Double.isNaN(band.mean()) && Double.isNaN(band.p50()));
  }

  @Test
  void undefined_values_are_left_out() {
    assertEquals(Bands.of(new double[] {1, 2, 4}), Bands.of(new double[] {1, Double.NaN, 2, 4}));
  }

  @Test
  void the_values_themselves_stay_as_they_are() {
    double[] values = {3, 1, 2};
    Bands.of(values);

    assertEquals(3, values[0]);
  }
}
