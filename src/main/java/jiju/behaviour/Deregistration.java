package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Picks;
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
    picks.gather(
        world,
        (rows, hand, picked) -> {
          byte[] status = rows.park().firms().status();
          long[] keys = rows.park().firms().keys();
          for (int row = rows.from(); row < rows.to(); row++) {
            if (status[row] == FirmTable.CLOSED && Luck.uniform(salt, keys[row]) < share) {
              picked.add(row);
            }
          }
        });
    for (ParkState park : world.parks()) {
      for (int row : picks.of(park)) {
        deregister(world, park, row);
      }
    }
  }

  static void deregister(World world, ParkState park, int row) {
    FirmTable firms = park.firms();
    firms.status()[row] = FirmTable.GONE;
    park.counts().add(Tally.DEREGISTRATIONS);
    int since = world.month() - firms.since()[row];
    world
        .diary()
        .note(world.month(), park.index(), firms.keys()[row], Happening.DEREGISTERED, since);
  }
}
