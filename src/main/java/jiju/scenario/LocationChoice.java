package jiju.scenario;

/**
 * Nested logit over the parks considered, the rival and elsewhere (model 4e, definitions 1-4, 15).
 */
public record LocationChoice(
    @Quantity(
            zh = "巢内差异系数 λ（园区间替代性）",
            en = "nest dissimilarity λ: how far parks substitute for each other",
            unit = Unit.NONE,
            value = 0.4,
            min = 0.02,
            max = 1,
            low = 0.15,
            high = 0.9,
            evidence = Evidence.REPORTED,
            source = "F52 against F58, F94",
            sourceZh = "F52与F58、F94相左")
        double dissimilarity,
    @Quantity(
            zh = "参考情形下园区在巢内份额 s",
            en = "the park's share in its nest at the reference, s",
            unit = Unit.SHARE,
            value = 0.5,
            min = 0.001,
            max = 1,
            low = 0.2,
            high = 0.8)
        double referenceShareInNest,
    @Quantity(
            zh = "参考情形下选择园区类的概率",
            en = "probability of the nest of parks at the reference",
            unit = Unit.SHARE,
            value = 0.15,
            min = 0.0001,
            max = 0.9999,
            low = 0.05,
            high = 0.4)
        double referenceNestProbability,
    @Quantity(
            zh = "补贴系数（每增加值百分点）",
            en = "weight of subsidies, per percent of value added",
            unit = Unit.UTILS_PER_PERCENT,
            value = 0.08,
            min = -5,
            max = 5,
            low = 0.015,
            high = 0.2,
            evidence = Evidence.DERIVED,
            source = "F53 and 1.4 % of value added (recalled)",
            sourceZh = "F53与增加值的1.4%（凭记忆）")
        double subsidy,
    @Quantity(
            zh = "补贴上限（增加值百分比）",
            en = "cap of the subsidy, in percent of value added",
            unit = Unit.PERCENT,
            value = 25,
            max = 1000)
        double subsidyCapPercent,
    @Quantity(
            zh = "企业贴现率",
            en = "discount rate of firms",
            unit = Unit.SHARE,
            value = 0.08,
            max = 1,
            low = 0.05,
            high = 0.15)
        double firmDiscountRate,
    @Quantity(
            zh = "补贴计入年数",
            en = "years over which a subsidy is valued",
            unit = Unit.YEARS,
            value = 3,
            min = 1,
            max = 30)
        int subsidyHorizonYears,
    @Quantity(
            zh = "同业集聚系数 γ",
            en = "same-sector agglomeration γ",
            unit = Unit.LOG_POINTS,
            value = 0.3,
            min = -5,
            max = 5,
            low = 0.15,
            high = 0.65,
            evidence = Evidence.REPORTED,
            source = "feasibility study 0.21-0.40; Head, Ries & Swenson 1995 (recalled)",
            sourceZh = "可行性研究0.21-0.40；Head, Ries & Swenson 1995（凭记忆）")
        double sameSector,
    @Quantity(
            zh = "产业链集聚系数 γₓ",
            en = "chain agglomeration γₓ",
            unit = Unit.LOG_POINTS,
            value = 0.12,
            min = -5,
            max = 5,
            low = 0,
            high = 0.4,
            source = "assumption; sign F96",
            sourceZh = "假设；方向据F96")
        double linkedSectors,
    @Quantity(
            zh = "龙头吸引系数 φ",
            en = "attraction of anchors φ",
            unit = Unit.LOG_POINTS,
            value = 0.2,
            min = -5,
            max = 5,
            low = 0.05,
            high = 0.4,
            source = "feasibility study 0.065-0.372",
            sourceZh = "可行性研究0.065-0.372")
        double anchors,
    @Quantity(
            zh = "服务与配套系数（0→1）",
            en = "service and amenity, from 0 to 1",
            unit = Unit.UTILS,
            value = 0.8,
            min = -20,
            max = 20,
            low = 0.2,
            high = 1.5,
            source = "assumption; sign F96, F50y",
            sourceZh = "假设；方向据F96、F50y")
        double quality,
    @Quantity(
            zh = "声誉系数",
            en = "reputation",
            unit = Unit.UTILS,
            value = 0.6,
            min = -20,
            max = 20,
            low = 0,
            high = 1.2)
        double reputation,
    @Quantity(
            zh = "可达性系数",
            en = "accessibility",
            unit = Unit.UTILS,
            value = 1.0,
            min = -20,
            max = 20,
            low = 0.5,
            high = 1.5,
            evidence = Evidence.REPORTED,
            source = "F63 by construction",
            sourceZh = "由F63设定")
        double accessibility,
    @Quantity(
            zh = "旅行时间尺度 T₀",
            en = "scale of travel time T₀",
            unit = Unit.HOURS,
            value = 4,
            min = 0.1,
            max = 1000,
            low = 2,
            high = 8)
        double travelScaleHours,
    @Quantity(
            zh = "高铁直达效应",
            en = "direct high-speed rail",
            unit = Unit.LOG_POINTS,
            value = 0.37,
            min = -5,
            max = 5,
            low = 0.3,
            high = 0.45,
            evidence = Evidence.REPORTED,
            source = "F63: +45 % cross-city investment",
            sourceZh = "F63：跨城市投资+45%")
        double directRail,
    @Quantity(
            zh = "每增一列的效应",
            en = "each daily train above the opening timetable",
            unit = Unit.LOG_POINTS,
            value = 0.01,
            min = -1,
            max = 1,
            low = 0.005,
            high = 0.016,
            evidence = Evidence.REPORTED,
            source = "F64")
        double perDailyTrain,
    @Quantity(
            zh = "列车效应上限",
            en = "cap of the effect of trains",
            unit = Unit.LOG_POINTS,
            value = 0.3,
            max = 5)
        double dailyTrainsCap,
    @Quantity(
            zh = "高铁虹吸（本地外部选择）",
            en = "siphon: what rail adds to elsewhere for local candidates",
            unit = Unit.UTILS,
            value = 0.1,
            min = -5,
            max = 5,
            low = 0,
            high = 0.3,
            source = "assumption; sign F64, F69",
            sourceZh = "假设；方向据F64、F69")
        double railSiphon,
    @Quantity(
            zh = "乡情效用 τ",
            en = "tie to home τ",
            unit = Unit.UTILS,
            value = 0.7,
            min = -20,
            max = 20,
            low = 0.15,
            high = 1.2,
            evidence = Evidence.DERIVED,
            source = "F50")
        double tie,
    @Quantity(
            zh = "等待厌恶（每天）",
            en = "dislike of waiting, per day",
            unit = Unit.UTILS_PER_DAY,
            value = 0,
            min = -1,
            max = 1,
            low = 0,
            high = 0.03,
            source = "definitions 2",
            sourceZh = "定义2")
        double waitPerDay,
    @Quantity(
            zh = "拥挤系数",
            en = "congestion",
            unit = Unit.UTILS,
            value = 0.7,
            min = -20,
            max = 20,
            low = 0,
            high = 1.5,
            source = "assumption; weak by F93",
            sourceZh = "假设；据F93作用较弱")
        double congestion,
    @Quantity(
            zh = "空置污名系数",
            en = "stigma of vacancy",
            unit = Unit.UTILS,
            value = 0.5,
            min = -20,
            max = 20,
            low = 0,
            high = 1.5)
        double vacancyStigma) {

  public LocationChoice withSameSector(double changed) {
    return new LocationChoice(
        dissimilarity,
        referenceShareInNest,
        referenceNestProbability,
        subsidy,
        subsidyCapPercent,
        firmDiscountRate,
        subsidyHorizonYears,
        changed,
        linkedSectors,
        anchors,
        quality,
        reputation,
        accessibility,
        travelScaleHours,
        directRail,
        perDailyTrain,
        dailyTrainsCap,
        railSiphon,
        tie,
        waitPerDay,
        congestion,
        vacancyStigma);
  }
}
