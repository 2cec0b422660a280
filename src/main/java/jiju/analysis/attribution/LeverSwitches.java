package jiju.analysis.attribution;

import java.util.List;
import java.util.function.UnaryOperator;
import jiju.scenario.Levers;
import jiju.scenario.Park;
import jiju.scenario.Park.ServiceDesk;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/**
 * What it means for each lever to be off; read off the records of a scenario, so that nothing here
 * knows a town. Off is what a place would have without deciding anything: no trips, no contract, no
 * money, no line, and at the desk one clerk and the back office of before the reforms.
 */
public final class LeverSwitches {
  /**
   * The desk without anybody's care: one clerk, 30 working days, no guidance. Assumption; the upper
   * end of what is reported for the years before the reforms (F41), as in the shipped variant "slow
   * service".
   */
  private static final double SLOW_CLERKS = 1;

  private static final double SLOW_BACK_OFFICE_DAYS = 30;

  private static final Subsidies NOTHING =
      new Subsidies(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private static final List<LeverSwitch> ALL =
      List.of(
          lever(
              "trips",
              new Text("招商出访", "promotion trips"),
              new Text("无人出访", "nobody travels"),
              levers -> levers.withTrips(List.of())),
          lever(
              "incubators",
              new Text("孵化器", "incubators"),
              new Text("没有代管孵化器", "no incubator under contract"),
              levers -> levers.withIncubators(List.of())),
          lever(
              "subsidies",
              new Text("补贴", "subsidies"),
              new Text("不免租、不返税、不给钱", "no rent waived, no tax paid back, no grants"),
              levers -> levers.withSubsidies(NOTHING)),
          new LeverSwitch(
              "desk",
              new Text("办事窗口", "service desk"),
              new Text("1 名窗口人员、30 个工作日、无辅导", "one clerk, 30 working days, no guidance"),
              LeverSwitches::withSlowDesks),
          lever(
              "rail",
              new Text("高铁", "high-speed rail"),
              new Text("高铁不停靠", "no high-speed train stops"),
              levers -> levers.withRail(List.of())),
          lever(
              "anchor-contracts",
              new Text("按合同引进的龙头企业", "anchor firms by contract"),
              new Text("没有按合同引进的龙头企业", "no anchor firm comes by contract"),
              levers -> levers.withAnchors(List.of())),
          lever(
              "events",
              new Text("招牌、称号与活动", "signs, titles and events"),
              new Text("不挂牌、不办活动", "no sign, no title, no event"),
              levers -> levers.withEvents(List.of())),
          new LeverSwitch(
              "amenities",
              new Text("配套设施", "amenities"),
              new Text("没有配套设施", "no amenities"),
              LeverSwitches::withoutAmenities));

  private LeverSwitches() {}

  /** The levers that a scenario has, in one order for all scenarios. */
  public static List<LeverSwitch> of(Timeline timeline) {
    return ALL.stream().filter(lever -> lever.matters(timeline)).toList();
  }

  /** Every lever that any scenario could have. */
  public static List<LeverSwitch> all() {
    return ALL;
  }

  private static LeverSwitch lever(
      String id, Text text, Text without, UnaryOperator<Levers> change) {
    return new LeverSwitch(
        id, text, without, scenario -> scenario.withLevers(change.apply(scenario.levers())));
  }

  private static Scenario withSlowDesks(Scenario scenario) {
    return scenario.withParks(
        scenario.parks().stream().map(park -> park.withServiceDesk(slow(park))).toList());
  }

  private static ServiceDesk slow(Park park) {
    ServiceDesk desk = park.serviceDesk();
    return new ServiceDesk(
        Math.min(SLOW_CLERKS, desk.clerks()),
        desk.casesPerClerkDay(),
        Math.max(SLOW_BACK_OFFICE_DAYS, desk.backOfficeDays()),
        desk.changesPerFirmYear(),
        desk.otherFilesPerMonth(),
        desk.reworkShare(),
        0);
  }

  private static Scenario withoutAmenities(Scenario scenario) {
    return scenario.withParks(
        scenario.parks().stream().map(park -> park.withAmenities(List.of())).toList());
  }
}
