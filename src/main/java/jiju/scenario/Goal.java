package jiju.scenario;

import jiju.unit.Month;
import jiju.unit.Text;

/** A target: a metric that shall reach a level by a month. */
public record Goal(
    @Meaning(zh = "目标标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "指标", en = "metric") Metric metric,
    @Meaning(zh = "园区（或 all）", en = "park, or all", value = "all") String park,
    @Quantity(zh = "不低于", en = "at least", unit = Unit.NONE, max = 1e18) double atLeast,
    @Meaning(zh = "截止月份", en = "by the end of this month") Month by,
    @Meaning(zh = "出处", en = "source", value = "assumption") Text source) {}
