package jiju.behaviour;

import jiju.chance.Elementary;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Scenario;
import jiju.world.Awareness;
import jiju.world.ParkState;
import jiju.world.World;

/** Spreads and forgets the names of parks. */
@Sentence(
    zh = "知晓率随自发了解与在园企业口碑上升，再按半衰期向基础水平衰减。",
    en =
        "Awareness grows by discovery and by the word of resident firms, then decays toward its base.",
    source = "model 4d; Bass form, Sultan, Farley & Lehmann 1990 (recalled); definitions 14",
    sourceZh = "模型4d；Bass扩散形式，Sultan, Farley & Lehmann 1990（凭记忆）；定义14")
public final class WordOfMouth implements Rule {
  private static final double LN_2 = 0.6931471805599453;

  @Override
  public Phase phase() {
    return Phase.AWARENESS;
  }

  @Override
  public void apply(World world) {
    Scenario scenario = world.scenario();
    boolean spreads = scenario.uncertainties().mechanisms().wordOfMouth();
    double halfLife = scenario.uncertainties().promotion().awarenessHalfLifeMonths();
    double kept = Elementary.exp(-LN_2 / halfLife);
    for (ParkState park : world.parks()) {
      int home = world.reach().homeOf(park.index());
      for (int city : world.reach().citiesOf(park.index())) {
        double rate = spreads ? monthlyRate(scenario, park, city == home) : 0;
        update(world, city, false, park.index(), rate, kept);
        update(world, city, true, park.index(), rate, kept);
      }
    }
  }

  private static double monthlyRate(Scenario scenario, ParkState park, boolean home) {
    var word = scenario.uncertainties().wordOfMouth();
    double reach = home ? word.localReach() : word.farReach();
    double voices = Math.min(1, park.census().operating() / word.referenceFirms());
    return (word.innovationPerYear() + word.imitationPerYear() * park.reputation() * voices * reach)
        / 12;
  }

  private static void update(
      World world, int city, boolean tie, int park, double rate, double kept) {
    Awareness awareness = world.awareness();
    double base = world.scenario().uncertainties().promotion().baseAwareness();
    double known = awareness.of(city, tie, park);
    double gained = known + (1 - known) * Math.min(1, rate);
    awareness.set(city, tie, park, base + (gained - base) * kept);
  }
}
