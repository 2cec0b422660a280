package jiju.behaviour;

import java.util.Optional;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.scenario.Footfall;
import jiju.scenario.Park;
import jiju.scenario.Prior;

/**
 * Trade that lives on passers-by (model 5): sales = catchment × spend × (1 − online) × capture +
 * station users × conversion × ticket. Site factors are drawn once a replication, an operator's own
 * factors once an operator (definitions 24).
 */
final class FootfallTrade {
  private final Luck luck;
  private final Footfall footfall;
  private final long site;

  FootfallTrade(Luck luck, Footfall footfall, Park park) {
    this.luck = luck;
    this.footfall = footfall;
    this.site = AgentKey.code(park.id());
  }

  /** Yearly sales in yuan that an operator makes of the whole site. */
  double salesYuanPerYear(long operator) {
    double catchment =
        site(footfall.catchmentPeople(), 0)
            * site(footfall.spendYuanPerPersonYear(), 1)
            * (1 - site(footfall.onlineShare(), 2))
            * own(footfall.captureShare(), operator, 0);
    double station =
        site(footfall.stationUsersPerYear(), 3)
            * site(footfall.conversion(), 4)
            * site(footfall.ticketYuan(), 5);
    return catchment + station;
  }

  /** Share of sales that the operator has for its premises. */
  double margin(long operator) {
    return own(footfall.operatorMargin(), operator, 1);
  }

  double upkeepYuanPerSqmYear(long operator) {
    return own(footfall.operatorUpkeepYuanPerSqmYear(), operator, 2);
  }

  double fitOutYuanPerSqm(long operator) {
    return own(footfall.operatorFitOutYuanPerSqm(), operator, 3);
  }

  private double site(Optional<Prior> prior, int factor) {
    return PriorDraw.quantile(prior, luck.uniform(Decision.SITE_FACTOR, site, 0, factor));
  }

  private double own(Optional<Prior> prior, long operator, int factor) {
    return PriorDraw.quantile(prior, luck.uniform(Decision.OPERATOR_FACTOR, operator, 0, factor));
  }
}
