package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.chance.NegativeBinomial;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Scenario;
import jiju.world.World;

/** Draws how many founders decide this month, cohort by cohort. */
@Sentence(
    zh = "每城市、行业、乡情类别与主体类型的当月选址决策数服从负二项分布。",
    en =
        "The month's location decisions of each city, sector, tie class and entity type are negative binomial.",
    source = "model 4b; over-dispersed counts as in Wu 1999-2000 (recalled); definitions 13, 19")
public final class DrawCandidates implements Rule {
  private final Luck luck;
  private PoolCells pools;

  /**
   * @param first the scenario at the start; pools are laid out anew when a later chapter is in
   *     force
   */
  public DrawCandidates(Luck luck, Scenario first) {
    this.luck = luck;
    this.pools = PoolCells.of(first);
  }

  @Override
  public Phase phase() {
    return Phase.CANDIDATES;
  }

  @Override
  public void apply(World world) {
    Scenario scenario = world.scenario();
    if (!pools.scenario().equals(scenario)) {
      pools = PoolCells.of(scenario);
    }
    world.cohorts().clear();
    int month = world.calendarMonth().index();
    long salt = luck.salt(Decision.POOL_COUNT, month);
    double[][] multiplier = multipliers(world);
    boolean dispersed = scenario.uncertainties().mechanisms().overdispersion();
    double dispersion = dispersed ? scenario.uncertainties().pools().varianceToMean() : 1;
    for (PoolCells.Cell cell : pools.cells()) {
      long key = cell.key(month);
      double mean = cell.meanPerMonth() * multiplier[cell.city()][cell.sector()];
      int number = NegativeBinomial.count(mean, dispersion, Luck.uniform(salt, key));
      if (number > 0) {
        world
            .cohorts()
            .add(cell.city(), cell.sector(), cell.tie(), cell.type().ordinal(), number, key);
      }
    }
  }

  /** exp(x) times the shocks of the month, by city and sector. */
  private static double[][] multipliers(World world) {
    Scenario scenario = world.scenario();
    double[][] product = new double[scenario.sourceCities().size()][scenario.sectors().size()];
    for (int sector = 0; sector < scenario.sectors().size(); sector++) {
      double macro = Elementary.exp(world.market().state(sector));
      String id = scenario.sectors().get(sector).id();
      for (int city = 0; city < product.length; city++) {
        String place = scenario.sourceCities().get(city).id();
        product[city][sector] = macro * PoolShocks.pool(scenario, world.calendarMonth(), id, place);
      }
    }
    return product;
  }
}
