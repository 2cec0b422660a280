package jiju.scenario;

/** What incubators do (model 4n). */
public record Incubation(
    @Quantity(
            zh = "毕业率",
            en = "hazard of graduation",
            unit = Unit.PER_YEAR,
            value = 0.1,
            max = 10,
            low = 0.1,
            high = 0.15,
            evidence = Evidence.DERIVED,
            source = "F33, F34")
        double graduationPerYear,
    @Quantity(zh = "最短在孵", en = "least stay", unit = Unit.MONTHS, value = 12, max = 600)
        int minimumMonths,
    @Quantity(
            zh = "最长在孵",
            en = "longest stay",
            unit = Unit.MONTHS,
            value = 48,
            max = 600,
            source = "2018 measure (recalled; F36m)",
            sourceZh = "2018年管理办法（凭记忆；F36m）")
        int maximumMonths,
    @Quantity(
            zh = "毕业后留园概率",
            en = "probability that a graduate stays in the park",
            unit = Unit.SHARE,
            value = 0.6,
            max = 1,
            low = 0.4,
            high = 0.8)
        double stayInPark,
    @Quantity(
            zh = "成长加成",
            en = "bonus of growth at tier one",
            unit = Unit.PER_YEAR,
            value = 0.05,
            min = -1,
            max = 1,
            low = 0,
            high = 0.1,
            source = "assumption; sign F80",
            sourceZh = "假设；方向据F80")
        double growthBonusPerYear,
    @Quantity(
            zh = "省级效果倍数",
            en = "effect of a provincial incubator",
            unit = Unit.MULTIPLIER,
            value = 0.5,
            max = 2,
            source = "assumption; F81",
            sourceZh = "假设；F81")
        double tier2Multiplier,
    @Quantity(
            zh = "市县级效果倍数",
            en = "effect of a local incubator",
            unit = Unit.MULTIPLIER,
            value = 0.3,
            max = 2,
            source = "assumption; F81",
            sourceZh = "假设；F81")
        double tier3Multiplier,
    @Quantity(
            zh = "在孵退出倍数（一级）",
            en = "exit multiplier of tenants at tier one",
            unit = Unit.MULTIPLIER,
            value = 0.7,
            max = 5,
            low = 0.5,
            high = 1.0)
        double tenantHazard,
    @Quantity(
            zh = "毕业后退出倍数",
            en = "exit multiplier of graduates",
            unit = Unit.MULTIPLIER,
            value = 1.1,
            max = 5,
            low = 1.0,
            high = 1.2,
            evidence = Evidence.REPORTED,
            source = "F79")
        double graduateHazard) {}
