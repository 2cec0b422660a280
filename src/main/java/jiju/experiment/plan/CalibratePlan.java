package jiju.experiment.plan;

import java.util.Optional;
import jiju.scenario.Meaning;
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
        int draws,
    @Meaning(
            zh = "方法：abc（回归 ABC，默认）或 emulator（仿真器似然）",
            en =
                "method: abc (regression ABC, the default) or emulator (likelihood from emulators)")
        Optional<CalibrationMethod> method) {}
