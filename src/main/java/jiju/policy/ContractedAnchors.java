package jiju.policy;

import jiju.behaviour.AnchorArrival;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.AnchorContract;
import jiju.scenario.Scenario;
import jiju.world.ParkState;
import jiju.world.World;

/** Receives the anchors that come by contract. */
@Sentence(
    zh = "按合同引进的龙头企业在约定月份签约。",
    en = "Anchors that come by contract sign in the month agreed.",
    source = "seed L11, L15; definitions 17",
    sourceZh = "报道L11、L15；定义17")
public final class ContractedAnchors implements Rule {
  private final AnchorArrival arrival;

  public ContractedAnchors(Luck luck) {
    this.arrival = new AnchorArrival(luck);
  }

  @Override
  public Phase phase() {
    return Phase.PROMOTION;
  }

  @Override
  public void apply(World world) {
    Scenario scenario = world.scenario();
    if (!scenario.uncertainties().mechanisms().anchors()) {
      return;
    }
    for (AnchorContract contract : scenario.levers().anchors()) {
      if (contract.month().equals(world.calendarMonth())) {
        ParkState park = world.parks().get(scenario.parkIndex(contract.park()));
        long key = AgentKey.child(AgentKey.code(contract.id()), Decision.ANCHOR_OPPORTUNITY, 0, 0);
        int city = scenario.cityIndex(contract.city());
        arrival.settle(world, park, key, city, scenario.sectorIndex(contract.sector()));
      }
    }
  }
}
