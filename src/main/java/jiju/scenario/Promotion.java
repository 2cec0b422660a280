package jiju.scenario;

/** What trips do to awareness, leads and anchors (model 4c, definitions 13, 14, 17). */
public record Promotion(
    @Quantity(
            zh = "每次出访对乡贤知晓的作用 θ",
            en = "effect θ of a trip on founders with a tie",
            unit = Unit.PER_TRIP,
            value = 0.06,
            max = 5,
            low = 0.02,
            high = 0.12,
            source = "feasibility study (posterior 0.023-0.114)",
            sourceZh = "可行性研究（后验0.023-0.114）")
        double awarenessGainTie,
    @Quantity(
            zh = "每次出访对其他人知晓的作用 θ",
            en = "effect θ of a trip on others",
            unit = Unit.PER_TRIP,
            value = 0.01,
            max = 5,
            low = 0,
            high = 0.03)
        double awarenessGainOther,
    @Quantity(
            zh = "招商小分队权重",
            en = "weight of a promotion team",
            unit = Unit.MULTIPLIER,
            value = 0.5,
            max = 20,
            low = 0.3,
            high = 1)
        double teamWeight,
    @Quantity(
            zh = "区县领导带队权重",
            en = "weight of district leaders",
            unit = Unit.MULTIPLIER,
            value = 1.0,
            max = 20,
            low = 0.5,
            high = 1.5)
        double districtLeadersWeight,
    @Quantity(
            zh = "市领导带队权重",
            en = "weight of city leaders",
            unit = Unit.MULTIPLIER,
            value = 1.5,
            max = 20,
            low = 0.7,
            high = 2,
            source = "assumption (state visits against trade missions: F72)",
            sourceZh = "假设（国事访问与贸易代表团之比：F72）")
        double cityLeadersWeight,
    @Quantity(
            zh = "每次出访线索 ℓ",
            en = "leads ℓ of a trip of weight one",
            unit = Unit.PER_TRIP,
            value = 2,
            max = 100,
            low = 0,
            high = 3,
            source = "ceiling 2.9 (F73)",
            sourceZh = "上限2.9（F73）")
        double leadsPerTrip,
    @Quantity(
            zh = "线索效用加成",
            en = "bonus of utility of a fresh lead",
            unit = Unit.UTILS,
            value = 1.0,
            max = 20,
            low = 0,
            high = 2)
        double leadBonus,
    @Quantity(
            zh = "线索半衰期",
            en = "half-life of a lead's bonus",
            unit = Unit.MONTHS,
            value = 6,
            min = 0.1,
            max = 600,
            low = 3,
            high = 12)
        double leadHalfLifeMonths,
    @Quantity(
            zh = "线索决策期限",
            en = "a lead decides within so many months",
            unit = Unit.MONTHS,
            value = 6,
            min = 1,
            max = 120,
            low = 3,
            high = 12)
        int leadHorizonMonths,
    @Quantity(
            zh = "高级别出访落地龙头数 π_A",
            en = "anchors landed per senior trip, π_A",
            unit = Unit.PER_TRIP,
            value = 0.17,
            max = 1,
            low = 0.05,
            high = 0.3,
            evidence = Evidence.DERIVED,
            source = "seed L13/L15 (Beta, 95 % 0.05-0.34)",
            sourceZh = "报道L13/L15（Beta分布，95%区间0.05-0.34）")
        double anchorLandingsPerTrip,
    @Quantity(
            zh = "龙头接受概率参考值",
            en = "reference probability that an approached anchor accepts",
            unit = Unit.SHARE,
            value = 0.5,
            min = 0.01,
            max = 1,
            low = 0.3,
            high = 0.8)
        double referenceAnchorAcceptance,
    @Quantity(
            zh = "目标行业契合度",
            en = "fit of a sector addressed",
            unit = Unit.SHARE,
            value = 1,
            max = 1)
        double targetedFit,
    @Quantity(
            zh = "非目标行业契合度",
            en = "fit of other sectors",
            unit = Unit.SHARE,
            value = 0.3,
            max = 1,
            low = 0.1,
            high = 0.6,
            source = "definitions 14",
            sourceZh = "定义14")
        double otherFit,
    @Quantity(
            zh = "知晓半衰期",
            en = "half-life of awareness",
            unit = Unit.MONTHS,
            value = 18,
            min = 0.1,
            max = 1200,
            low = 6,
            high = 36)
        double awarenessHalfLifeMonths,
    @Quantity(
            zh = "基础知晓率 a₀",
            en = "base awareness a₀",
            unit = Unit.SHARE,
            value = 0.02,
            max = 1,
            low = 0,
            high = 0.1)
        double baseAwareness,
    @Quantity(
            zh = "每次出访固定费用",
            en = "fixed cost of a trip",
            unit = Unit.YUAN,
            value = 20000,
            low = 10000,
            high = 60000)
        double tripFixedYuan,
    @Quantity(
            zh = "每人每天费用",
            en = "cost per person and day",
            unit = Unit.YUAN_PER_PERSON_DAY,
            value = 1500,
            max = 1000000.0,
            low = 1000,
            high = 3000)
        double tripYuanPerPersonDay,
    @Meaning(
            zh = "园区名声所及（ALL_CITIES：全部城市，均须写明交通；CONNECTED：只及写明交通的城市）",
            en =
                "cities that a park's name reaches (ALL_CITIES: every one, and travel must be stated; CONNECTED: those with travel stated)",
            value = "ALL_CITIES")
        Reach reach) {

  /** Which cities can come to know a park. */
  public enum Reach {
    /** Every city; travel to every park must be stated. */
    ALL_CITIES,
    /** The park's own city and those with travel stated: awareness stays sparse. */
    CONNECTED
  }
}
