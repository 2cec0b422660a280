package jiju.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.Findings;
import jiju.analysis.InventedRuns;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Interval;
import jiju.scenario.Metric;
import jiju.unit.Language;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;

/** The sentence of answer says the numbers that were found, and no more. */
class AnswersTest {
  private static final Findings ANY = InventedRuns.ofBaseline(2);
  private static final Month START = Month.of(2024, 1);

  @Test
  void fewer_firms_are_told_as_fewer() {
    Difference end = difference(-57.2, -65.1, -49.3, 0.01, 0.98);

    assertEquals(
        "到2024年2月，在册主体数平均比基线少57家（差值的95%置信区间为−65至−49家），98%的配对模拟低于基线。", zh(Metric.FIRMS, end));
    assertEquals(
        "By February 2024, firms on the register: on average 57 firms below the baseline (95%"
            + " confidence interval of the difference −65 to −49 firms); lower in 98% of the paired"
            + " runs.",
        en(Metric.FIRMS, end));
  }

  @Test
  void more_output_is_told_as_more_and_in_the_units_of_the_country() {
    Difference end = difference(1.23e8, 0.9e8, 1.56e8, 0.91, 0.09);

    assertEquals(
        "到2024年2月，近十二个月产值平均比基线多1.23亿元（差值的95%置信区间为0.9至1.56亿元），91%的配对模拟高于基线。",
        zh(Metric.OUTPUT_12M_YUAN, end));
  }

  @Test
  void a_difference_whose_interval_holds_zero_is_not_identified() {
    Difference end = difference(-2.4, -6, 1.2, 0.4, 0.55);

    assertEquals("到2024年2月，在册主体数与基线的差异未能识别：平均−2.4家，95%置信区间为−6至1.2家，包含零。", zh(Metric.FIRMS, end));
    assertEquals(
        "By February 2024 no difference to the baseline in firms on the register is identified:"
            + " −2.4 firms on average, 95% confidence interval −6 to 1.2 firms, which includes"
            + " zero.",
        en(Metric.FIRMS, end));
  }

  @Test
  void runs_that_never_differ_are_told_to_be_the_same() {
    assertEquals("到2024年2月，每一次配对模拟的在册主体数都与基线完全相同。", zh(Metric.FIRMS, difference(0, 0, 0, 0, 0)));
  }

  @Test
  void a_gap_that_has_mostly_closed_is_told_with_its_month() {
    Difference wide = difference(-252, -260, -244, 0, 1);
    Difference end = difference(16, 9.3, 22, 0.61, 0.38);

    assertEquals(
        "到2024年2月，在册主体数平均比基线多16家（差值的95%置信区间为9.3至22家），61%的配对模拟高于基线。" + "差距在2024年1月最大，平均为−252家。",
        answer(Language.ZH, Metric.FIRMS, List.of(wide, end)));
  }

  private static String zh(Metric metric, Difference end) {
    return answer(Language.ZH, metric, List.of(end, end));
  }

  private static String en(Metric metric, Difference end) {
    return answer(Language.EN, metric, List.of(end, end));
  }

  private static String answer(Language language, Metric metric, List<Difference> differences) {
    DifferenceSeries series =
        new DifferenceSeries("variant", "all", metric, START, new ArrayList<>(differences));
    return new Answers(Studio.of(ANY, language)).difference(metric, series);
  }

  private static Difference difference(
      double mean, double low, double high, double wins, double losses) {
    double sd = (high - low) * 3;
    Band band = new Band(200, mean, sd, mean - sd, mean - sd / 2, mean, mean + sd / 2, mean + sd);
    return new Difference(band, new Interval(low, high), wins, losses, 10);
  }
}
