package jiju.scenario;

/** Founders who leave a resident firm (model 4m). */
public record SpinOffs(
    @Quantity(
            zh = "衍生率（50 人企业）",
            en = "rate of a firm of 50 workers",
            unit = Unit.PER_FIRM_YEAR,
            value = 0.01,
            max = 10,
            low = 0.003,
            high = 0.03,
            source = "assumption in the spirit of F89",
            sourceZh = "假设，取F89之意")
        double perFirmYear,
    @Quantity(
            zh = "参考人数",
            en = "workers of the reference firm",
            unit = Unit.PERSONS,
            value = 50,
            min = 1,
            max = 100000.0)
        double referenceWorkers,
    @Quantity(
            zh = "生产率前一成倍数",
            en = "multiplier of the most productive tenth",
            unit = Unit.MULTIPLIER,
            value = 3,
            max = 50)
        double topDecileMultiplier,
    @Quantity(
            zh = "留在本地比例",
            en = "share that stays",
            unit = Unit.SHARE,
            value = 0.8,
            max = 1,
            low = 0.6,
            high = 0.95)
        double stayLocal,
    @Quantity(
            zh = "生产率继承系数",
            en = "inheritance of productivity",
            unit = Unit.SHARE,
            value = 0.5,
            max = 1,
            low = 0.2,
            high = 0.8)
        double inheritance) {}
