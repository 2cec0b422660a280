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
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.Newcomer;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/** Lets founders leave resident firms and start their own. */
@Sentence(
    zh = "在营企业中有人离职创业，大企业和高生产率企业更多；多数留在本地并继承部分生产率。",
    en =
        "People leave operating firms to found their own, more from large and productive ones; most stay and inherit part of the productivity.",
    source = "model 4m; Klepper 2010 [F89]")
public final class SpinOff implements Rule {
  private static final int YEAR = 12;

  /** Who works for a fund vehicle works at its manager's. */
  private static final int VEHICLE = EntityType.FUND_VEHICLE.ordinal();

  private static final double TOP_DECILE_Z = 1.2815515655446004;

  private final Luck luck;
  private final Birth birth;

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
    for (ParkState park : world.parks()) {
      int home = world.scenario().cityIndex(world.scenario().parks().get(park.index()).homeCity());
      fromFirms(world, park, home);
      fromAnchors(world, park, home);
    }
  }

  private void fromFirms(World world, ParkState park, int home) {
    FirmTable firms = park.firms();
    byte[] status = firms.status();
    byte[] type = firms.type();
    long[] keys = firms.keys();
    float[] workers = firms.workers();
    float[] omega = firms.logProductivity();
    double perWorker = ratePerWorker(world);
    double more = world.scenario().uncertainties().spinOffs().topDecileMultiplier();
    double[] top = topDecile();
    long salt = luck.salt(Decision.SPIN_OFF, world.calendarMonth().index());
    for (int row = 0; row < firms.size(); row++) {
      if (status[row] == FirmTable.OPERATING) {
        double u = Luck.uniform(salt, keys[row]);
        double usual = perWorker * workers[row];
        if (u < usual * Math.max(1, more) && type[row] != VEHICLE) {
          double rate = usual * (omega[row] > top[type[row]] ? more : 1);
          if (u < rate && u < 1 - Elementary.exp(-rate)) {
            start(world, park, home, keys[row], firms.sector()[row], omega[row]);
          }
        }
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
