package jiju.scenario;

import java.util.Map;
import java.util.Optional;
import jiju.unit.Month;
import jiju.unit.Text;

/** A signboard, a title, an unveiling, a summit: it is noticed, and it may raise the name. */
public record PublicEvent(
    @Meaning(zh = "标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
    @Meaning(zh = "月份", en = "month, or the earliest where it is not known") Month month,
    @Meaning(
            zh = "最晚月份（月份不确定时在其间抽取）",
            en = "latest month where it is not known: drawn uniformly between the two")
        Optional<Month> latest,
    @Quantity(
            zh = "成功概率（称号申报）",
            en = "chance that it comes about (titles are applied for)",
            unit = Unit.SHARE,
            value = 1,
            max = 1)
        double chance,
    @Quantity(
            zh = "本地知晓率增量",
            en = "gain of awareness in the home city",
            unit = Unit.SHARE,
            value = 0,
            max = 1,
            low = 0,
            high = 0.6)
        double localAwarenessGain,
    @Quantity(
            zh = "各城市知晓率增量",
            en = "gain of awareness in other cities, by id",
            unit = Unit.SHARE,
            max = 1,
            refersTo = "sourceCities")
        Map<String, Double> awarenessGains,
    @Quantity(
            zh = "声誉增量（一次性）",
            en = "one-off gain of reputation",
            unit = Unit.SHARE,
            value = 0,
            min = -1,
            max = 1,
            low = 0,
            high = 0.1)
        double reputationGain,
    @Quantity(zh = "来宾", en = "guests", unit = Unit.PERSONS, value = 0, max = 1e6) double guests,
    @Quantity(
            zh = "每百名来宾带来的线索",
            en = "leads per hundred guests",
            unit = Unit.COUNT,
            value = 1,
            max = 100,
            low = 0,
            high = 5)
        double leadsPerHundredGuests,
    @Quantity(zh = "费用", en = "cost", unit = Unit.YUAN, value = 0) double costYuan,
    @Quantity(zh = "上级奖励", en = "grant received with it", unit = Unit.YUAN, value = 0)
        double grantReceivedYuan,
    @Quantity(
            zh = "重复周期（0 为一次）",
            en = "comes back every so many months (0: once)",
            unit = Unit.MONTHS,
            value = 0,
            max = 600)
        int everyMonths,
    @Meaning(zh = "启动条件", en = "waits for") Optional<Condition> when) {

  public PublicEvent {
    awarenessGains = Map.copyOf(awarenessGains);
  }
}
