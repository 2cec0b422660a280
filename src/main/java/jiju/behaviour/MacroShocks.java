package jiju.behaviour;

import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Macro;
import jiju.world.World;

/** Lets the macro state of each sector drift. */
@Sentence(
    zh = "各行业的宏观状态按一阶自回归漂移，候选流量随其指数变动。",
    en =
        "Each sector's macro state drifts as a first-order autoregression; pools scale with its exponential.",
    source = "model 4a; assumption",
    sourceZh = "模型4a；假设")
public final class MacroShocks implements Rule {
  private final Luck luck;

  public MacroShocks(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.MARKET;
  }

  @Override
  public void apply(World world) {
    if (!world.scenario().uncertainties().mechanisms().macroShocks()) {
      return;
    }
    Macro macro = world.scenario().uncertainties().macro();
    for (int s = 0; s < world.scenario().sectors().size(); s++) {
      long key = AgentKey.code(world.scenario().sectors().get(s).id());
      double shock = luck.normal(Decision.MACRO_SHOCK, key, world.calendarMonth().index());
      world
          .market()
          .setState(s, macro.persistence() * world.market().state(s) + macro.volatility() * shock);
    }
  }
}
