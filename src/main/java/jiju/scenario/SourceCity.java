package jiju.scenario;

import java.util.Map;
import java.util.Optional;
import jiju.unit.Text;

/** A city in which founders and firms decide where to go. */
public record SourceCity(
    @Meaning(zh = "城市标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "省份标识", en = "province") String province,
    @Quantity(
            zh = "与园区所在地无乡情联系的选址决策流量",
            en = "flow of location decisions by founders without a tie to the park's home",
            unit = Unit.PER_YEAR,
            value = 0,
            max = 1e9)
        double decisionsPerYear,
    @Quantity(
            zh = "有乡情联系的选址决策流量",
            en = "flow of location decisions by founders with a tie to the park's home",
            unit = Unit.PER_YEAR,
            value = 0,
            max = 1e9)
        double tieDecisionsPerYear,
    @Quantity(
            zh = "潜在龙头企业存量",
            en = "stock of firms that could move as an anchor",
            unit = Unit.FIRMS,
            value = 20,
            max = 100_000,
            low = 5,
            high = 60)
        double anchorStock,
    @Quantity(
            zh = "行业相对权重（缺省 1，按行业标识）",
            en = "relative weight of a sector in this city's flow (1 where not named)",
            unit = Unit.MULTIPLIER,
            max = 1000,
            refersTo = "sectors")
        Map<String, Double> sectorWeights,
    @Meaning(zh = "到园区的交通", en = "travel to the parks, by park id", refersTo = "parks")
        Map<String, Travel> travel,
    @Meaning(
            zh = "到园区所在城市的交通（未写明到该园区时适用）",
            en = "travel to the cities in which parks lie, where none to the park itself is stated",
            refersTo = "sourceCities")
        Map<String, Travel> travelToCities) {

  public SourceCity {
    sectorWeights = Map.copyOf(sectorWeights);
    travel = Map.copyOf(travel);
    travelToCities = Map.copyOf(travelToCities);
  }

  /**
   * How far the park is; empty where no connection is stated: the city is the park's own, or the
   * park is beyond reach.
   */
  public Optional<Travel> findTravel(Park park) {
    Travel direct = travel.get(park.id());
    return Optional.ofNullable(direct != null ? direct : travelToCities.get(park.homeCity()));
  }

  /** Whether founders here can come to know the park at all. */
  public boolean reaches(Park park) {
    return id.equals(park.homeCity()) || findTravel(park).isPresent();
  }

  /** Travel from this city to one park. */
  public record Travel(
      @Quantity(
              zh = "常规旅行时间",
              en = "travel time by conventional means",
              unit = Unit.HOURS,
              max = 200)
          double conventionalHours,
      @Meaning(
              zh = "高铁直达（在高铁服务开通后）",
              en = "has a direct high-speed train once a rail service runs",
              value = "false")
          boolean directHighSpeedRail) {}
}
