package jiju.experiment.plan;

import java.util.Optional;
import jiju.scenario.Meaning;
import jiju.scenario.Quantity;
import jiju.scenario.Unit;

/** How policies are held against many futures. */
public record RobustPlan(
    @Quantity(
            zh = "未来情形个数",
            en = "futures sampled",
            unit = Unit.COUNT,
            value = 200,
            min = 20,
            max = 100000)
        int futures,
    @Meaning(zh = "所看结果的标识；缺省为第一个", en = "id of the outcome that counts; absent: the first")
        Optional<String> outcome,
    @Quantity(
            zh = "满意的最低水平",
            en = "level from which the outcome satisfies",
            unit = Unit.NONE,
            min = -1e18,
            max = 1e18)
        Optional<Double> atLeast) {}
