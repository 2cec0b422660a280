package jiju.scenario;

/** Flows of location decisions (model 4b); counts are negative binomial. */
public record Pools(
    @Quantity(
            zh = "月度决策数方差与均值之比",
            en = "variance over mean of a month's decisions",
            unit = Unit.MULTIPLIER,
            value = 2,
            min = 1,
            max = 100,
            low = 1,
            high = 3,
            source = "assumption (over-dispersion as in Wu, Guangzhou)",
            sourceZh = "假设（过度离散同Wu对广州的研究）")
        double varianceToMean,
    @Quantity(
            zh = "本地流量倍数",
            en = "multiplier of the flow of the home city",
            unit = Unit.MULTIPLIER,
            value = 1,
            max = 100,
            low = 0.5,
            high = 1.6)
        double localMultiplier,
    @Quantity(
            zh = "外地乡贤流量倍数",
            en = "multiplier of the tie flow of other cities",
            unit = Unit.MULTIPLIER,
            value = 1,
            max = 100,
            low = 0.4,
            high = 1.9)
        double tieMultiplier,
    @Quantity(
            zh = "外地无联系流量倍数",
            en = "multiplier of the flow without a tie",
            unit = Unit.MULTIPLIER,
            value = 1,
            max = 100,
            low = 0.3,
            high = 3)
        double otherMultiplier) {}
