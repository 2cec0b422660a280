package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Scenario;
import jiju.world.Anchor;
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/** Registers anchors and lets them begin to produce. */
@Sentence(
    zh = "龙头企业签约后经窗口登记，完成筹建后投产。",
    en = "An anchor that has signed is registered through the desk and produces once it is set up.",
    source = "model 4g; set-up time: assumption",
    sourceZh = "模型4g；落户用时为假设")
public final class AnchorSettlement implements Rule {
  private final Luck luck;

  public AnchorSettlement(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.ACTIVATION;
  }

  @Override
  public void apply(World world) {
    for (ParkState park : world.parks()) {
      for (Anchor anchor : park.anchors()) {
        if (anchor.stage() == Anchor.Stage.SETTING_UP) {
          advance(world, park, anchor);
        }
      }
    }
  }

  private void advance(World world, ParkState park, Anchor anchor) {
    Scenario scenario = world.scenario();
    int since = world.month() - anchor.accepted();
    if (anchor.registered() == FirmTable.NEVER && since >= deskMonths(world, park, anchor)) {
      anchor.register(world.month());
      park.counts().add(Tally.ENTRIES);
      park.counts().add(Tally.ARRIVALS);
      note(world, park, anchor, Happening.REGISTERED, park.desk().waitDays());
    }
    boolean built = since >= scenario.uncertainties().anchors().setUpMonths();
    if (built && anchor.registered() != FirmTable.NEVER) {
      anchor.open(world.month());
      park.counts().add(Tally.OPENINGS);
      park.counts().add(Tally.LANDED);
      note(world, park, anchor, Happening.OPENED, anchor.workers());
    }
  }

  private int deskMonths(World world, ParkState park, Anchor anchor) {
    if (!world.scenario().uncertainties().mechanisms().desk()) {
      return 0;
    }
    double days = world.scenario().uncertainties().desk().workingDaysPerMonth();
    double u = luck.uniform(Decision.DESK_DELAY, anchor.key(), 0);
    return Luck.rounded(park.desk().waitDays() / days, u);
  }

  private static void note(
      World world, ParkState park, Anchor anchor, Happening happening, double amount) {
    world.diary().note(world.month(), park.index(), anchor.key(), happening, amount);
  }
}
