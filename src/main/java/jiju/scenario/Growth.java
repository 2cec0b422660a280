package jiju.scenario;

/** Variance-gamma growth with size-variance scaling (model 4j, definitions 5, 9). */
public record Growth(
    @Quantity(
            zh = "新生企业增长 μ₀",
            en = "growth μ₀ of the newborn",
            unit = Unit.PER_YEAR,
            value = 0.15,
            min = -1,
            max = 2,
            low = 0.1,
            high = 0.2,
            evidence = Evidence.REPORTED,
            source = "F29: 12.9-17.6 %")
        double youngPerYear,
    @Quantity(
            zh = "成熟企业增长 μ∞",
            en = "growth μ∞ of the mature",
            unit = Unit.PER_YEAR,
            value = 0.03,
            min = -1,
            max = 2,
            low = 0,
            high = 0.06)
        double maturePerYear,
    @Quantity(
            zh = "衰减时间 τ",
            en = "years τ in which growth settles",
            unit = Unit.YEARS,
            value = 2,
            min = 0.05,
            max = 100,
            low = 1,
            high = 4)
        double ageScaleYears,
    @Quantity(
            zh = "规模为一时的波动 σ₀",
            en = "volatility σ₀ at size one",
            unit = Unit.PER_YEAR,
            value = 0.5,
            max = 1.4,
            low = 0.35,
            high = 0.7)
        double sigma,
    @Quantity(
            zh = "规模方差指数 β",
            en = "exponent β of volatility in size",
            unit = Unit.NONE,
            value = 0.18,
            min = 0,
            max = 1,
            low = 0.14,
            high = 0.2,
            evidence = Evidence.REPORTED,
            source = "F76 (Riccaboni et al.)")
        double sizeExponent,
    @Quantity(
            zh = "龙头企业波动",
            en = "volatility of anchors",
            unit = Unit.PER_YEAR,
            value = 0.25,
            max = 1.4,
            low = 0.15,
            high = 0.4)
        double anchorSigma,
    @Quantity(
            zh = "集聚产出弹性 δ",
            en = "elasticity δ of output in agglomeration",
            unit = Unit.NONE,
            value = 0.05,
            min = -1,
            max = 1,
            low = 0.02,
            high = 0.12,
            evidence = Evidence.REPORTED,
            source = "F59, F60, F62")
        double outputElasticity,
    @Quantity(
            zh = "集聚产出参考规模 n₀",
            en = "reference size n₀ of agglomeration in output",
            unit = Unit.FIRMS,
            value = 100,
            min = 0,
            max = 10000000.0)
        double referenceFirms) {}
