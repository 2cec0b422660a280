package jiju.errand.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import jiju.analysis.statistics.Interval;
import jiju.analysis.validation.FirmDynamics;
import jiju.analysis.validation.StylizedFact;
import jiju.engine.Simulation;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.scenario.form.Retuning;
import jiju.unit.Text;

/**
 * Holds the model against the regularities of the field: firm dynamics on a reference cohort, and
 * what a scenario must keep whatever it says. Rows are those of the plan of validation.
 */
final class StylizedFacts {
  static final int COHORTS = 5;

  private static final int YEAR_THREE = 24;
  private static final int YEAR_SEVEN = 72;
  private static final List<Integer> LOOKS = List.of(0, 12, 24, 36, 72, 84);
  private static final double EXPONENT = 0.18;
  private static final double ENTRY_GROWTH = 0.07;
  private static final List<String> CHAIN =
      List.of(
          "uncertainties.choice.anchors",
          "uncertainties.choice.linkedSectors",
          "uncertainties.anchors.followersPerMonth");

  private final List<StylizedFact> facts = new ArrayList<>();

  private StylizedFacts() {}

  /**
   * All rows that can be measured.
   *
   * @param scenario whose firms are counted in rows 17 and 41
   * @param runs replications of the scenario
   */
  static List<StylizedFact> of(Timeline scenario, long seed, int runs) {
    StylizedFacts all = new StylizedFacts();
    all.askCohorts(seed);
    all.askScenario(scenario, seed, runs);
    return List.copyOf(all.facts);
  }

  /** The rows that concern the scenario alone. */
  static List<StylizedFact> ofScenario(Timeline scenario, long seed, int runs) {
    StylizedFacts all = new StylizedFacts();
    all.askScenario(scenario, seed, runs);
    return List.copyOf(all.facts);
  }

  private void askCohorts(long seed) {
    Timeline timeline = ReferenceCohort.timeline();
    List<ReferenceCohort> cohorts = new ArrayList<>();
    for (int replication = 0; replication < COHORTS; replication++) {
      cohorts.add(ReferenceCohort.follow(timeline, seed, replication, LOOKS));
    }
    add(
        cohorts,
        "1-b",
        "年增长率的 Subbotin 形状 b",
        "Subbotin shape b of yearly growth",
        0.8,
        1.2,
        "V",
        "F74, F75",
        cohort -> FirmDynamics.subbotinShape(residuals(cohort)));
    add(
        cohorts,
        "1-k",
        "年增长率的超额峰度",
        "excess kurtosis of yearly growth",
        2,
        5,
        "V",
        "F74, F75",
        cohort -> FirmDynamics.excessKurtosis(residuals(cohort)));
    add(
        cohorts,
        "2",
        "增长波动随规模下降的斜率",
        "slope of ln volatility on ln size",
        -0.22,
        -0.14,
        "V",
        "F76",
        cohort ->
            FirmDynamics.sizeVarianceSlope(
                cohort.growth(YEAR_THREE)[0], cohort.growth(YEAR_THREE)[1]));
    add(
        cohorts,
        "5-0",
        "登记当月即经营的比例",
        "share operating in the month of registration",
        0.394,
        0.414,
        "U",
        "F29, F30",
        cohort -> cohort.openedWithin(0));
    add(
        cohorts,
        "5-12",
        "一年后仍在者中已经营的比例",
        "share opened after a year, of those there",
        0.69,
        0.70,
        "U",
        "F29, F30",
        ReferenceCohort::openedWithinAYearOfThoseThere);
    add(
        cohorts,
        "6-S1",
        "一年后在册比例",
        "share on the register after 1 year",
        0.97,
        0.99,
        "V",
        "F25",
        cohort -> cohort.survival(1));
    add(
        cohorts,
        "6-S3",
        "三年后在册比例",
        "share on the register after 3 years",
        0.81,
        0.85,
        "V",
        "F25",
        cohort -> cohort.survival(3));
    add(
        cohorts,
        "6-S5",
        "五年后在册比例",
        "share on the register after 5 years",
        0.66,
        0.72,
        "V",
        "F25",
        cohort -> cohort.survival(5));
    add(
        cohorts,
        "6-S9",
        "九年后在册比例",
        "share on the register after 9 years",
        0.46,
        0.54,
        "V",
        "F25",
        cohort -> cohort.survival(9));
    add(
        cohorts,
        "7",
        "注销风险最高的年份",
        "year of life with the highest legal hazard",
        3,
        3,
        "V",
        "F25",
        ReferenceCohort::peakOfHazard);
    add(
        cohorts,
        "8",
        "存量中不满五年的比例（新登记年增 7%，假设）",
        "share under 5 years in a stock whose entry grows 7 % a year (assumption)",
        0.45,
        0.55,
        "V",
        "F25",
        cohort -> cohort.youngerThanFive(ENTRY_GROWTH));
    add(
        cohorts,
        "9-size",
        "小企业五年内停业率高出的部分",
        "how much likelier small firms are to close within 5 years",
        Double.MIN_VALUE,
        1,
        "V",
        "F84, F25",
        ReferenceCohort::smallCloseMore);
    add(
        cohorts,
        "9-age",
        "第一年与第七年的平均对数增长之差",
        "mean log growth in year 1 less that in year 7",
        Double.MIN_VALUE,
        1,
        "V",
        "F84",
        cohort -> meanLog(cohort.growth(0)) - meanLog(cohort.growth(YEAR_SEVEN)));
    add(
        cohorts,
        "11",
        "存活企业首年就业增长",
        "first-year employment growth of survivors",
        0.10,
        0.20,
        "V",
        "F29, F30",
        cohort -> total(cohort.growth(0)[1]) / total(cohort.growth(0)[0]) - 1);
  }

  private void add(
      List<ReferenceCohort> cohorts,
      String row,
      String zh,
      String en,
      double low,
      double high,
      String type,
      String source,
      ToDoubleFunction<ReferenceCohort> statistic) {
    List<Double> values = cohorts.stream().map(statistic::applyAsDouble).toList();
    Interval target = new Interval(low, high);
    facts.add(StylizedFact.of(row, new Text(zh, en), target, values, type, source));
  }

  private static double[] residuals(ReferenceCohort cohort) {
    double[][] year = cohort.growth(YEAR_THREE);
    return FirmDynamics.residuals(year[0], year[1], 3, EXPONENT);
  }

  private static double meanLog(double[][] year) {
    double sum = 0;
    for (int i = 0; i < year[0].length; i++) {
      sum += StrictMath.log(year[1][i] / year[0][i]);
    }
    return sum / year[0].length;
  }

  private static double total(double[] sizes) {
    return Arrays.stream(sizes).sum();
  }

  private void askScenario(Timeline scenario, long seed, int runs) {
    Map<String, Double> off = new TreeMap<>();
    CHAIN.forEach(path -> off.put(path, 0.0));
    Timeline without = Retuning.of(scenario, off);
    List<Double> fewer = new ArrayList<>();
    List<Double> open = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    for (int replication = 0; replication < runs; replication++) {
      RunRecord run = Simulation.run(scenario, seed, replication);
      RunRecord ablated = Simulation.run(without, seed, replication);
      fewer.add(firms(ablated) < firms(run) ? 1.0 : 0.0);
      open.add(imbalance(run));
      boolean same = Simulation.run(scenario, seed, replication).digest().equals(run.digest());
      again.add(same ? 0.0 : 1.0);
    }
    facts.add(
        StylizedFact.of(
            "17",
            new Text(
                "去掉产业链后主体更少的模拟占比", "share of runs with fewer firms without the industry chain"),
            new Interval(0.95, 1),
            fewer,
            "S",
            "seed L16"));
    facts.add(
        StylizedFact.of(
            "41",
            new Text("在册主体的收支误差（家）", "firms unaccounted for: stock less entries plus exits"),
            new Interval(0, 0),
            open,
            "I",
            "identity"));
    facts.add(
        StylizedFact.of(
            "42",
            new Text("重复模拟不一致的占比", "share of repeated runs that differ"),
            new Interval(0, 0),
            again,
            "I",
            "definitions 31"));
  }

  private static double firms(RunRecord run) {
    return run.value(run.parkIndex(RunRecord.ALL), Metric.FIRMS, run.months() - 1);
  }

  /** Largest month's difference between the change of the stock and entries less exits. */
  private static double imbalance(RunRecord run) {
    int park = run.parkIndex(RunRecord.ALL);
    double largest = 0;
    for (int month = 1; month < run.months(); month++) {
      double change =
          run.value(park, Metric.FIRMS, month) - run.value(park, Metric.FIRMS, month - 1);
      double flow = run.value(park, Metric.ENTRIES, month) - run.value(park, Metric.EXITS, month);
      largest = Math.max(largest, Math.abs(change - flow));
    }
    return largest;
  }
}
