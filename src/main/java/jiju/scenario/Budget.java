package jiju.scenario;

/** Cash that a park may spend on subsidies in a calendar year; without one there is no limit. */
public record Budget(
    @Meaning(zh = "标识", en = "identifier") String id,
    @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
    @Quantity(zh = "年度额度", en = "limit a year", unit = Unit.YUAN_PER_YEAR) double yuanPerYear) {}
