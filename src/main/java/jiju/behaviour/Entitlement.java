package jiju.behaviour;

import jiju.rule.InForce;
import jiju.rule.InForce.Registrations;
import jiju.scenario.EntityType;
import jiju.scenario.Grade;
import jiju.scenario.ParkGroup;
import jiju.scenario.Subsidies.AnchorPackage;
import jiju.scenario.Subsidies.FitOutGrant;
import jiju.scenario.Subsidies.RentRelief;
import jiju.scenario.Subsidies.TaxRebate;
import jiju.world.ParkState;
import jiju.world.World;

/** Which promises a firm holds, by the month of its registration. */
public final class Entitlement {
  private Entitlement() {}

  /** Whether a firm registered in that month was promised the relief. */
  public static boolean rentRelief(World world, ParkState park, RentRelief relief, int registered) {
    return share(world, park, relief.park(), registered) > 0
        && registrations(world, park, relief).contain(registered);
  }

  /** Whether a firm of the type registered in that month was promised the rebate. */
  public static boolean taxRebate(
      World world, ParkState park, TaxRebate rebate, EntityType type, int registered) {
    return share(world, park, rebate.park(), registered) > 0
        && (rebate.types().isEmpty() || rebate.types().contains(type))
        && registrations(world, park, rebate).contain(registered);
  }

  /** Whether a firm registered in that month was promised the grant. */
  public static boolean fitOut(World world, ParkState park, FitOutGrant grant, int registered) {
    return share(world, park, grant.park(), registered) > 0
        && registrations(world, park, grant).contain(registered);
  }

  /** The months of registration that a relief is promised to. */
  public static Registrations registrations(World world, ParkState park, RentRelief relief) {
    return InForce.registrations(
        world, park, relief.id(), relief.from(), relief.to(), relief.when());
  }

  /** The months of registration that a rebate is promised to. */
  public static Registrations registrations(World world, ParkState park, TaxRebate rebate) {
    return InForce.registrations(
        world, park, rebate.id(), rebate.from(), rebate.to(), rebate.when());
  }

  private static Registrations registrations(World world, ParkState park, FitOutGrant grant) {
    return InForce.registrations(world, park, grant.id(), grant.from(), grant.to(), grant.when());
  }

  /** Whether an anchor that said yes in that month was promised the package. */
  public static boolean anchorPackage(
      World world, ParkState park, AnchorPackage offer, int accepted) {
    int from = offer.from().since(world.scenario().start());
    int to = offer.to().since(world.scenario().start());
    return isHere(world, park, offer.park()) && accepted >= from && accepted <= to;
  }

  /** Whether a lever that names a park or all of them speaks of this one. */
  public static boolean isHere(World world, ParkState park, String named) {
    return ParkGroup.concerns(named, world.scenario().parks().get(park.index()).id());
  }

  /**
   * Share of a subsidy that is promised to a firm registered in a month: all of it at a park that
   * the subsidy names; where it speaks of the programme, what the park's grade of that month leaves
   * of it, and nothing while the park was not in the programme.
   */
  public static double share(World world, ParkState park, String named, int registered) {
    if (!named.equals(ParkGroup.PROGRAMME)) {
      return isHere(world, park, named) ? 1 : 0;
    }
    if (!park.membership().wasMember(registered)) {
      return 0;
    }
    Grade grade = park.membership().gradeIn(registered);
    return grade == null
        ? 1
        : world
            .leversOf(park)
            .programme()
            .map(programme -> programme.of(grade).subsidyShare())
            .orElse(1.0);
  }
}
