package jiju.rule;

import java.util.Optional;
import jiju.scenario.Condition;
import jiju.unit.Month;
import jiju.world.ParkState;
import jiju.world.World;

/** Whether a lever works now: its months have come, and what it waited for has come true. */
public final class InForce {
  private InForce() {}

  /** Whether a lever with a first and a last month works this month. */
  public static boolean now(
      World world, ParkState park, String lever, Month from, Month to, Optional<Condition> when) {
    Month now = world.calendarMonth();
    return !now.isBefore(from) && !now.isAfter(to) && started(park, lever, when);
  }

  /** Whether a promise made to firms registered between two months holds for such a firm. */
  public static boolean whenRegistered(
      World world,
      ParkState park,
      String lever,
      Month from,
      Month to,
      Optional<Condition> when,
      int registered) {
    int first = from.since(world.scenario().start());
    int last = to.since(world.scenario().start());
    return registered >= first
        && registered <= last
        && (when.isEmpty()
            || (park.leverStart(lever) >= 0 && registered >= park.leverStart(lever)));
  }

  private static boolean started(ParkState park, String lever, Optional<Condition> when) {
    return when.isEmpty() || park.leverStart(lever) >= 0;
  }
}
