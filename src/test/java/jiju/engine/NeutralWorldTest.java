package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.behaviour.Utility;
import jiju.observation.RunRecord;
import jiju.scenario.LocationChoice;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** With all effects off, the model is a Poisson process whose rate can be reckoned by hand. */
class NeutralWorldTest {
  private static final int RUNS = 40;

  private final Timeline bare =
      Worlds.bare(
          "uncertainties.choice.accessibility=0",
          "uncertainties.choice.quality=0",
          "uncertainties.choice.reputation=0");

  @Test
  void entry_is_poisson_month_by_month() {
    int cells = 0;
    double statistic = 0;
    double rate = monthlyRate();
    for (int r = 0; r < RUNS; r++) {
      RunRecord run = Simulation.run(bare, 11, r);
      for (int month = 0; month < run.months(); month++) {
        double gap = run.value(0, Metric.SIGNED, month) - rate;
        statistic += gap * gap / rate;
        cells++;
      }
    }
    double p = 1 - new ChiSquaredDistribution(cells).cumulativeProbability(statistic);
    assertTrue(p > 0.01 && p < 0.99, "dispersion test p = " + p);
  }

  @Test
  void entry_has_the_rate_of_a_binary_logit() {
    double sum = 0;
    int months = 0;
    for (int r = 0; r < RUNS; r++) {
      RunRecord run = Simulation.run(bare, 12, r);
      for (int month = 0; month < run.months(); month++) {
        sum += run.value(0, Metric.SIGNED, month);
        months++;
      }
    }
    double rate = monthlyRate();
    assertEquals(rate, sum / months, 4 * Math.sqrt(rate / months));
  }

  /** 1,440 decisions a year, each for the park with probability logistic(α), α = −2. */
  private static double monthlyRate() {
    return 1440.0 / 12 / (1 + Math.exp(2));
  }

  @Test
  void a_beta_is_the_semi_elasticity_of_inflow_at_the_reference_whatever_lambda() {
    for (double lambda : new double[] {0.2, 0.4, 0.8}) {
      LocationChoice choice =
          Worlds.small("uncertainties.choice.dissimilarity=" + lambda)
              .first()
              .uncertainties()
              .choice();
      double share = choice.referenceShareInNest();
      double nest = choice.referenceNestProbability();
      double step = 1e-6;
      double up = logInflow(share, nest, lambda, step * Utility.scale(choice));
      double down = logInflow(share, nest, lambda, -step * Utility.scale(choice));
      assertEquals(1, (up - down) / (2 * step), 1e-5);
    }
  }

  /** ln P(park) after its utility moved, where share and nest probability are as given before. */
  private static double logInflow(double share, double nest, double lambda, double moved) {
    double weight = share * Math.exp(moved / lambda);
    double sum = weight + 1 - share;
    double odds = nest / (1 - nest) * Math.exp(lambda * Math.log(sum));
    return Math.log(weight / sum) + Math.log(odds / (1 + odds));
  }
}
