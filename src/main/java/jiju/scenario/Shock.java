package jiju.scenario;

import java.util.List;
import jiju.unit.Month;
import jiju.unit.Text;

/** A dated shock to the pool, the growth and the exit of sectors. */
public record Shock(
    @Meaning(zh = "标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "首月", en = "first month") Month from,
    @Meaning(zh = "末月", en = "last month") Month to,
    @Meaning(zh = "行业（空：全部）", en = "sectors (empty: all)", refersTo = "sectors")
        List<String> sectors,
    @Meaning(zh = "城市（空：全部）", en = "cities (empty: all)", refersTo = "sourceCities")
        List<String> cities,
    @Quantity(
            zh = "候选流量倍数",
            en = "multiplier of the pool",
            unit = Unit.MULTIPLIER,
            value = 1,
            max = 100)
        double poolMultiplier,
    @Quantity(
            zh = "年增长增量",
            en = "addition to yearly growth",
            unit = Unit.LOG_POINTS,
            value = 0,
            min = -5,
            max = 5)
        double growthAddPerYear,
    @Quantity(
            zh = "退出倍数",
            en = "multiplier of the exit hazard",
            unit = Unit.MULTIPLIER,
            value = 1,
            max = 100)
        double exitMultiplier,
    @Quantity(
            zh = "竞争园区效用增量",
            en = "addition to the rival's utility",
            unit = Unit.UTILS,
            value = 0,
            min = -20,
            max = 20)
        double rivalUtilityAdd,
    @Quantity(
            zh = "首月迁出的最大龙头企业数",
            en = "largest anchor firms of each park that leave in its first month",
            unit = Unit.COUNT,
            value = 0,
            max = 1000)
        int anchorsLost) {
  public Shock {
    sectors = List.copyOf(sectors);
    cities = List.copyOf(cities);
  }

  /** Whether it is felt in the month, the sector and the city. */
  public boolean hits(Month month, String sector, String city) {
    return !month.isBefore(from)
        && !month.isAfter(to)
        && (sectors.isEmpty() || sectors.contains(sector))
        && (cities.isEmpty() || cities.contains(city));
  }
}
