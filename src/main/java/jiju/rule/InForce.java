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

  /**
   * Months, counted from the start, in which firms were registered whom a promise is made to; none
   * where the last comes before the first.
   */
  public record Registrations(int first, int last) {
    private static final Registrations NONE = new Registrations(0, -1);

    public boolean contain(int month) {
      return month >= first && month <= last;
    }
  }

  /** To whom a promise is made that holds for firms registered between two months. */
  public static Registrations registrations(
      World world, ParkState park, String lever, Month from, Month to, Optional<Condition> when) {
    if (!started(park, lever, when)) {
      return Registrations.NONE;
    }
    int first = from.since(world.scenario().start());
    int last = to.since(world.scenario().start());
    return new Registrations(
        when.isEmpty() ? first : Math.max(first, park.leverStart(lever)), last);
  }

  private static boolean started(ParkState park, String lever, Optional<Condition> when) {
    return when.isEmpty() || park.leverStart(lever) >= 0;
  }
}
