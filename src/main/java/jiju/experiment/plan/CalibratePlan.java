package jiju.experiment.plan;

import jiju.scenario.Quantity;
import jiju.scenario.Unit;

/** How the varied parameters are calibrated to the scenario's facts. */
public record CalibratePlan(
    @Quantity(
            zh = "模拟次数",
            en = "simulations in all",
            unit = Unit.COUNT,
            value = 20000,
            min = 400,
            max = 10000000)
        int runs,
    @Quantity(
            zh = "保留的参数组数",
            en = "draws of the posterior",
            unit = Unit.COUNT,
            value = 400,
            min = 20,
            max = 100000)
        int draws) {}
