package jiju.scenario;

/** A staged start: the lever waits until a metric of its park reaches a level. */
public record Condition(
    @Meaning(zh = "指标", en = "metric") Metric metric,
    @Quantity(zh = "不低于", en = "at least", unit = Unit.NONE, max = 1e18) double atLeast) {}
