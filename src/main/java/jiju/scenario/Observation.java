package jiju.scenario;

import java.util.Optional;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * A published fact, read as an interval ("240余" is 240 to 250), for fitting and testing alike.
 *
 * @param value the figure as printed
 * @param low lower end of the press reading
 * @param high upper end of the press reading
 */
public record Observation(
    @Meaning(zh = "事实标识", en = "identifier") String id,
    @Meaning(zh = "说明", en = "what it says") Text title,
    @Meaning(zh = "指标", en = "metric") Metric metric,
    @Meaning(zh = "园区（或 all）", en = "park, or all", value = "all") String park,
    @Meaning(zh = "月份", en = "month; absent where it follows an event") Optional<Month> at,
    @Meaning(zh = "以该事件为起点", en = "event from which months are counted", refersTo = "events")
        Optional<String> afterEvent,
    @Quantity(zh = "事件后月数", en = "months after the event", unit = Unit.MONTHS, value = 0, max = 600)
        double monthsAfterEvent,
    @Quantity(zh = "公布值", en = "figure as printed", unit = Unit.NONE, min = -1e18, max = 1e18)
        double value,
    @Quantity(
            zh = "区间下限",
            en = "lower end of the reading",
            unit = Unit.NONE,
            min = -1e18,
            max = 1e18)
        double low,
    @Quantity(
            zh = "区间上限",
            en = "upper end of the reading",
            unit = Unit.NONE,
            min = -1e18,
            max = 1e18)
        double high,
    @Meaning(zh = "是否用于拟合", en = "used in fitting", value = "true") boolean fitted,
    @Meaning(zh = "除以该指标（比率）", en = "divided by this metric (a ratio)") Optional<Metric> per,
    @Meaning(
            zh = "是否由输入推得（不作检验）",
            en = "follows from an input by construction, so it proves nothing",
            value = "false")
        boolean echo,
    @Meaning(zh = "出处", en = "source") Text source) {

  /** Unit of the figure: that of the metric, or of the ratio of two. */
  public Unit unit() {
    if (per.isEmpty()) {
      return metric.unit();
    }
    return per.get().unit() == metric.unit() ? Unit.SHARE : Unit.NONE;
  }

  /** What the figure is of, as files name it: the metric, or two with a stroke between. */
  public String quantity() {
    return metric.id() + per.map(other -> "/" + other.id()).orElse("");
  }
}
