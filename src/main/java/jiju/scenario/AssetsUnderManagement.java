package jiju.scenario;

/**
 * Money that entities of a sector hold for others: it takes the place of turnover. An entity's
 * assets are drawn when it is founded and stay as they were committed until it closes; a schedule
 * that changes the mean makes vintages (definitions 26).
 */
public record AssetsUnderManagement(
    @Quantity(
            zh = "新设主体平均管理规模",
            en = "mean assets of an entity founded now",
            unit = Unit.YUAN,
            value = 373_000_000,
            min = 1,
            max = 1e13,
            low = 200_000_000,
            high = 700_000_000,
            evidence = Evidence.DERIVED,
            source = "seed Y5 / Y3: 1,120 bn yuan, near 3,000 institutions",
            sourceZh = "报道Y5/Y3：11200亿元，近3000家机构")
        double meanYuan,
    @Quantity(
            zh = "管理规模对数标准差",
            en = "standard deviation of ln assets",
            unit = Unit.LOG_POINTS,
            value = 1.5,
            max = 4,
            low = 1,
            high = 2.1)
        double logSigma,
    @Quantity(
            zh = "年税收占管理规模比例",
            en = "tax a year as a share of assets",
            unit = Unit.SHARE,
            value = 0.002,
            max = 1,
            low = 0.0018,
            high = 0.0022,
            evidence = Evidence.DERIVED,
            source = "seed Y6 / Y5: 2.29 bn of 1,120 bn yuan",
            sourceZh = "报道Y6/Y5：11200亿元中的22.9亿元")
        double taxShareOfAssets,
    @Quantity(
            zh = "年产值占管理规模比例（管理费）",
            en = "output a year as a share of assets (fees)",
            unit = Unit.SHARE,
            value = 0.015,
            max = 1,
            low = 0.005,
            high = 0.03,
            source = "assumption: a management fee of 1 to 2 % is usual",
            sourceZh = "假设：管理费通常为1%至2%")
        double outputShareOfAssets) {}
