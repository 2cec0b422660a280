package jiju.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jiju.engine.Worlds;
import jiju.scenario.EntryState;
import jiju.scenario.ExitHazards;
import jiju.scenario.Uncertainties;
import org.junit.jupiter.api.Test;

class EconomicHazardTest {

  @Test
  void it_gives_back_the_legal_exits_that_it_was_made_of() {
    Uncertainties nature = Worlds.small().first().uncertainties();
    EconomicHazard hazard = new EconomicHazard(nature.exit(), nature.entry());
    double[] register = register(hazard, nature.exit(), nature.entry());
    for (int year = 0; year < 11; year++) {
      double left = 1 - register[year + 1] / register[year];
      assertEquals(nature.exit().legalExitByYear().get(year), left, 1e-9, "year " + (year + 1));
    }
  }

  @Test
  void it_is_never_negative() {
    Uncertainties nature = Worlds.small().first().uncertainties();
    EconomicHazard hazard = new EconomicHazard(nature.exit(), nature.entry());
    for (int age = 0; age < 200; age++) {
      assertTrue(hazard.perMonth(age) >= 0);
    }
  }

  @Test
  void closures_run_ahead_of_the_register() {
    Uncertainties nature = Worlds.small().first().uncertainties();
    EconomicHazard hazard = new EconomicHazard(nature.exit(), nature.entry());
    assertTrue(12 * hazard.perMonth(0) > nature.exit().legalExitByYear().get(0));
    assertTrue(12 * hazard.perMonth(12) > nature.exit().legalExitByYear().get(1));
  }

  @Test
  void without_any_lag_economic_and_legal_exit_are_the_same() {
    Uncertainties nature =
        Worlds.small(
                "uncertainties.exit.deregisteredAtOnce=1", "uncertainties.exit.idleExitPerMonth=0")
            .first()
            .uncertainties();
    EconomicHazard hazard = new EconomicHazard(nature.exit(), nature.entry());
    for (int year = 0; year < 11; year++) {
      double legal = nature.exit().legalExitByYear().get(year);
      assertEquals(-Math.log(1 - legal) / 12, hazard.perMonth(12 * year), 1e-9);
    }
  }

  /** Share of a cohort on the register at the end of each year, followed in plain steps. */
  private static double[] register(EconomicHazard hazard, ExitHazards exit, EntryState entry) {
    double[] register = new double[12];
    double idle = 1 - entry.operatingAtRegistration();
    double operating = entry.operatingAtRegistration();
    double closed = 0;
    register[0] = 1;
    for (int month = 0; month < 132; month++) {
      double opening = month == 0 ? 0 : entry.activationPerMonth() * idle;
      idle -= opening;
      operating += opening;
      closed *= 1 - 1.0 / exit.deregistrationLagMonths();
      double stays = Math.exp(-hazard.perMonth(month));
      double grace = month >= exit.idleGraceMonths() ? 1 - exit.idleExitPerMonth() : 1;
      double closing = idle * (1 - stays * grace) + operating * (1 - stays);
      idle *= stays * grace;
      operating *= stays;
      closed += closing * (1 - exit.deregisteredAtOnce());
      if (month % 12 == 11) {
        register[month / 12 + 1] = idle + operating + closed;
      }
    }
    return register;
  }
}
