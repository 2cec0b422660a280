package jiju.policy;

import jiju.behaviour.ReserveFloor;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.DeskEffects;
import jiju.scenario.Park;
import jiju.scenario.Park.ServiceDesk;
import jiju.world.Desk;
import jiju.world.Diary.Happening;
import jiju.world.Newcomer;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/** Works through the files of the month; some who wait too long give up. */
@Sentence(
    zh = "窗口按排队论受理当月办件，积压结转；等待越久，放弃者越多。",
    en =
        "The desk serves the month's files as a queue with carried backlog; the longer the wait, the more give up.",
    source = "model 4h (Erlang C); F42, F43; definitions 2, 20",
    sourceZh = "模型4h（Erlang C排队公式）；F42、F43；定义2、20")
public final class ServiceDeskQueue implements Rule {
  private static final double FULLEST = 0.98;
  private static final double HALF_DAY = 0.5;

  private final Luck luck;

  public ServiceDeskQueue(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.DESK;
  }

  @Override
  public void apply(World world) {
    boolean on = world.scenario().uncertainties().mechanisms().desk();
    for (ParkState park : world.parks()) {
      if (on) {
        serve(world, park);
      }
      for (Newcomer file : park.files()) {
        admit(world, park, file, on);
      }
      park.files().clear();
    }
  }

  private static void serve(World world, ParkState park) {
    ServiceDesk staffed = world.scenario().parks().get(park.index()).serviceDesk();
    double workingDays = world.scenario().uncertainties().desk().workingDaysPerMonth();
    double arrivals = filesOfMonth(park, staffed) / workingDays;
    double capacity = staffed.clerks() * staffed.casesPerClerkDay();
    Desk desk = park.desk();
    double backlog = Math.max(0, desk.backlogFiles() + (arrivals - capacity) * workingDays);
    double load = Math.min(arrivals, FULLEST * capacity);
    double queue = backlog / capacity;
    double days = QueueWait.days(staffed.clerks(), staffed.casesPerClerkDay(), load);
    desk.set(backlog, days + queue + staffed.backOfficeDays());
    if (world.scenario().uncertainties().statistics().deskLog()) {
      double share =
          QueueWait.within(HALF_DAY - queue, staffed.clerks(), staffed.casesPerClerkDay(), load);
      desk.setCounter(days + queue, share);
      double changes = staffed.changesPerFirmYear() / 12;
      int[] byAge = park.firmsByLeastAge(world.month(), 12);
      desk.log().note(world.month(), park.files().size(), changes, byAge);
    }
  }

  /** New files, changes and others, with those that come back. */
  private static double filesOfMonth(ParkState park, ServiceDesk staffed) {
    double files =
        park.files().size()
            + staffed.changesPerFirmYear() * park.firmsOnRegister() / 12
            + staffed.otherFilesPerMonth();
    double comesBack = staffed.reworkShare() * (1 - staffed.guidance());
    return files / (1 - comesBack);
  }

  private void admit(World world, ParkState park, Newcomer file, boolean deskOn) {
    Park place = world.scenario().parks().get(park.index());
    double lot = ReserveFloor.lotSqm(world, place, file);
    double wait = deskOn ? park.desk().waitDays() : 0;
    DeskEffects effects = world.scenario().uncertainties().desk();
    double givesUp = 1 - Elementary.exp(-effects.abandonPerDay() * wait);
    if (luck.happens(Decision.DESK_ABANDON, file.key(), 0, givesUp)) {
      park.releaseReservation(lot);
      park.counts().add(Tally.ABANDONED);
      world.diary().note(world.month(), park.index(), file.key(), Happening.ABANDONED, wait);
      return;
    }
    double u = luck.uniform(Decision.DESK_DELAY, file.key(), 0);
    int delay = Luck.rounded(wait / effects.workingDaysPerMonth(), u);
    int row = park.firms().add(file, lot, (short) (world.month() + delay));
    park.firms().incubator()[row] = (byte) file.incubator();
  }
}
