package jiju.scenario;

/** How much a sector buys from another: one cell of the industry-chain matrix. */
public record Linkage(
    @Meaning(zh = "买方行业", en = "buying sector", refersTo = "sectors") String buyer,
    @Meaning(zh = "卖方行业", en = "selling sector", refersTo = "sectors") String seller,
    @Quantity(
            zh = "联系强度",
            en = "strength of the linkage",
            unit = Unit.SHARE,
            max = 1,
            low = 0,
            high = 1,
            source = "assumption: placeholder for the national input-output table",
            sourceZh = "假设：暂代全国投入产出表")
        double weight) {}
