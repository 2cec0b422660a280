package jiju.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.unit.Month;
import jiju.unit.Text;

/** A park: its ground, price, name, service desk and amenities. */
public record Park(
    @Meaning(zh = "园区标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "所在城市", en = "city in which the park lies", refersTo = "sourceCities")
        String homeCity,
    @Quantity(zh = "规划面积（亩）", en = "planned land", unit = Unit.MU, min = 0.01, max = 1e7)
        double landMu,
    @Meaning(zh = "分区", en = "zones") List<Zone> zones,
    @Meaning(zh = "最小出租单元", en = "how floor space is let") Lots lots,
    @Meaning(
            zh = "主攻行业（空：全部）",
            en = "sectors that the park's name speaks to (empty: all)",
            refersTo = "sectors")
        List<String> targetSectors,
    @Quantity(
            zh = "租金",
            en = "rent asked",
            unit = Unit.YUAN_PER_SQM_MONTH,
            value = 17,
            max = 10_000,
            low = 10,
            high = 25,
            source = "assumption (rents of Changsha and Chengdu: F6, F7)",
            sourceZh = "假设（长沙与成都租金：F6、F7）")
        double rentYuanPerSqmMonth,
    @Quantity(
            zh = "候选企业别处须付的参考租金",
            en = "rent that a candidate would pay elsewhere",
            unit = Unit.YUAN_PER_SQM_MONTH,
            value = 17,
            max = 10_000,
            low = 10,
            high = 60)
        double referenceRentYuanPerSqmMonth,
    @Quantity(
            zh = "区位常数 α（唯一自由的效用常数）",
            en = "site constant α, the only free constant of the utility",
            unit = Unit.UTILS,
            min = -20,
            max = 20,
            low = -4,
            high = 0)
        double siteConstant,
    @Quantity(
            zh = "初始声誉",
            en = "reputation at the start",
            unit = Unit.SHARE,
            value = 0.5,
            max = 1,
            low = 0.3,
            high = 0.7)
        double initialReputation,
    @Quantity(
            zh = "本地人才存量",
            en = "workers that the place supplies without talent flats",
            unit = Unit.PERSONS,
            value = 20_000,
            max = 1e8,
            low = 2_000,
            high = 100_000)
        double localTalent,
    @Quantity(
            zh = "已投入的建设资金（沉没成本）",
            en = "capital already sunk in the buildings",
            unit = Unit.YUAN,
            value = 0,
            max = 1e12)
        double sunkCapitalYuan,
    @Meaning(zh = "办事窗口", en = "service desk") ServiceDesk serviceDesk,
    @Meaning(zh = "配套设施", en = "amenities") List<Amenity> amenities,
    @Meaning(zh = "起始企业", en = "firms at the start") List<InitialFirms> initialFirms,
    @Meaning(zh = "区位类别（如 core、periphery）", en = "class of location, such as core or periphery")
        Optional<String> locationClass,
    @Meaning(
            zh = "列入创建计划的月份（不写：不参加）",
            en = "month in which it joins the programme (absent: it does not take part)")
        Optional<Month> joinsProgramme) {

  public Park {
    zones = List.copyOf(zones);
    targetSectors = List.copyOf(targetSectors);
    amenities = List.copyOf(amenities);
    initialFirms = List.copyOf(initialFirms);
  }

  public Park withServiceDesk(ServiceDesk changed) {
    return new Park(
        id,
        title,
        homeCity,
        landMu,
        zones,
        lots,
        targetSectors,
        rentYuanPerSqmMonth,
        referenceRentYuanPerSqmMonth,
        siteConstant,
        initialReputation,
        localTalent,
        sunkCapitalYuan,
        changed,
        amenities,
        initialFirms,
        locationClass,
        joinsProgramme);
  }

  public Park withAmenities(List<Amenity> changed) {
    return new Park(
        id,
        title,
        homeCity,
        landMu,
        zones,
        lots,
        targetSectors,
        rentYuanPerSqmMonth,
        referenceRentYuanPerSqmMonth,
        siteConstant,
        initialReputation,
        localTalent,
        sunkCapitalYuan,
        serviceDesk,
        changed,
        initialFirms,
        locationClass,
        joinsProgramme);
  }

  public Park withSiteConstant(double changed) {
    return new Park(
        id,
        title,
        homeCity,
        landMu,
        zones,
        lots,
        targetSectors,
        rentYuanPerSqmMonth,
        referenceRentYuanPerSqmMonth,
        changed,
        initialReputation,
        localTalent,
        sunkCapitalYuan,
        serviceDesk,
        amenities,
        initialFirms,
        locationClass,
        joinsProgramme);
  }

  /** The zones from the first to open to the last; of those that open together as they stand. */
  public List<Zone> zonesByOpening() {
    return zones.stream().sorted(Comparator.comparing(Zone::opens)).toList();
  }

  /** Floor of the zones that are open in the month, in m². */
  public double floorAreaSqm(Month month) {
    double open = 0;
    for (Zone zone : zones) {
      if (!zone.opens().isAfter(month)) {
        open += zone.floorAreaSqm();
      }
    }
    return open;
  }

  /** A part of the park with an opening date. */
  public record Zone(
      @Meaning(zh = "分区标识", en = "identifier") String id,
      @Meaning(zh = "名称", en = "name") Text title,
      @Quantity(zh = "建筑面积", en = "floor area", unit = Unit.SQM, min = 1, max = 1e9)
          double floorAreaSqm,
      @Meaning(zh = "开放月份", en = "month of opening", value = "0000-01") Month opens) {}

  /** How floor space is let. */
  public record Lots(
      @Meaning(zh = "整体或可分割", en = "whole building or divisible", value = "DIVISIBLE") LotMode mode,
      @Quantity(
              zh = "最小面积",
              en = "smallest lot on offer where divisible",
              unit = Unit.SQM,
              value = 30,
              min = 1,
              max = 1e7)
          double smallestSqm,
      @Quantity(
              zh = "最大面积",
              en = "largest lot on offer",
              unit = Unit.SQM,
              value = 5_000,
              min = 1,
              max = 1e9)
          double largestSqm) {}

  /** Whether the floor is let in one lot or in many. */
  public enum LotMode {
    DIVISIBLE,
    WHOLE_BUILDING
  }

  /** The desk through which every firm sets up: a queue. */
  public record ServiceDesk(
      @Quantity(
              zh = "窗口人员",
              en = "clerks",
              unit = Unit.PERSONS,
              value = 2,
              min = 0.1,
              max = 10_000,
              low = 1,
              high = 8)
          double clerks,
      @Quantity(
              zh = "每人每工作日办件数",
              en = "cases that a clerk closes in a working day",
              unit = Unit.PER_DAY,
              value = 2,
              min = 0.01,
              max = 1000,
              low = 1,
              high = 4)
          double casesPerClerkDay,
      @Quantity(
              zh = "后台审批时间",
              en = "back-office time of a registration",
              unit = Unit.WORKING_DAYS,
              value = 20,
              max = 500,
              low = 2,
              high = 30,
              evidence = Evidence.REPORTED,
              source = "F41, F45: 20 working days before the reform, 8.5 its aim",
              sourceZh = "F41、F45：改革前20个工作日，目标8.5个")
          double backOfficeDays,
      @Quantity(
              zh = "企业每年变更登记次数",
              en = "changes of registration per firm and year",
              unit = Unit.PER_FIRM_YEAR,
              value = 0.22,
              max = 50,
              low = 0.1,
              high = 0.4,
              evidence = Evidence.DERIVED,
              source = "seed Y11, rough",
              sourceZh = "报道Y11，粗略")
          double changesPerFirmYear,
      @Quantity(
              zh = "其他办件",
              en = "other files a month",
              unit = Unit.PER_MONTH,
              value = 10,
              max = 1e6,
              low = 0,
              high = 60)
          double otherFilesPerMonth,
      @Quantity(
              zh = "退件率（辅导前）",
              en = "share of files that come back, before guidance",
              unit = Unit.SHARE,
              value = 0.15,
              max = 0.9,
              low = 0.05,
              high = 0.4)
          double reworkShare,
      @Quantity(
              zh = "主动辅导可消除的退件份额",
              en = "share of the rework that guidance removes",
              unit = Unit.SHARE,
              value = 0,
              max = 1,
              low = 0,
              high = 0.8)
          double guidance) {}

  /** Something that makes the place good to live or work in: a stock with cost and effect. */
  public record Amenity(
      @Meaning(zh = "设施标识", en = "identifier") String id,
      @Meaning(zh = "名称", en = "name") Text title,
      @Quantity(zh = "数量", en = "units ordered", unit = Unit.COUNT, value = 1, max = 1e6)
          double units,
      @Meaning(zh = "决定月份", en = "month of the decision", value = "0000-01") Month ordered,
      @Quantity(
              zh = "建设周期",
              en = "months from decision to use",
              unit = Unit.MONTHS,
              value = 0,
              max = 600)
          double leadMonths,
      @Quantity(
              zh = "每单位对品质指数的贡献",
              en = "contribution of a unit to the quality index",
              unit = Unit.SHARE,
              value = 0.1,
              min = -1,
              max = 1)
          double qualityPerUnit,
      @Quantity(zh = "每单位建设投资", en = "capital cost of a unit", unit = Unit.YUAN, value = 0)
          double capitalYuanPerUnit,
      @Quantity(
              zh = "每单位年运行费用",
              en = "running cost of a unit",
              unit = Unit.YUAN_PER_YEAR,
              value = 0)
          double runningYuanPerUnitYear,
      @Meaning(zh = "所服务的行业（空：全部）", en = "sectors served (empty: all)", refersTo = "sectors")
          List<String> sectors) {
    public Amenity {
      sectors = List.copyOf(sectors);
    }
  }

  /** A group of firms that are there before the first month. */
  public record InitialFirms(
      @Meaning(zh = "标识", en = "identifier") String id,
      @Meaning(zh = "行业", en = "sector", refersTo = "sectors") String sector,
      @Meaning(zh = "主体类型", en = "entity type", value = "ENTERPRISE") EntityType type,
      @Quantity(zh = "数量", en = "number", unit = Unit.FIRMS, max = 1e7) double number,
      @Quantity(
              zh = "平均年龄（年龄服从指数分布，至多 50 年）",
              en = "mean age (ages are exponential, at most 50 years)",
              unit = Unit.MONTHS,
              value = 24,
              max = 600)
          double meanAgeMonths,
      @Quantity(
              zh = "平均人数（0：同新生企业）",
              en = "mean workers (0: as a newborn firm)",
              unit = Unit.PERSONS,
              value = 0,
              max = 1e6)
          double meanWorkers,
      @Quantity(
              zh = "人数对数标准差",
              en = "standard deviation of the logarithm of workers",
              unit = Unit.LOG_POINTS,
              value = 1,
              max = 4)
          double workersSigma,
      @Quantity(
              zh = "人均年收入均值（0：同新生企业）",
              en = "mean yearly revenue per worker (0: as a newborn firm)",
              unit = Unit.YUAN,
              value = 0,
              max = 1e9)
          double revenueYuanPerWorker,
      @Quantity(
              zh = "人均收入对数标准差",
              en = "standard deviation of the logarithm of revenue per worker",
              unit = Unit.LOG_POINTS,
              value = 0.5,
              max = 4)
          double revenueSigma) {}
}
