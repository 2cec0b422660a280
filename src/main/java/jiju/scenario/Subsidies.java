package jiju.scenario;

import java.util.List;
import java.util.Optional;
import jiju.unit.Month;

/** The subsidy regimes; they compose. */
public record Subsidies(
    @Meaning(zh = "倒贴（整体承租奖励）", en = "reverse subsidies for taking a large lot")
        List<ReverseGrant> reverseGrants,
    @Meaning(zh = "租金减免", en = "rent relief") List<RentRelief> rentRelief,
    @Meaning(zh = "税收返还", en = "tax rebates") List<TaxRebate> taxRebates,
    @Meaning(zh = "装修补贴", en = "fit-out grants") List<FitOutGrant> fitOutGrants,
    @Meaning(zh = "人才公寓", en = "talent flats") List<TalentFlats> talentFlats,
    @Meaning(zh = "龙头企业一事一议", en = "anchor packages") List<AnchorPackage> anchorPackages) {

  public Subsidies {
    reverseGrants = List.copyOf(reverseGrants);
    rentRelief = List.copyOf(rentRelief);
    taxRebates = List.copyOf(taxRebates);
    fitOutGrants = List.copyOf(fitOutGrants);
    talentFlats = List.copyOf(talentFlats);
    anchorPackages = List.copyOf(anchorPackages);
  }

  public Subsidies withRentRelief(List<RentRelief> changed) {
    return new Subsidies(
        reverseGrants, changed, taxRebates, fitOutGrants, talentFlats, anchorPackages);
  }

  public Subsidies withTaxRebates(List<TaxRebate> changed) {
    return new Subsidies(
        reverseGrants, rentRelief, changed, fitOutGrants, talentFlats, anchorPackages);
  }

  public Subsidies withFitOutGrants(List<FitOutGrant> changed) {
    return new Subsidies(
        reverseGrants, rentRelief, taxRebates, changed, talentFlats, anchorPackages);
  }

  public Subsidies withTalentFlats(List<TalentFlats> changed) {
    return new Subsidies(
        reverseGrants, rentRelief, taxRebates, fitOutGrants, changed, anchorPackages);
  }

  /** One sum for the first taker of a lot of at least a given size. */
  public record ReverseGrant(
      @Meaning(zh = "标识", en = "identifier") String id,
      @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
      @Meaning(zh = "首月", en = "first month of the offer") Month from,
      @Meaning(zh = "末月", en = "last month of the offer", value = "9999-12") Month to,
      @Quantity(zh = "金额", en = "sum paid", unit = Unit.YUAN, low = 0, high = 6e8)
          double amountYuan,
      @Quantity(zh = "最小承租面积", en = "smallest lot that earns it", unit = Unit.SQM)
          double minimumLotSqm,
      @Meaning(
              zh = "适用行业（空：全部）",
              en = "sectors that it is meant for (empty: all)",
              refersTo = "sectors")
          List<String> sectors,
      @Meaning(zh = "启动条件", en = "waits for") Optional<Condition> when) {
    public ReverseGrant {
      sectors = List.copyOf(sectors);
    }

    /** Whether a taker of this sector and lot earns it. */
    public boolean isEarnedBy(String sector, double lotSqm) {
      return lotSqm >= minimumLotSqm && (sectors.isEmpty() || sectors.contains(sector));
    }
  }

  /** Rent waived, wholly or in part, for some months from the firm's registration on. */
  public record RentRelief(
      @Meaning(zh = "标识", en = "identifier") String id,
      @Meaning(
              zh = "园区（all：全部；programme：在创建计划中者）",
              en = "park (all: every one; programme: those in the programme)",
              refersTo = "parkGroups")
          String park,
      @Meaning(zh = "首月", en = "firms registered from this month on") Month from,
      @Meaning(zh = "末月", en = "firms registered until this month", value = "9999-12") Month to,
      @Quantity(
              zh = "减免比例（1 为免租）",
              en = "share of the rent waived (1: rent-free)",
              unit = Unit.SHARE,
              value = 1,
              max = 1)
          double share,
      @Quantity(
              zh = "减免月数",
              en = "months of relief per firm",
              unit = Unit.MONTHS,
              value = 24,
              max = 600,
              low = 0,
              high = 60)
          double months,
      @Meaning(zh = "启动条件", en = "waits for") Optional<Condition> when) {}

  /** Part of the retained tax paid back for five years from registration. */
  public record TaxRebate(
      @Meaning(zh = "标识", en = "identifier") String id,
      @Meaning(
              zh = "园区（all：全部；programme：在创建计划中者）",
              en = "park (all: every one; programme: those in the programme)",
              refersTo = "parkGroups")
          String park,
      @Meaning(zh = "首月", en = "firms registered from this month on") Month from,
      @Meaning(zh = "末月", en = "firms registered until this month", value = "9999-12") Month to,
      @Quantity(
              zh = "第一至三年返还比例",
              en = "share of the retained increment, years 1 to 3",
              unit = Unit.SHARE,
              value = 1,
              max = 1,
              evidence = Evidence.REPORTED,
              source = "F10")
          double shareYears1To3,
      @Quantity(
              zh = "第四至五年返还比例",
              en = "share of the retained increment, years 4 and 5",
              unit = Unit.SHARE,
              value = 0.5,
              max = 1,
              evidence = Evidence.REPORTED,
              source = "F10")
          double shareYears4To5,
      @Meaning(zh = "适用主体（空：全部）", en = "entity types entitled (empty: all)") List<EntityType> types,
      @Meaning(zh = "启动条件", en = "waits for") Optional<Condition> when) {
    public TaxRebate {
      types = List.copyOf(types);
    }
  }

  /** Money for fitting out the lot, paid when the firm begins to operate. */
  public record FitOutGrant(
      @Meaning(zh = "标识", en = "identifier") String id,
      @Meaning(
              zh = "园区（all：全部；programme：在创建计划中者）",
              en = "park (all: every one; programme: those in the programme)",
              refersTo = "parkGroups")
          String park,
      @Meaning(zh = "首月", en = "first month") Month from,
      @Meaning(zh = "末月", en = "last month", value = "9999-12") Month to,
      @Quantity(
              zh = "每平方米金额",
              en = "sum per square metre",
              unit = Unit.YUAN_PER_SQM,
              value = 200,
              max = 100_000,
              low = 0,
              high = 1000)
          double yuanPerSqm,
      @Meaning(zh = "启动条件", en = "waits for") Optional<Condition> when) {}

  /** Flats for workers, let below the market. */
  public record TalentFlats(
      @Meaning(zh = "标识", en = "identifier") String id,
      @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
      @Meaning(zh = "交付月份", en = "month of delivery") Month from,
      @Quantity(zh = "套数", en = "flats", unit = Unit.COUNT, max = 1e6, low = 0, high = 500)
          double flats,
      @Quantity(
              zh = "每套每月租金差额",
              en = "rent gap per flat and month, paid by the park",
              unit = Unit.YUAN,
              value = 800,
              max = 1e6,
              low = 300,
              high = 2000)
          double rentGapYuanPerFlatMonth) {}

  /** What an anchor is promised. */
  public record AnchorPackage(
      @Meaning(zh = "标识", en = "identifier") String id,
      @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
      @Meaning(zh = "首月", en = "first month of the offer") Month from,
      @Meaning(zh = "末月", en = "last month of the offer", value = "9999-12") Month to,
      @Quantity(zh = "一次性奖励", en = "sum paid on landing", unit = Unit.YUAN, value = 0)
          double cashYuan,
      @Quantity(
              zh = "税收优惠期",
              en = "years of tax holiday (retained share paid back)",
              unit = Unit.YEARS,
              value = 3,
              max = 50,
              low = 0,
              high = 5)
          double taxHolidayYears,
      @Quantity(
              zh = "提前迁出时追回比例",
              en = "share of the cash clawed back on departure within five years",
              unit = Unit.SHARE,
              value = 0.5,
              max = 1)
          double clawbackShare) {}
}
