package jiju.behaviour;

import jiju.scenario.Scenario;
import jiju.scenario.Shock;
import jiju.unit.Month;

/** What the dated shocks of a scenario do in a month. */
final class PoolShocks {
  private PoolShocks() {}

  /** Product of the pool multipliers that hit a sector in a city. */
  static double pool(Scenario scenario, Month month, String sector, String city) {
    double product = 1;
    for (Shock shock : scenario.uncertainties().shocks()) {
      if (shock.hits(month, sector, city)) {
        product *= shock.poolMultiplier();
      }
    }
    return product;
  }

  /** Product of the exit multipliers that hit a sector at a park. */
  static double exit(Scenario scenario, Month month, String sector, String homeCity) {
    double product = 1;
    for (Shock shock : scenario.uncertainties().shocks()) {
      if (shock.hits(month, sector, homeCity)) {
        product *= shock.exitMultiplier();
      }
    }
    return product;
  }

  /** Sum of what shocks add to the yearly growth of a sector at a park. */
  static double growth(Scenario scenario, Month month, String sector, String homeCity) {
    double sum = 0;
    for (Shock shock : scenario.uncertainties().shocks()) {
      if (shock.hits(month, sector, homeCity)) {
        sum += shock.growthAddPerYear();
      }
    }
    return sum;
  }

  /** Sum of what shocks add to the utility of the rival for a sector. */
  static double rival(Scenario scenario, Month month, String sector, String city) {
    double sum = 0;
    for (Shock shock : scenario.uncertainties().shocks()) {
      if (shock.hits(month, sector, city)) {
        sum += shock.rivalUtilityAdd();
      }
    }
    return sum;
  }
}
