package jiju.scenario;

import java.util.List;
import java.util.Optional;

/** What a planner can choose. Every lever has an id and names its park. */
public record Levers(
    @Meaning(zh = "高铁服务", en = "high-speed rail services") List<RailService> rail,
    @Meaning(zh = "招商活动", en = "promotion trips") List<TripProgramme> trips,
    @Meaning(zh = "公众活动与授牌", en = "signboards, titles and summits") List<PublicEvent> events,
    @Meaning(zh = "孵化器代管合同", en = "incubators operated under contract")
        List<IncubatorContract> incubators,
    @Meaning(zh = "按合同引进的龙头企业", en = "anchor firms that come by contract")
        List<AnchorContract> anchors,
    @Meaning(zh = "补贴政策", en = "subsidy regimes") Subsidies subsidies,
    @Meaning(zh = "年度补贴预算", en = "yearly subsidy budgets") List<Budget> budgets,
    @Meaning(zh = "创建计划", en = "the programme that parks join and are graded in")
        Optional<Programme> programme) {

  public Levers {
    rail = List.copyOf(rail);
    trips = List.copyOf(trips);
    events = List.copyOf(events);
    incubators = List.copyOf(incubators);
    anchors = List.copyOf(anchors);
    budgets = List.copyOf(budgets);
  }

  public Levers withRail(List<RailService> changed) {
    return new Levers(changed, trips, events, incubators, anchors, subsidies, budgets, programme);
  }

  public Levers withTrips(List<TripProgramme> changed) {
    return new Levers(rail, changed, events, incubators, anchors, subsidies, budgets, programme);
  }

  public Levers withEvents(List<PublicEvent> changed) {
    return new Levers(rail, trips, changed, incubators, anchors, subsidies, budgets, programme);
  }

  public Levers withIncubators(List<IncubatorContract> changed) {
    return new Levers(rail, trips, events, changed, anchors, subsidies, budgets, programme);
  }

  public Levers withAnchors(List<AnchorContract> changed) {
    return new Levers(rail, trips, events, incubators, changed, subsidies, budgets, programme);
  }

  public Levers withSubsidies(Subsidies changed) {
    return new Levers(rail, trips, events, incubators, anchors, changed, budgets, programme);
  }
}
