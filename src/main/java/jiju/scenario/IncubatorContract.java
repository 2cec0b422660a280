package jiju.scenario;

import java.util.Optional;
import jiju.unit.Month;
import jiju.unit.Text;

/** An incubator run by an operator under contract. */
public record IncubatorContract(
    @Meaning(zh = "标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
    @Meaning(zh = "运营首月", en = "first month of operation") Month from,
    @Meaning(zh = "运营末月", en = "last month of operation", value = "9999-12") Month to,
    @Quantity(
            zh = "在孵容量",
            en = "tenants at a time",
            unit = Unit.FIRMS,
            value = 42,
            max = 100_000,
            low = 20,
            high = 100,
            evidence = Evidence.DERIVED,
            source = "F35 (Torch 2018: 206k tenants in 4,849 incubators)",
            sourceZh = "F35（火炬统计2018：4849家孵化器在孵20.6万家）")
        double capacity,
    @Quantity(
            zh = "等级（1 国家级，2 省级，3 市县级）",
            en = "tier (1 national, 2 provincial, 3 local)",
            unit = Unit.COUNT,
            value = 2,
            min = 1,
            max = 3)
        int tier,
    @Quantity(
            zh = "入孵门槛（生产率分位）",
            en = "admits candidates above this quantile of productivity",
            unit = Unit.SHARE,
            value = 0.3,
            max = 1,
            low = 0,
            high = 0.7)
        double admissionQuantile,
    @Quantity(
            zh = "自有孵化",
            en = "firms spawned by the operator itself",
            unit = Unit.PER_YEAR,
            value = 6,
            max = 10_000,
            low = 0,
            high = 20)
        double spawnsPerYear,
    @Quantity(
            zh = "运营商自有渠道线索",
            en = "leads from the operator's own network",
            unit = Unit.PER_YEAR,
            value = 6,
            max = 100_000,
            low = 0,
            high = 24)
        double leadsPerYear,
    @Quantity(
            zh = "虚设主体占自有孵化比例",
            en = "share of spawned firms that are shells to fill the house",
            unit = Unit.SHARE,
            value = 0,
            max = 1,
            low = 0,
            high = 0.5)
        double shellShare,
    @Quantity(
            zh = "固定服务费",
            en = "fixed fee",
            unit = Unit.YUAN_PER_YEAR,
            value = 1_000_000,
            low = 300_000,
            high = 3_000_000)
        double feeYuanPerYear,
    @Quantity(
            zh = "按家计费",
            en = "fee per firm taken in",
            unit = Unit.YUAN,
            value = 0,
            low = 0,
            high = 50_000)
        double feeYuanPerFirm,
    @Meaning(zh = "启动条件", en = "waits for") Optional<Condition> when) {}
