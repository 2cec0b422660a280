package jiju.experiment.plan;

import jiju.scenario.Quantity;
import jiju.scenario.Unit;

/** How parameters are screened. */
public record MorrisPlan(
    @Quantity(
            zh = "轨迹条数",
            en = "trajectories",
            unit = Unit.COUNT,
            value = 20,
            min = 2,
            max = 100000)
        int trajectories,
    @Quantity(
            zh = "网格水平数（偶数）",
            en = "levels of the grid, even",
            unit = Unit.COUNT,
            value = 6,
            min = 2,
            max = 1000)
        int levels,
    @Quantity(
            zh = "进入 Sobol 分析的参数个数上限",
            en = "most parameters that go on to the Sobol indices",
            unit = Unit.COUNT,
            value = 12,
            min = 1,
            max = 500)
        int keep) {}
