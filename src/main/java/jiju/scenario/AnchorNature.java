package jiju.scenario;

/** Anchor firms (model 4g, definitions 17, 22). */
public record AnchorNature(
    @Quantity(
            zh = "龙头企业区位常数",
            en = "site constant of anchors at the reference",
            unit = Unit.UTILS,
            value = 0,
            min = -20,
            max = 20,
            low = -1,
            high = 1)
        double siteUtility,
    @Quantity(
            zh = "签约到投产",
            en = "months from signing to output",
            unit = Unit.MONTHS,
            value = 6,
            max = 120,
            low = 3,
            high = 18)
        int setUpMonths,
    @Quantity(
            zh = "龙头企业年收入中位数",
            en = "median yearly revenue of an anchor firm",
            unit = Unit.YUAN,
            value = 150000000.0,
            min = 1,
            max = 1000000000000.0,
            low = 84000000.0,
            high = 196000000.0,
            source = "feasibility study 84-196 m",
            sourceZh = "可行性研究0.84亿至1.96亿元")
        double revenueMedianYuan,
    @Quantity(
            zh = "年收入对数标准差",
            en = "standard deviation of ln revenue",
            unit = Unit.LOG_POINTS,
            value = 0.8,
            max = 4,
            low = 0.5,
            high = 1.1)
        double revenueSigma,
    @Quantity(
            zh = "人数中位数",
            en = "median workers",
            unit = Unit.PERSONS,
            value = 60,
            min = 1,
            max = 1000000.0,
            low = 30,
            high = 120)
        double workersMedian,
    @Quantity(
            zh = "人数对数标准差",
            en = "standard deviation of ln workers",
            unit = Unit.LOG_POINTS,
            value = 0.6,
            max = 4,
            low = 0.4,
            high = 0.9)
        double workersSigma,
    @Quantity(
            zh = "每月带动候选 ψ",
            en = "extra linked candidates a month, ψ",
            unit = Unit.PER_MONTH,
            value = 0.4,
            max = 100,
            low = 0.1,
            high = 1.2)
        double followersPerMonth,
    @Quantity(
            zh = "带动期",
            en = "months for which followers come",
            unit = Unit.MONTHS,
            value = 24,
            max = 600,
            low = 12,
            high = 48)
        int followMonths,
    @Quantity(
            zh = "迁出率",
            en = "rate of departure",
            unit = Unit.PER_YEAR,
            value = 0.06,
            max = 10,
            low = 0.02,
            high = 0.12)
        double departurePerYear,
    @Quantity(
            zh = "优惠期满次年附加迁出率",
            en = "additional departure in the year after the tax holiday",
            unit = Unit.PER_YEAR,
            value = 0.15,
            max = 10,
            low = 0,
            high = 0.4)
        double departureAfterHolidayPerYear,
    @Quantity(
            zh = "龙头迁出后关联企业退出倍数",
            en = "exit multiplier of linked firms after a departure",
            unit = Unit.MULTIPLIER,
            value = 1.5,
            min = 0,
            max = 20,
            low = 1,
            high = 2.5)
        double linkedHazardMultiplier,
    @Quantity(zh = "该影响持续", en = "months of that effect", unit = Unit.MONTHS, value = 12, max = 600)
        int linkedHazardMonths,
    @Quantity(
            zh = "迁出的声誉损失",
            en = "loss of reputation by a departure",
            unit = Unit.SHARE,
            value = 0.1,
            max = 1,
            low = 0,
            high = 0.2)
        double reputationLoss,
    @Quantity(
            zh = "对关联企业生产率外溢",
            en = "spill-over on linked productivity",
            unit = Unit.PER_YEAR,
            value = 0.02,
            max = 1,
            low = 0,
            high = 0.03,
            evidence = Evidence.REPORTED,
            source = "F54 (upper bound 0.12)",
            sourceZh = "F54（上界0.12）")
        double spilloverPerYear,
    @Quantity(
            zh = "外溢上限",
            en = "cap of the spill-over",
            unit = Unit.LOG_POINTS,
            value = 0.1,
            max = 2,
            low = 0,
            high = 0.12,
            evidence = Evidence.REPORTED,
            source = "F54")
        double spilloverCap) {}
