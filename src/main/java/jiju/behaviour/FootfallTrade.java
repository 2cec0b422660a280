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
  private final double catchmentYuan;
  private final double stationYuan;
  private final PriorDraw capture;
  private final PriorDraw margin;
  private final PriorDraw upkeep;
  private final PriorDraw fitOut;

  FootfallTrade(Luck luck, Footfall footfall, Park park) {
    long site = AgentKey.code(park.id());
    this.luck = luck;
    this.catchmentYuan =
        site(footfall.catchmentPeople(), site, 0)
            * site(footfall.spendYuanPerPersonYear(), site, 1)
            * (1 - site(footfall.onlineShare(), site, 2));
    this.stationYuan =
        site(footfall.stationUsersPerYear(), site, 3)
            * site(footfall.conversion(), site, 4)
            * site(footfall.ticketYuan(), site, 5);
    this.capture = PriorDraw.of(footfall.captureShare());
    this.margin = PriorDraw.of(footfall.operatorMargin());
    this.upkeep = PriorDraw.of(footfall.operatorUpkeepYuanPerSqmYear());
    this.fitOut = PriorDraw.of(footfall.operatorFitOutYuanPerSqm());
  }

  /** Yearly sales in yuan that an operator makes of the whole site. */
  double salesYuanPerYear(long operator) {
    return catchmentYuan * own(capture, operator, 0) + stationYuan;
  }

  /** Share of sales that the operator has for its premises. */
  double margin(long operator) {
    return own(margin, operator, 1);
  }

  double upkeepYuanPerSqmYear(long operator) {
    return own(upkeep, operator, 2);
  }

  double fitOutYuanPerSqm(long operator) {
    return own(fitOut, operator, 3);
  }

  private double site(Optional<Prior> prior, long site, int factor) {
    double u = luck.uniform(Decision.SITE_FACTOR, site, 0, factor);
    return PriorDraw.of(prior).quantile(u);
  }

  private double own(PriorDraw prior, long operator, int factor) {
    return prior.quantile(luck.uniform(Decision.OPERATOR_FACTOR, operator, 0, factor));
  }
}
