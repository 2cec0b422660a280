package jiju.errand.projection;

import java.util.List;
import java.util.Optional;
import jiju.unit.Text;

/**
 * What a question came to, from so many replications. Undefined numbers are {@code NaN}.
 *
 * @param replications from which every number here is made
 * @param wanted how many there will be in the end
 * @param last whether no finer answer follows
 * @param failed runs that failed and are left out
 * @param start first month
 * @param judged the month up to which money is summed and at which gains are counted
 * @param changed whether there is a variant beside the baseline
 * @param set the moved levers as words for {@code --set}
 */
public record Answer(
    int replications,
    int wanted,
    boolean last,
    int failed,
    long seed,
    String start,
    int months,
    String judged,
    String park,
    boolean changed,
    List<MetricAnswer> metrics,
    List<GoalAnswer> goals,
    Optional<Money> baselineMoney,
    Optional<Money> money,
    Optional<Gains> gains,
    List<String> set) {

  /** Bands of a metric month by month: mean and quantiles over replications. */
  public record Fan(
      List<Double> mean,
      List<Double> p05,
      List<Double> p25,
      List<Double> p50,
      List<Double> p75,
      List<Double> p95) {}

  /** Paired differences month by month: bands, and the 95 % confidence interval of the mean. */
  public record Differences(
      Fan fan, List<Double> low, List<Double> high, List<Double> winRate, List<Double> lossRate) {}

  /** A metric of the baseline, of the variant, and what lies between them. */
  public record MetricAnswer(
      String id, Fan baseline, Optional<Fan> variant, Optional<Differences> difference) {}

  /** How likely a target is. */
  public record Odds(
      double probability, double low, double high, double commitP80, Optional<String> reachedP50) {}

  /** A target, before and after. */
  public record GoalAnswer(
      String id,
      Text title,
      String metric,
      double atLeast,
      String by,
      Odds baseline,
      Optional<Odds> variant) {}

  /**
   * Public money over all months: cost in cash and as present value, tax kept, months to pay back.
   */
  public record Money(
      double costYuan,
      double presentCostYuan,
      double commitmentsYuan,
      double retainedTaxYuan,
      double rentYuan,
      Optional<String> payback) {}

  /** A mean with its 95 % confidence interval. */
  public record Mean(double value, double low, double high) {}

  /** Yuan for one more; empty, with the reason, where that cannot be told. */
  public record PerUnit(Optional<Mean> yuan, Text note) {}

  /** What the variant costs and brings more than the baseline. */
  public record Gains(
      Mean presentCostYuan,
      Mean rentForgoneYuan,
      Mean firms,
      Mean jobs,
      Mean taxYuan,
      PerUnit yuanPerFirm,
      PerUnit yuanPerFirmWithRentForgone,
      PerUnit yuanPerJob) {}
}
