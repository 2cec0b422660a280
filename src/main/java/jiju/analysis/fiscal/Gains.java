package jiju.analysis.fiscal;

import java.util.Optional;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.PairedDifferences;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Fieller;
import jiju.analysis.statistics.StudentT;
import jiju.scenario.Metric;
import jiju.unit.Text;

/** What a variant costs and brings more than the baseline, replication by replication. */
final class Gains {
  private static final Text SPANS_ZERO =
      new Text(
          "无法识别：与基线之差的 90% 区间跨零",
          "not identified: the 90 % band of the difference to the baseline spans zero");
  private static final Text TOO_FEW = new Text("无法识别：模拟次数不足", "not identified: too few runs");

  private final StudentT t = new StudentT();
  private final PairedDifferences paired = new PairedDifferences(t);
  private final Fieller fieller = new Fieller(t);

  /** A quantity of both, over the replications that both have. */
  private record Pair(double[] baseline, double[] variant) {
    double[] differences() {
      return PairedDifferences.subtract(variant, baseline);
    }

    Pair plus(Pair other) {
      return new Pair(sum(baseline, other.baseline), sum(variant, other.variant));
    }

    private static double[] sum(double[] a, double[] b) {
      double[] sum = a.clone();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += b[i];
      }
      return sum;
    }
  }

  Gain of(Accounts before, Accounts after, String park) {
    Accounts baseline = before.pairedWith(after);
    Accounts variant = after.pairedWith(before);
    Pair cost =
        new Pair(baseline.presentCostAtPublicRate(park), variant.presentCostAtPublicRate(park));
    Pair costAtHighRate =
        new Pair(baseline.presentCostAtHighRate(park), variant.presentCostAtHighRate(park));
    Pair forgone = new Pair(baseline.presentRentForgone(park), variant.presentRentForgone(park));
    Pair firms = whenJudged(baseline, variant, park, Metric.FIRMS);
    Pair jobs = whenJudged(baseline, variant, park, Metric.EMPLOYEES);
    return new Gain(
        difference(cost),
        difference(costAtHighRate),
        difference(forgone),
        difference(firms),
        difference(jobs),
        difference(whenJudged(baseline, variant, park, Metric.TAX_CUMULATIVE_YUAN)),
        unitCost(cost, firms),
        unitCost(cost, jobs),
        unitCost(costAtHighRate, firms),
        unitCost(cost.plus(forgone), firms));
  }

  private static Pair whenJudged(Accounts baseline, Accounts variant, String park, Metric metric) {
    return new Pair(baseline.whenJudged(park, metric), variant.whenJudged(park, metric));
  }

  private Difference difference(Pair pair) {
    return paired.of(pair.baseline(), pair.variant());
  }

  private UnitCost unitCost(Pair cost, Pair units) {
    if (units.baseline().length < 2) {
      return new UnitCost(Optional.empty(), TOO_FEW);
    }
    if (difference(units).band().ninety().contains(0)) {
      return new UnitCost(Optional.empty(), SPANS_ZERO);
    }
    Optional<Estimate> ratio = fieller.ratio(cost.differences(), units.differences());
    return new UnitCost(ratio, ratio.isPresent() ? Text.EMPTY : SPANS_ZERO);
  }
}
