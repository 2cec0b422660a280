package jiju.policy;

import java.util.List;
import jiju.behaviour.Utility;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.scenario.LocationChoice;
import jiju.scenario.Promotion;
import jiju.scenario.Scenario;
import jiju.scenario.SectorTrade;
import jiju.world.Lead;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/**
 * Arranges meetings with founders who will decide in the coming months; the bonus fades with the
 * time between meeting and decision (model 4c, definitions 13).
 */
final class LeadArrangement {
  private static final double LN_2 = 0.6931471805599453;

  private final Luck luck;

  LeadArrangement(Luck luck) {
    this.luck = luck;
  }

  /**
   * Arranges so many meetings in a city.
   *
   * @param source key of the trip, event or operator that arranges them
   * @param tiesOnly whether founders with a tie alone are addressed
   * @param sectors ids of the sectors addressed, all where empty
   */
  void arrange(
      World world,
      ParkState park,
      int city,
      long source,
      int number,
      boolean tiesOnly,
      List<String> sectors) {
    Promotion promotion = world.scenario().uncertainties().promotion();
    LocationChoice choice = world.scenario().uncertainties().choice();
    long addressed = bits(world.scenario(), sectors);
    for (int i = 0; i < number; i++) {
      long key = AgentKey.child(source, Decision.LEAD_MEETING, world.calendarMonth().index(), i);
      double u = luck.uniform(Decision.LEAD_DELAY, key, 0);
      int delay = (int) (u * promotion.leadHorizonMonths());
      double fresh = Elementary.exp(-LN_2 * delay / promotion.leadHalfLifeMonths());
      double bonus = Utility.scale(choice) * promotion.leadBonus() * fresh;
      int due = world.month() + delay;
      world.leads().add(new Lead(key, park.index(), city, due, tiesOnly, addressed, bonus));
    }
    park.counts().add(Tally.LEADS, number);
  }

  private static long bits(Scenario scenario, List<String> sectors) {
    long bits = 0;
    for (int s = 0; s < scenario.sectors().size(); s++) {
      boolean own = scenario.sectors().get(s).trade() == SectorTrade.OWN_BUSINESS;
      if (own && (sectors.isEmpty() || sectors.contains(scenario.sectors().get(s).id()))) {
        bits |= 1L << s;
      }
    }
    return bits;
  }
}
