package jiju.errand.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import jiju.analysis.JudgementMonth;
import jiju.analysis.comparison.Comparison;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.fiscal.Accounts;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.fiscal.UnitCost;
import jiju.analysis.projection.Projection;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Interval;
import jiju.analysis.target.TargetOutcome;
import jiju.analysis.target.Targets;
import jiju.experiment.Ensemble;
import jiju.scenario.Metric;
import jiju.unit.Month;

/** Puts what the analysis finds into an answer; nothing is reckoned here. */
final class Answering {
  /** What a page draws. */
  static final List<Metric> METRICS =
      List.of(
          Metric.FIRMS,
          Metric.ASSETS_YUAN,
          Metric.OUTPUT_12M_YUAN,
          Metric.TAX_12M_YUAN,
          Metric.EMPLOYEES,
          Metric.OCCUPANCY);

  private final Ensemble baseline;
  private final Optional<Ensemble> variant;
  private final String park;

  Answering(Ensemble baseline, Optional<Ensemble> variant, String park) {
    this.baseline = baseline;
    this.variant = variant;
    this.park = park;
  }

  /**
   * The whole answer.
   *
   * @param replications that were made, those that failed included
   * @param wanted how many there will be in the end
   * @param words the moved levers as words for {@code --set}
   */
  Answer answer(int replications, int wanted, long seed, List<String> words) {
    List<FiscalSummary> accounts = accounts();
    Optional<FiscalSummary> after = accounts.stream().skip(1).findFirst();
    return new Answer(
        replications,
        wanted,
        replications == wanted,
        replications - variant.map(Ensemble::size).orElse(baseline.size()),
        seed,
        baseline.start().toString(),
        baseline.months(),
        judged().toString(),
        park,
        variant.isPresent(),
        metrics(),
        goals(),
        accounts.stream().findFirst().map(Answering::money),
        after.map(Answering::money),
        after.flatMap(FiscalSummary::gain).map(Answering::gains),
        words);
  }

  /** Several at a time: nobody simulates meanwhile. */
  private List<Answer.MetricAnswer> metrics() {
    return METRICS.parallelStream().filter(baseline.metrics()::contains).map(this::metric).toList();
  }

  private Answer.MetricAnswer metric(Metric metric) {
    return new Answer.MetricAnswer(
        metric.id(),
        fan(Projection.series(baseline, park, metric).bands()),
        variant.map(ensemble -> fan(Projection.series(ensemble, park, metric).bands())),
        variant.map(
            ensemble -> differences(new Comparison().series(baseline, ensemble, park, metric))));
  }

  private static Answer.Differences differences(DifferenceSeries series) {
    List<Difference> all = series.differences();
    return new Answer.Differences(
        fan(all.stream().map(Difference::band).toList()),
        numbers(all, difference -> difference.interval().low()),
        numbers(all, difference -> difference.interval().high()),
        numbers(all, Difference::winRate),
        numbers(all, Difference::lossRate));
  }

  private static Answer.Fan fan(List<Band> bands) {
    return new Answer.Fan(
        numbers(bands, Band::mean),
        numbers(bands, Band::p05),
        numbers(bands, Band::p25),
        numbers(bands, Band::p50),
        numbers(bands, Band::p75),
        numbers(bands, Band::p95));
  }

  private static <T> List<Double> numbers(List<T> things, ToDoubleFunction<T> number) {
    return things.stream().map(number::applyAsDouble).toList();
  }

  /** The targets of the baseline's scenario, asked of both. */
  private List<Answer.GoalAnswer> goals() {
    List<Answer.GoalAnswer> answers = new ArrayList<>();
    List<TargetOutcome> before = asked(baseline);
    List<TargetOutcome> after = variant.map(this::asked).orElse(List.of());
    for (int i = 0; i < before.size(); i++) {
      var goal = before.get(i).goal();
      answers.add(
          new Answer.GoalAnswer(
              goal.id(),
              goal.title(),
              goal.metric().id(),
              goal.atLeast(),
              goal.by().toString(),
              odds(before.get(i)),
              after.isEmpty() ? Optional.empty() : Optional.of(odds(after.get(i)))));
    }
    return answers;
  }

  private List<TargetOutcome> asked(Ensemble ensemble) {
    return Targets.outcomes(ensemble, baseline.scenario().targets()).stream()
        .filter(outcome -> outcome.factor() == 1)
        .toList();
  }

  private static Answer.Odds odds(TargetOutcome outcome) {
    Interval interval = outcome.probability().map(p -> p.interval()).orElse(Interval.UNDEFINED);
    return new Answer.Odds(
        outcome.probability().map(p -> p.value()).orElse(Double.NaN),
        interval.low(),
        interval.high(),
        outcome.commitP80(),
        outcome.firstPassageP50().map(Month::toString));
  }

  /** The month at which policies are judged. */
  private Month judged() {
    return JudgementMonth.of(baseline.scenario(), baseline.end());
  }

  /** The accounts of the baseline, then of the variant where there is one. */
  private List<FiscalSummary> accounts() {
    Month judged = judged();
    Accounts before = new Accounts(baseline, judged);
    List<FiscalSummary> both = new ArrayList<>(List.of(before.summary(park)));
    variant.ifPresent(ensemble -> both.add(new Accounts(ensemble, judged).summary(park, before)));
    return both;
  }

  private static Answer.Money money(FiscalSummary summary) {
    return new Answer.Money(
        summary.costYuan().mean(),
        summary.presentCostYuan().mean(),
        summary.commitmentsYuan().mean(),
        summary.retainedTaxYuan().mean(),
        summary.rentYuan().mean(),
        summary.payback().p50().map(Month::toString));
  }

  private static Answer.Gains gains(Gain gain) {
    return new Answer.Gains(
        mean(gain.costYuan()),
        mean(gain.rentForgoneYuan()),
        mean(gain.firms()),
        mean(gain.jobs()),
        mean(gain.taxYuan()),
        perUnit(gain.yuanPerFirm()),
        perUnit(gain.yuanPerFirmWithRentForgone()),
        perUnit(gain.yuanPerJob()));
  }

  private static Answer.Mean mean(Difference difference) {
    Interval interval = difference.interval();
    return new Answer.Mean(difference.mean(), interval.low(), interval.high());
  }

  private static Answer.PerUnit perUnit(UnitCost cost) {
    return new Answer.PerUnit(
        cost.yuan()
            .map(
                yuan ->
                    new Answer.Mean(yuan.value(), yuan.interval().low(), yuan.interval().high())),
        cost.note());
  }
}
