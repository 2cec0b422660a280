package jiju.behaviour;

import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.EntityType;
import jiju.scenario.Scenario;
import jiju.scenario.SpinOffs;
import jiju.world.Anchor;
import jiju.world.Benches;
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.Newcomer;
import jiju.world.ParkState;
import jiju.world.Picks;
import jiju.world.Stretch;
import jiju.world.Tally;
import jiju.world.World;

/** Lets founders leave resident firms and start their own. */
@Sentence(
    zh = "在营企业中有人离职创业，大企业和高生产率企业更多；多数留在本地并继承部分生产率。",
    en =
        "People leave operating firms to found their own, more from large and productive ones; most stay and inherit part of the productivity.",
    source = "model 4m; Klepper 2010 [F89]",
    sourceZh = "模型4m；Klepper 2010 [F89]")
public final class SpinOff implements Rule {
  private static final int YEAR = 12;

  private static final double TOP_DECILE_Z = 1.2815515655446004;

  /** Workers up to which the first sight is enough. */
  private static final float LARGE = 64;

  /** Rows of a block: what a core keeps at hand. */
  private static final int BLOCK = 512;

  private final Luck luck;
  private final Birth birth;
  private final Benches<long[]> benches = new Benches<>(() -> new long[BLOCK]);
  private final Picks picks = new Picks();

  public SpinOff(Luck luck, Birth birth) {
    this.luck = luck;
    this.birth = birth;
  }

  @Override
  public Phase phase() {
    return Phase.SPIN_OFF;
  }

  @Override
  public void apply(World world) {
    if (!world.scenario().uncertainties().mechanisms().spinOffs()) {
      return;
    }
    long salt = luck.salt(Decision.SPIN_OFF, world.calendarMonth().index());
    double more = world.scenario().uncertainties().spinOffs().topDecileMultiplier();
    long highest = Luck.threshold(ratePerWorker(world) * LARGE * Math.max(1, more));
    double[] top = topDecile();
    benches.setUp(world);
    picks.gather(
        world, (rows, hand, picked) -> pick(rows, salt, highest, benches.of(hand), picked));
    for (ParkState park : world.parks()) {
      int home = world.reach().homeOf(park.index());
      for (int row : picks.of(park)) {
        fromFirm(world, park, home, row, top, salt);
      }
      fromAnchors(world, park, home);
    }
  }

  /** Most firms are passed over at first sight: their luck is above the highest rate. */
  private static void pick(Stretch rows, long salt, long highest, long[] bits, Picks.Rows picked) {
    FirmTable firms = rows.park().firms();
    float[] workers = firms.workers();
    for (int from = rows.from(); from < rows.to(); from += BLOCK) {
      int to = Math.min(rows.to(), from + BLOCK);
      Luck.bits(salt, firms.keys(), from, to, bits);
      for (int row = from; row < to; row++) {
        if (Luck.below(bits[row - from], highest) || workers[row] > LARGE) {
          picked.add(row);
        }
      }
    }
  }

  /** Who works for a fund vehicle works at its manager's. */
  private void fromFirm(World world, ParkState park, int home, int row, double[] top, long salt) {
    FirmTable firms = park.firms();
    double u = Luck.uniform(salt, firms.keys()[row]);
    if (firms.status()[row] == FirmTable.OPERATING && firms.type(row) != EntityType.FUND_VEHICLE) {
      double omega = firms.logProductivity()[row];
      double more = world.scenario().uncertainties().spinOffs().topDecileMultiplier();
      double usual = ratePerWorker(world) * firms.workers()[row];
      double rate = usual * (omega > top[firms.type(row).ordinal()] ? more : 1);
      if (u < rate && u < 1 - Elementary.exp(-rate)) {
        start(world, park, home, firms.keys()[row], firms.sector()[row], omega);
      }
    }
  }

  private void fromAnchors(World world, ParkState park, int home) {
    double perWorker = ratePerWorker(world);
    long salt = luck.salt(Decision.SPIN_OFF, world.calendarMonth().index());
    double mean = birth.sizes().meanLogProductivity(EntityType.ENTERPRISE);
    for (Anchor anchor : park.anchors()) {
      double rate = anchor.operates() ? perWorker * anchor.workers() : 0;
      if (Luck.uniform(salt, anchor.key()) < 1 - Elementary.exp(-rate)) {
        start(world, park, home, anchor.key(), anchor.sector(), mean);
      }
    }
  }

  private static double ratePerWorker(World world) {
    SpinOffs spinOffs = world.scenario().uncertainties().spinOffs();
    return spinOffs.perFirmYear() / spinOffs.referenceWorkers() / YEAR;
  }

  private double[] topDecile() {
    double[] threshold = new double[EntityType.values().length];
    for (EntityType type : EntityType.values()) {
      EntrySize sizes = birth.sizes();
      threshold[type.ordinal()] =
          sizes.meanLogProductivity(type) + TOP_DECILE_Z * sizes.logProductivitySigma();
    }
    return threshold;
  }

  private void start(
      World world, ParkState park, int home, long parent, int sector, double parentOmega) {
    Scenario scenario = world.scenario();
    SpinOffs spinOffs = scenario.uncertainties().spinOffs();
    int month = world.calendarMonth().index();
    long key = AgentKey.child(parent, Decision.SPIN_OFF, month, 0);
    if (!luck.happens(Decision.SPIN_OFF_PLACE, key, 0, spinOffs.stayLocal())) {
      return;
    }
    Newcomer child = birth.child(scenario, key, home, sector, parentOmega, spinOffs.inheritance());
    park.files().add(child);
    park.counts().add(Tally.SPIN_OFFS);
    park.counts().add(Tally.CHOSEN_BESIDES);
    world
        .diary()
        .note(world.month(), park.index(), parent, Happening.SPUN_OFF, child.logProductivity());
  }
}
