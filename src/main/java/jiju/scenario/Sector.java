package jiju.scenario;

import java.util.Optional;
import jiju.unit.Text;

/** A line of business. */
public record Sector(
    @Meaning(zh = "行业标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(
            zh = "收入依赖自身业务还是人流",
            en = "whether revenue depends on the firm or on footfall",
            value = "OWN_BUSINESS")
        SectorTrade trade,
    @Quantity(
            zh = "在候选决策流量中的份额（各行业归一化）",
            en = "weight in the flow of location decisions (normalised over sectors)",
            unit = Unit.SHARE,
            value = 0.125,
            max = 1)
        double poolWeight,
    @Quantity(
            zh = "个体工商户占候选者比例",
            en = "share of individual businesses among candidates",
            unit = Unit.SHARE,
            value = 0.35,
            max = 1,
            low = 0.15,
            high = 0.50)
        double individualShare,
    @Quantity(
            zh = "增加值率（增加值/收入）",
            en = "value added as a share of revenue",
            unit = Unit.SHARE,
            value = 0.35,
            min = 0.01,
            max = 1,
            low = 0.2,
            high = 0.6)
        double valueAddedShare,
    @Quantity(
            zh = "税收占产值比例",
            en = "tax as a share of output",
            unit = Unit.SHARE,
            value = 0.058,
            max = 1,
            low = 0.04,
            high = 0.07,
            evidence = Evidence.DERIVED,
            source = "seed L18-L19: 70 m / 1.2 bn yuan",
            sourceZh = "报道L18-L19：7000万元/12亿元")
        double taxShareOfOutput,
    @Quantity(
            zh = "退出风险倍数",
            en = "multiplier of the exit hazard",
            unit = Unit.MULTIPLIER,
            value = 1.2,
            min = 0.01,
            max = 20,
            low = 1.0,
            high = 1.6,
            source = "assumption from seed L29 (internet firms die young)",
            sourceZh = "假设，据报道L29（互联网企业寿命短）")
        double exitMultiplier,
    @Quantity(
            zh = "人均建筑面积",
            en = "gross floor per worker",
            unit = Unit.SQM_PER_PERSON,
            value = 30,
            min = 1,
            max = 1000,
            low = 12,
            high = 50,
            evidence = Evidence.DERIVED,
            source = "F33 (Torch 2012)",
            sourceZh = "F33（火炬统计2012）")
        double floorSqmPerWorker,
    @Quantity(
            zh = "满一年企业中高新技术企业比例",
            en = "share of enterprises older than a year that are national high-tech firms",
            unit = Unit.SHARE,
            value = 0.01,
            max = 1,
            low = 0.002,
            high = 0.05,
            evidence = Evidence.DERIVED,
            source = "seed Z3 / Z2: 500 of 50,000",
            sourceZh = "报道Z3/Z2：5万家中的500家")
        double highTechShare,
    @Quantity(
            zh = "收入中可用于房租、装修和运营的份额",
            en = "share of revenue that is free to pay for premises (rent, fit-out, upkeep)",
            unit = Unit.SHARE,
            value = 0.25,
            max = 1,
            low = 0.1,
            high = 0.4)
        double premisesShareOfRevenue,
    @Quantity(
            zh = "装修费用",
            en = "fit-out cost",
            unit = Unit.YUAN_PER_SQM,
            value = 300,
            max = 100_000,
            low = 0,
            high = 2000)
        double fitOutYuanPerSqm,
    @Quantity(
            zh = "场地运营费用",
            en = "running cost of premises besides rent",
            unit = Unit.YUAN_PER_SQM_YEAR,
            value = 60,
            max = 100_000,
            low = 20,
            high = 480)
        double upkeepYuanPerSqmYear,
    @Quantity(
            zh = "平台流水与净收入之比减一（直播、电商口径）",
            en = "platform turnover over net revenue, minus one (reported output only)",
            unit = Unit.SHARE,
            value = 0,
            max = 20,
            low = 0,
            high = 3)
        double platformGrossUp,
    @Quantity(
            zh = "候选中基金实体比例",
            en = "share of fund vehicles among candidates",
            unit = Unit.SHARE,
            value = 0,
            max = 1)
        double vehicleShare,
    @Meaning(
            zh = "是否借用他人场所（自身不占面积）",
            en = "whether it sits in another firm's rooms and takes none of its own",
            value = "false")
        boolean sharesPremises,
    @Meaning(zh = "管理资产", en = "assets under management") Optional<AssetsUnderManagement> assets) {

  /** Tax as a share of output, that on assets included; 0 where assets bring no output. */
  public double taxPerOutput() {
    double onAssets =
        assets
            .filter(held -> held.outputShareOfAssets() > 0)
            .map(held -> held.taxShareOfAssets() / held.outputShareOfAssets())
            .orElse(0.0);
    return taxShareOfOutput + onAssets;
  }
}
