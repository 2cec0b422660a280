package jiju.experiment.plan;

import jiju.scenario.Quantity;
import jiju.scenario.Unit;

/** How variance is taken apart. */
public record SobolPlan(
    @Quantity(
            zh = "基础样本点数（2 的幂最佳）",
            en = "base points; a power of two is best",
            unit = Unit.COUNT,
            value = 128,
            min = 8,
            max = 1000000)
        int points) {}
