package jiju.behaviour;

import jiju.chance.Elementary;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.ReputationDynamics;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/** Makes the park's name out of what it did. */
@Sentence(
    zh = "声誉缓慢趋向办事速度、企业存活与增长的加权，失信使其下降。",
    en =
        "Reputation moves slowly toward a weighting of the desk's speed, survival and growth; broken promises cost it.",
    source = "model 4p; definitions 21; assumption",
    sourceZh = "模型4p；定义21；假设")
public final class ReputationUpdate implements Rule {
  private static final int YEAR = 12;

  @Override
  public Phase phase() {
    return Phase.REPUTATION;
  }

  @Override
  public void apply(World world) {
    for (ParkState park : world.parks()) {
      int closures = (int) park.counts().ofMonth(Tally.CLOSURES);
      park.noteStock(world.month(), park.firmsOnRegister(), closures);
      if (world.scenario().uncertainties().mechanisms().reputation()) {
        update(world, park);
      }
    }
  }

  private static void update(World world, ParkState park) {
    ReputationDynamics dynamics = world.scenario().uncertainties().reputation();
    boolean desk = world.scenario().uncertainties().mechanisms().desk();
    double wait = desk ? park.desk().waitDays() : 0;
    double earned =
        dynamics.deskWeight() * Elementary.exp(-wait / dynamics.deskScaleDays())
            + dynamics.survivalWeight() * survival(park, world.month())
            + dynamics.growthWeight() * growth(park, world.month());
    double broken = dynamics.brokenPromise() * park.counts().ofMonth(Tally.BROKEN_PROMISES);
    double memory = dynamics.memoryPerMonth();
    park.setReputation((1 - memory) * park.reputation() + memory * earned - broken);
  }

  /** 1 − closures of twelve months over the mean stock; ½ without firms. */
  private static double survival(ParkState park, int month) {
    double closures = 0;
    double stock = 0;
    for (int t = month - YEAR + 1; t <= month; t++) {
      closures += park.closuresIn(t);
      stock += park.firmsIn(t);
    }
    double mean = stock / YEAR;
    return mean <= 0 ? 0.5 : Math.max(0, 1 - closures / mean);
  }

  /** logistic(3·Δ ln(1 + firms)) over twelve months. */
  private static double growth(ParkState park, int month) {
    double now = Elementary.log(1.0 + park.firmsIn(month));
    double before = Elementary.log(1.0 + park.firmsIn(month - YEAR));
    return Elementary.logistic(3 * (now - before));
  }
}
