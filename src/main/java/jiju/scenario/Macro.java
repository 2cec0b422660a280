package jiju.scenario;

/** The macro state of a sector: x = ρ·x + σ·η a month; pools scale with exp(x) (model 4a). */
public record Macro(
    @Quantity(
            zh = "月度持续性 ρ",
            en = "persistence ρ a month",
            unit = Unit.SHARE,
            value = 0.95,
            max = 0.9999,
            low = 0.9,
            high = 0.99)
        double persistence,
    @Quantity(
            zh = "月度冲击标准差 σ",
            en = "standard deviation σ of a month's shock",
            unit = Unit.LOG_POINTS,
            value = 0.02,
            max = 2,
            low = 0,
            high = 0.05)
        double volatility) {}
