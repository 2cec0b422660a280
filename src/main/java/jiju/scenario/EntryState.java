package jiju.scenario;

/** Firms on entry (model 4i, definitions 8, 10). */
public record EntryState(
    @Quantity(
            zh = "登记即经营比例",
            en = "share operating when registered",
            unit = Unit.SHARE,
            value = 0.404,
            max = 1,
            low = 0.3,
            high = 0.6,
            evidence = Evidence.REPORTED,
            source = "F29, F30")
        double operatingAtRegistration,
    @Quantity(
            zh = "闲置主体月开业率",
            en = "monthly hazard of opening for the idle",
            unit = Unit.PER_MONTH,
            value = 0.055,
            max = 1,
            low = 0.03,
            high = 0.09,
            evidence = Evidence.DERIVED,
            source = "F30: 69.9 % after twelve months",
            sourceZh = "F30：十二个月后69.9%")
        double activationPerMonth,
    @Quantity(
            zh = "企业平均人数",
            en = "mean workers of an enterprise",
            unit = Unit.PERSONS,
            value = 6.1,
            min = 1,
            max = 100000.0,
            low = 4,
            high = 10,
            evidence = Evidence.REPORTED,
            source = "F29")
        double enterpriseWorkers,
    @Quantity(
            zh = "个体工商户平均人数",
            en = "mean workers of an individual business",
            unit = Unit.PERSONS,
            value = 2.4,
            min = 1,
            max = 100000.0,
            low = 2,
            high = 3,
            evidence = Evidence.REPORTED,
            source = "F31")
        double individualWorkers,
    @Quantity(
            zh = "在孵企业平均人数",
            en = "mean workers of an incubator's tenant",
            unit = Unit.PERSONS,
            value = 10,
            min = 1,
            max = 100000.0,
            low = 6,
            high = 15,
            evidence = Evidence.REPORTED,
            source = "F34")
        double tenantWorkers,
    @Quantity(
            zh = "基金实体人数",
            en = "workers of a fund vehicle",
            unit = Unit.PERSONS,
            value = 0.5,
            min = 0.1,
            max = 1000,
            low = 0.1,
            high = 1,
            evidence = Evidence.DERIVED,
            source = "seed Y4 / Y3: 1.67 people an entity, 6.1 in the fifth that are firms",
            sourceZh = "报道Y4/Y3：每家1.67人，占五分之一的企业每家6.1人")
        double vehicleWorkers,
    @Quantity(
            zh = "基金实体登记即经营比例",
            en = "share of fund vehicles operating when registered",
            unit = Unit.SHARE,
            value = 1,
            max = 1,
            low = 0.7,
            high = 1,
            source = "assumption: a vehicle is registered once its capital is pledged",
            sourceZh = "假设：认缴资本到位即登记载体")
        double vehicleOperatingAtRegistration,
    @Quantity(
            zh = "人数对数标准差",
            en = "standard deviation of ln workers",
            unit = Unit.LOG_POINTS,
            value = 0.7,
            max = 3,
            low = 0.5,
            high = 0.9,
            source = "F29-F31")
        double workersSigma,
    @Quantity(
            zh = "首年收入对数均值",
            en = "mean of ln first-year revenue",
            unit = Unit.NONE,
            value = 11.396,
            min = 0,
            max = 30,
            low = 11.0,
            high = 11.8,
            evidence = Evidence.DERIVED,
            source = "F30: median 89 thousand yuan",
            sourceZh = "F30：中位数8.9万元")
        double revenueLogMean,
    @Quantity(
            zh = "首年收入对数标准差",
            en = "standard deviation of ln first-year revenue",
            unit = Unit.NONE,
            value = 2.077,
            min = 0,
            max = 5,
            low = 1.9,
            high = 2.2,
            evidence = Evidence.DERIVED,
            source = "F30")
        double revenueLogSigma,
    @Quantity(
            zh = "起步期生产率年增幅 κ",
            en = "ramp κ of productivity",
            unit = Unit.PER_YEAR,
            value = 0.06,
            min = -1,
            max = 2,
            low = 0,
            high = 0.12,
            source = "feasibility study",
            sourceZh = "可行性研究")
        double rampPerYear,
    @Quantity(zh = "起步期", en = "years of the ramp", unit = Unit.YEARS, value = 3, max = 50)
        double rampYears,
    @Quantity(
            zh = "新四军创办比例",
            en = "share of founders of the four groups",
            unit = Unit.SHARE,
            value = 0.4,
            max = 1,
            low = 0.2,
            high = 0.5,
            evidence = Evidence.DERIVED,
            source = "seed Z5 / Z2",
            sourceZh = "报道Z5/Z2")
        double founderGroupShare) {}
