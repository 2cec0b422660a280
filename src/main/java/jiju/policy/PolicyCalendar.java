package jiju.policy;

import java.util.Optional;
import jiju.behaviour.Entitlement;
import jiju.behaviour.Quality;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Condition;
import jiju.scenario.Levers;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Subsidies;
import jiju.world.ParkState;
import jiju.world.World;

/** Starts the levers whose conditions have come true, and takes stock of amenities. */
@Sentence(
    zh = "达到启动条件的政策开始生效，已建成的配套设施计入品质。",
    en =
        "Levers whose condition has come true begin to work; amenities that are built count as quality.",
    source = "model 3 (2); seed L9 (market test first); definitions 22",
    sourceZh = "模型3（2）；报道L9（先看市场再行动）；定义22")
public final class PolicyCalendar implements Rule {

  @Override
  public Phase phase() {
    return Phase.POLICY;
  }

  @Override
  public void apply(World world) {
    for (ParkState park : world.parks()) {
      Park place = world.scenario().parks().get(park.index());
      park.setQuality(Quality.of(place, world.calendarMonth(), ""));
      startLevers(world, park);
    }
  }

  private static void startLevers(World world, ParkState park) {
    Levers levers = world.leversOf(park);
    levers.trips().forEach(lever -> start(world, park, lever.park(), lever.id(), lever.when()));
    levers.events().forEach(lever -> start(world, park, lever.park(), lever.id(), lever.when()));
    levers
        .incubators()
        .forEach(lever -> start(world, park, lever.park(), lever.id(), lever.when()));
    Subsidies subsidies = levers.subsidies();
    subsidies
        .reverseGrants()
        .forEach(lever -> start(world, park, lever.park(), lever.id(), lever.when()));
    subsidies
        .rentRelief()
        .forEach(lever -> start(world, park, lever.park(), lever.id(), lever.when()));
    subsidies
        .taxRebates()
        .forEach(lever -> start(world, park, lever.park(), lever.id(), lever.when()));
    subsidies
        .fitOutGrants()
        .forEach(lever -> start(world, park, lever.park(), lever.id(), lever.when()));
  }

  private static void start(
      World world, ParkState park, String parkId, String lever, Optional<Condition> when) {
    if (when.isPresent()
        && Entitlement.isHere(world, park, parkId)
        && level(world, park, when.get().metric()) >= when.get().atLeast()) {
      park.startLever(lever, world.month());
    }
  }

  /** Level of a metric at the end of last month. */
  private static double level(World world, ParkState park, Metric metric) {
    int last = world.month() - 1;
    return switch (metric) {
      case FIRMS -> park.firmsIn(last);
      case FIRMS_OPERATING -> park.census().operating();
      case EMPLOYEES -> park.census().workers();
      case OCCUPANCY -> park.census().occupancy();
      case OUTPUT_12M_YUAN -> last < 0 ? 0 : park.outputOfTwelveMonths(last);
      case REPUTATION -> park.reputation();
      default -> throw new IllegalArgumentException("a lever cannot wait for " + metric.id());
    };
  }
}
