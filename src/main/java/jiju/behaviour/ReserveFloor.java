package jiju.behaviour;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.world.Diary.Happening;
import jiju.world.Newcomer;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.Tally;
import jiju.world.World;

/** Reserves floor for those who decided for a park, and turns away those for whom none is left. */
@Sentence(
    zh = "为选择入驻者预留空间；空间不足时按抽签次序安排，其余被拒。",
    en =
        "Floor is reserved for those who decided for the park; where it is scarce a keyed lottery decides.",
    source = "model 3 (6); definitions 10, 15",
    sourceZh = "模型3（6）；定义10、15")
public final class ReserveFloor implements Rule {
  private final Luck luck;

  public ReserveFloor(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.CHOICE;
  }

  @Override
  public void apply(World world) {
    for (ParkState park : world.parks()) {
      if (!park.files().isEmpty()) {
        reserve(world, park);
      }
    }
  }

  private void reserve(World world, ParkState park) {
    Scenario scenario = world.scenario();
    Park place = scenario.parks().get(park.index());
    double floor = place.floorAreaSqm(world.calendarMonth());
    if (wantedSqm(world, park.files(), place) > park.freeSqm(floor)) {
      long salt = luck.salt(Decision.SPACE_PRIORITY, world.calendarMonth().index());
      park.files().sort(Comparator.comparingLong(firm -> Luck.bits(salt, firm.key())));
    }
    for (Iterator<Newcomer> files = park.files().iterator(); files.hasNext(); ) {
      Newcomer newcomer = files.next();
      double lot = lotSqm(world, place, newcomer);
      if (lot <= park.freeSqm(floor)) {
        park.reserve(lot);
        if (world.diary().wantsReasons()) {
          world.diary().because(world.month(), park.index(), newcomer.key(), Reason.LOT, lot);
        }
        park.counts().add(Tally.SIGNED);
      } else {
        files.remove();
        park.counts().add(Tally.TURNED_AWAY);
        world.diary().note(world.month(), park.index(), newcomer.key(), Happening.TURNED_AWAY, lot);
      }
    }
  }

  private static double wantedSqm(World world, List<Newcomer> files, Park place) {
    double sum = 0;
    for (Newcomer newcomer : files) {
      sum += lotSqm(world, place, newcomer);
    }
    return sum;
  }

  /** Lot that a newcomer takes, in m². */
  public static double lotSqm(World world, Park place, Newcomer newcomer) {
    return Lot.sqm(
        place,
        world.calendarMonth(),
        world.scenario().sectors().get(newcomer.sector()),
        newcomer.workers());
  }
}
