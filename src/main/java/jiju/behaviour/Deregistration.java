package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.world.Benches;
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Picks;
import jiju.world.Stretch;
import jiju.world.Tally;
import jiju.world.World;

/** Takes firms that closed earlier off the register. */
@Sentence(
    zh = "已停业者平均滞后一年办理注销。",
    en = "Firms that have closed leave the register after a geometric lag of a year on average.",
    source = "model 4l (assumption); definitions 7",
    sourceZh = "模型4l（假设）；定义7")
public final class Deregistration implements Rule {
  private final Luck luck;
  private final Benches<int[]> benches = new Benches<>(() -> new int[Stretch.LENGTH]);
  private final Picks picks = new Picks();

  public Deregistration(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.EXIT;
  }

  @Override
  public void apply(World world) {
    int lag = world.scenario().uncertainties().exit().deregistrationLagMonths();
    double share = lag <= 1 ? 1 : 1.0 / lag;
    long salt = luck.salt(Decision.DEREGISTRATION_LAG, world.calendarMonth().index());
    long chance = Luck.threshold(share);
    benches.setUp(world);
    picks.gather(world, (rows, hand, picked) -> pick(rows, salt, chance, benches.of(hand), picked));
    for (ParkState park : world.parks()) {
      for (int row : picks.of(park)) {
        deregister(world, park, row);
      }
    }
  }

  private static void pick(Stretch rows, long salt, long chance, int[] closed, Picks.Rows picked) {
    FirmTable firms = rows.park().firms();
    long[] keys = firms.keys();
    int number = firms.find(FirmTable.CLOSED, FirmTable.CLOSED, rows.from(), rows.to(), closed);
    for (int i = 0; i < number; i++) {
      if (Luck.below(Luck.bits(salt, keys[closed[i]]), chance)) {
        picked.add(closed[i]);
      }
    }
  }

  static void deregister(World world, ParkState park, int row) {
    FirmTable firms = park.firms();
    firms.leave(row);
    park.counts().add(Tally.DEREGISTRATIONS);
    int since = world.month() - firms.since()[row];
    world
        .diary()
        .note(world.month(), park.index(), firms.keys()[row], Happening.DEREGISTERED, since);
  }
}
