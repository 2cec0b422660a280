package jiju.experiment.plan;

import java.util.Optional;
import jiju.scenario.Meaning;
import jiju.scenario.Metric;
import jiju.unit.Month;
import jiju.unit.Text;

/** One outcome asked of every run. */
public record OutcomePlan(
    @Meaning(zh = "结果标识，也是列名", en = "identifier, and name of its column") String id,
    @Meaning(zh = "名称；缺省为指标名称", en = "name; else that of the metric") Text title,
    @Meaning(zh = "指标", en = "metric") Metric metric,
    @Meaning(zh = "园区；all 为全部", en = "park; all stands for all", value = "all") String park,
    @Meaning(zh = "取值月份；缺省为评判月", en = "the month; else that of the first target, or the last")
        Optional<Month> at) {}
