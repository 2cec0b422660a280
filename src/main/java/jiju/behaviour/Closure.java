package jiju.behaviour;

import java.util.List;
import jiju.chance.Decision;
import jiju.chance.Elementary;
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

/** Lets firms cease to operate; part of them leave the register at once. */
@Sentence(
    zh = "企业按年龄、规模与处境停业；四分之一随即注销，其余滞后注销。",
    en = "Firms close by age, size and situation; a quarter deregister at once, the others later.",
    source = "model 4l [F25, F84, F83, F79]; definitions 7",
    sourceZh = "模型4l [F25, F84, F83, F79]；定义7")
public final class Closure implements Rule {
  private static final int YEAR = 12;

  /** Rows of a block: what a core keeps at hand. */
  private static final int BLOCK = 512;

  private final Luck luck;
  private final Groundwork groundwork;
  private final Benches<long[]> benches = new Benches<>(() -> new long[BLOCK]);
  private final Picks picks = new Picks();

  public Closure(Luck luck, Groundwork groundwork) {
    this.luck = luck;
    this.groundwork = groundwork;
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
    List<ExitRisk> risks =
        world.parks().stream().map(park -> new ExitRisk(world, park, groundwork)).toList();
    long salt = luck.salt(Decision.CLOSURE, world.calendarMonth().index());
    benches.setUp(world);
    picks.gather(
        world,
        (rows, hand, picked) ->
            pick(rows, risks.get(rows.park().index()), salt, benches.of(hand), picked));
    for (ParkState park : world.parks()) {
      ExitRisk risk = risks.get(park.index());
      for (int row : picks.of(park)) {
        close(world, park, risk, row);
      }
    }
  }

  /** Most firms are spared at first sight: their luck is above the highest rate of their size. */
  private static void pick(Stretch rows, ExitRisk risk, long salt, long[] bits, Picks.Rows picked) {
    FirmTable firms = rows.park().firms();
    byte[] status = firms.status();
    float[] workers = firms.workers();
    long[] highest = risk.highestBySize();
    long moreOfIdle = Luck.threshold(risk.idleRate()) + 1;
    for (int from = rows.from(); from < rows.to(); from += BLOCK) {
      int to = Math.min(rows.to(), from + BLOCK);
      Luck.bits(salt, firms.keys(), from, to, bits);
      for (int row = from; row < to; row++) {
        long bound = highest[ExitRisk.sizeClass(workers[row])];
        bound += status[row] == FirmTable.IDLE ? moreOfIdle : 0;
        if (Luck.below(bits[row - from], bound)) {
          if (closes(firms, row, risk, bits[row - from])) {
            picked.add(row);
          }
        }
      }
    }
  }

  private static boolean closes(FirmTable firms, int row, ExitRisk risk, long drawn) {
    byte status = firms.status()[row];
    return (status == FirmTable.OPERATING || status == FirmTable.IDLE)
        && Luck.uniform(drawn) < 1 - Elementary.exp(-risk.perMonth(row));
  }

  private void close(World world, ParkState park, ExitRisk risk, int row) {
    long key = park.firms().keys()[row];
    double hazardPerYear = world.diary().listens() ? risk.perMonth(row) * YEAR : Double.NaN;
    if (world.diary().wantsReasons()) {
      risk.explain(
          row,
          (reason, amount) ->
              world.diary().because(world.month(), park.index(), key, reason, amount));
    }
    close(world, park, row, hazardPerYear);
  }

  private void close(World world, ParkState park, int row, double hazardPerYear) {
    FirmTable firms = park.firms();
    long key = firms.keys()[row];
    if (firms.status()[row] == FirmTable.OPERATING) {
      park.vacate(firms.floorSqm()[row]);
      park.counts().add(Tally.CLOSURES);
    }
    firms.close(row, world.month());
    world.diary().note(world.month(), park.index(), key, Happening.CLOSED, hazardPerYear);
    double atOnce = world.scenario().uncertainties().exit().deregisteredAtOnce();
    if (luck.happens(Decision.DEREGISTRATION_AT_ONCE, key, 0, atOnce)) {
      Deregistration.deregister(world, park, row);
    }
  }
}
