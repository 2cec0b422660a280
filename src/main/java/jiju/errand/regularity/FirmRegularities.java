package jiju.errand.regularity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jiju.analysis.statistics.Interval;
import jiju.analysis.validation.FirmDynamics;
import jiju.scenario.Timeline;

/** Firm dynamics on reference cohorts (rows 1, 2, 5 to 9, 11 and 37). */
final class FirmRegularities {
  static final int COHORTS = 5;

  private static final int YEAR_THREE = 24;
  private static final int YEAR_SEVEN = 72;
  private static final List<Integer> LOOKS = List.of(0, 12, 24, 36, 72, 84);
  private static final double EXPONENT = 0.18;
  private static final double ENTRY_GROWTH = 0.07;

  private static final String RELIEF =
      "levers.subsidies.rentRelief=[{\"id\":\"free\",\"park\":\"park\",\"from\":\"2015-01\",\"months\":24}]";

  private final Rows rows;

  private FirmRegularities(Rows rows) {
    this.rows = rows;
  }

  static void measure(long seed, Rows rows) throws InterruptedException {
    new FirmRegularities(rows).askCohorts(seed);
  }

  private void askCohorts(long seed) throws InterruptedException {
    Timeline timeline = ReferenceWorld.of("cohort", List.of());
    List<ReferenceCohort> cohorts = new ArrayList<>();
    for (int replication = 0; replication < COHORTS; replication++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
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
    subsidised(cohorts.get(0), seed);
  }

  /** Row 37: the same founders with and without two years free of rent. */
  private void subsidised(ReferenceCohort without, long seed) {
    Timeline free = ReferenceWorld.of("cohort", List.of(RELIEF));
    ReferenceCohort with = ReferenceCohort.follow(free, seed, 0, LOOKS);
    rows.add(
        "37",
        "受补贴企业与相同企业的退出风险比",
        "hazard of the subsidised over that of their twins",
        new Interval(0.9, 1.1),
        "V",
        "F82",
        List.of(with.hazardAgainst(without, 5)));
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
    rows.add(row, zh, en, new Interval(low, high), type, source, values);
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
}
