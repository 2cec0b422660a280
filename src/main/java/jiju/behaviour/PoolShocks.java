package jiju.behaviour;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.Scenario;
import jiju.scenario.Shock;
import jiju.unit.Month;
import jiju.world.World;

/** What the dated shocks of a scenario do in a month, by ids of sector and city. */
final class PoolShocks {
  private final Month month;
  private final List<Shock> felt;

  private PoolShocks(Month month, List<Shock> felt) {
    this.month = month;
    this.felt = felt;
  }

  /** The shocks of the month that the world stands in. */
  static PoolShocks in(World world) {
    return of(world.scenario(), world.calendarMonth());
  }

  static PoolShocks of(Scenario scenario, Month month) {
    List<Shock> felt = List.of();
    for (Shock shock : scenario.uncertainties().shocks()) {
      if (!month.isBefore(shock.from()) && !month.isAfter(shock.to())) {
        felt = felt.isEmpty() ? new ArrayList<>() : felt;
        felt.add(shock);
      }
    }
    return new PoolShocks(month, felt);
  }

  boolean isCalm() {
    return felt.isEmpty();
  }

  /** Product of the pool multipliers that hit a sector in a city. */
  double pool(String sector, String city) {
    double product = 1;
    for (int i = 0; i < felt.size(); i++) {
      product *= hits(i, sector, city) ? felt.get(i).poolMultiplier() : 1;
    }
    return product;
  }

  /** Product of the exit multipliers that hit a sector at a park in a city. */
  double exit(String sector, String home) {
    double product = 1;
    for (int i = 0; i < felt.size(); i++) {
      product *= hits(i, sector, home) ? felt.get(i).exitMultiplier() : 1;
    }
    return product;
  }

  /** Sum of what shocks add to the yearly growth of a sector at a park in a city. */
  double growth(String sector, String home) {
    double sum = 0;
    for (int i = 0; i < felt.size(); i++) {
      sum += hits(i, sector, home) ? felt.get(i).growthAddPerYear() : 0;
    }
    return sum;
  }

  /** Sum of what shocks add to the utility of the rival for a sector in a city. */
  double rival(String sector, String city) {
    double sum = 0;
    for (int i = 0; i < felt.size(); i++) {
      sum += hits(i, sector, city) ? felt.get(i).rivalUtilityAdd() : 0;
    }
    return sum;
  }

  /** Whether no shock of the month concerns the rival. */
  boolean spareRival() {
    for (int i = 0; i < felt.size(); i++) {
      if (felt.get(i).rivalUtilityAdd() != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean hits(int shock, String sector, String city) {
    return felt.get(shock).hits(month, sector, city);
  }
}
