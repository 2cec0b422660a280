package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.ExitHazards;
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/** Lets firms cease to operate; part of them leave the register at once. */
@Sentence(
    zh = "企业按年龄、规模与处境停业；四分之一随即注销，其余滞后注销。",
    en = "Firms close by age, size and situation; a quarter deregister at once, the others later.",
    source = "model 4l [F25, F84, F83, F79]; definitions 7")
public final class Closure implements Rule {
  private static final int YEAR = 12;

  private final Luck luck;
  private final EconomicHazard hazard;
  private final EntrySize sizes;

  public Closure(Luck luck, EconomicHazard hazard, EntrySize sizes) {
    this.luck = luck;
    this.hazard = hazard;
    this.sizes = sizes;
  }

  @Override
  public Phase phase() {
    return Phase.EXIT;
  }

  @Override
  public void apply(World world) {
    if (!world.scenario().uncertainties().mechanisms().exit()) {
      return;
    }
    long salt = luck.salt(Decision.CLOSURE, world.calendarMonth().index());
    for (ParkState park : world.parks()) {
      ExitRisk risk = new ExitRisk(world, park, sizes);
      FirmTable firms = park.firms();
      for (int row = 0; row < firms.size(); row++) {
        byte status = firms.status()[row];
        if (status == FirmTable.OPERATING || status == FirmTable.IDLE) {
          double rate = rate(world, park, risk, row);
          if (Luck.uniform(salt, firms.keys()[row]) < 1 - Elementary.exp(-rate)) {
            close(world, park, row, rate * YEAR);
          }
        }
      }
    }
  }

  private double rate(World world, ParkState park, ExitRisk risk, int row) {
    FirmTable firms = park.firms();
    int age = world.month() - firms.registered()[row];
    double rate = hazard.perMonth(age) * risk.of(row);
    ExitHazards exit = world.scenario().uncertainties().exit();
    boolean graceOver = age >= exit.idleGraceMonths();
    return firms.status()[row] == FirmTable.IDLE && graceOver
        ? rate - Elementary.log(1 - exit.idleExitPerMonth())
        : rate;
  }

  private void close(World world, ParkState park, int row, double hazardPerYear) {
    FirmTable firms = park.firms();
    long key = firms.keys()[row];
    if (firms.status()[row] == FirmTable.OPERATING) {
      park.vacate(firms.floorSqm()[row]);
      park.counts().add(Tally.CLOSURES);
    }
    firms.floorSqm()[row] = 0;
    firms.status()[row] = FirmTable.CLOSED;
    firms.since()[row] = (short) world.month();
    world.diary().note(world.month(), park.index(), key, Happening.CLOSED, hazardPerYear);
    double atOnce = world.scenario().uncertainties().exit().deregisteredAtOnce();
    if (luck.happens(Decision.DEREGISTRATION_AT_ONCE, key, 0, atOnce)) {
      Deregistration.deregister(world, park, row);
    }
  }
}
