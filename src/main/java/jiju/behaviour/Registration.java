package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.EntityType;
import jiju.scenario.EntryState;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.world.Benches;
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.Newcomer;
import jiju.world.ParkState;
import jiju.world.Picks;
import jiju.world.Stretch;
import jiju.world.Tally;
import jiju.world.Traits;
import jiju.world.World;

/** Puts firms on the register and lets them open, at once or later. */
@Sentence(
    zh = "手续办结即登记在册，四成当月经营，其余按月逐步开业；未开业者只占虚拟地址。",
    en =
        "Firms whose papers are done go on the register; two in five operate at once, the others open month by month and hold no floor until then.",
    source = "model 4i [F29, F30]; definitions 10",
    sourceZh = "模型4i [F29, F30]；定义10")
public final class Registration implements Rule {
  private final Luck luck;
  private final Benches<int[]> benches = new Benches<>(() -> new int[Stretch.LENGTH]);
  private final Picks picks = new Picks();

  public Registration(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.ACTIVATION;
  }

  @Override
  public void apply(World world) {
    long salt = luck.salt(Decision.ACTIVATION, world.calendarMonth().index());
    double hazard = world.scenario().uncertainties().entry().activationPerMonth();
    long chance = Luck.threshold(hazard);
    benches.setUp(world);
    picks.gather(
        world,
        (rows, hand, picked) -> pick(rows, world.month(), salt, chance, benches.of(hand), picked));
    for (ParkState park : world.parks()) {
      for (int row : picks.of(park)) {
        registerOrOpen(world, park, row);
      }
    }
  }

  /** Those whose papers are through, and those whom it occurs to begin. */
  private static void pick(
      Stretch rows, int month, long salt, long chance, int[] waiting, Picks.Rows picked) {
    FirmTable firms = rows.park().firms();
    byte[] status = firms.status();
    byte[] traits = firms.traits();
    short[] registered = firms.registered();
    long[] keys = firms.keys();
    int number = firms.find(FirmTable.PIPELINE, FirmTable.IDLE, rows.from(), rows.to(), waiting);
    for (int i = 0; i < number; i++) {
      int row = waiting[i];
      boolean due = status[row] == FirmTable.PIPELINE && registered[row] <= month;
      if (due
          || (status[row] == FirmTable.IDLE
              && (traits[row] & Traits.SHELL) == 0
              && Luck.below(Luck.bits(salt, keys[row]), chance))) {
        picked.add(row);
      }
    }
  }

  private void registerOrOpen(World world, ParkState park, int row) {
    if (park.firms().status()[row] == FirmTable.PIPELINE) {
      register(world, park, row);
    } else {
      openLater(world, park, row);
    }
  }

  private void register(World world, ParkState park, int row) {
    FirmTable firms = park.firms();
    EntryState entry = world.scenario().uncertainties().entry();
    double lot = firms.floorSqm()[row];
    park.releaseReservation(lot);
    park.counts().add(Tally.ENTRIES);
    account(world, park, firms.drawnFrom(row));
    if (firms.isFromHome(row)) {
      park.counts().add(Tally.FROM_HOME);
    }
    firms.register(row, world.month());
    note(world, park, row, Happening.REGISTERED, park.desk().waitDays());
    long key = firms.keys()[row];
    double share =
        firms.type(row) == EntityType.FUND_VEHICLE
            ? entry.vehicleOperatingAtRegistration()
            : entry.operatingAtRegistration();
    boolean atOnce = luck.happens(Decision.ACTIVATION, key, 0, share);
    if (atOnce && !firms.has(row, Traits.SHELL)) {
      open(world, park, row, lot);
    }
  }

  /** Books where an entry came from: every move in is another park's move out. */
  private static void account(World world, ParkState park, int drawnFrom) {
    switch (drawnFrom) {
      case Newcomer.START_UP -> park.counts().add(Tally.STARTUPS);
      case Newcomer.ARRIVAL -> park.counts().add(Tally.ARRIVALS);
      default -> {
        park.counts().add(Tally.MOVED_IN);
        world.parks().get(drawnFrom).counts().add(Tally.MOVED_OUT);
      }
    }
  }

  private static void openLater(World world, ParkState park, int row) {
    double lot = lotSqm(world, park, row);
    if (lot <= freeSqm(world, park)) {
      open(world, park, row, lot);
    }
  }

  private static void open(World world, ParkState park, int row, double lot) {
    FirmTable firms = park.firms();
    firms.open(row, world.month(), lot);
    park.occupy(firms.floorSqm()[row]);
    park.counts().add(Tally.OPENINGS);
    park.counts().add(Tally.LANDED);
    note(world, park, row, Happening.OPENED, firms.workers()[row]);
  }

  private static double lotSqm(World world, ParkState park, int row) {
    Scenario scenario = world.scenario();
    FirmTable firms = park.firms();
    return Lot.sqm(
        scenario.parks().get(park.index()),
        world.calendarMonth(),
        scenario.sectors().get(firms.sector()[row]),
        firms.workers()[row]);
  }

  private static double freeSqm(World world, ParkState park) {
    Park place = world.scenario().parks().get(park.index());
    return park.freeSqm(place.floorAreaSqm(world.calendarMonth()));
  }

  private static void note(
      World world, ParkState park, int row, Happening happening, double amount) {
    world.diary().note(world.month(), park.index(), park.firms().keys()[row], happening, amount);
  }
}
