package jiju.behaviour;

import jiju.chance.AgentKey;
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
  private final Groundwork groundwork;
  private double[] multiplier = {};

  public DrawCandidates(Luck luck, Groundwork groundwork) {
    this.luck = luck;
    this.groundwork = groundwork;
  }

  @Override
  public Phase phase() {
    return Phase.CANDIDATES;
  }

  @Override
  public void apply(World world) {
    Scenario scenario = world.scenario();
    PoolCells pools = groundwork.pools(scenario);
    int sectors = scenario.sectors().size();
    int month = world.calendarMonth().index();
    long salt = luck.salt(Decision.POOL_COUNT, month);
    boolean dispersed = scenario.uncertainties().mechanisms().overdispersion();
    NegativeBinomial counts =
        NegativeBinomial.of(dispersed ? scenario.uncertainties().pools().varianceToMean() : 1);
    findMultipliers(world);
    world.cohorts().clear();
    for (int cell = 0; cell < pools.size(); cell++) {
      int city = pools.city(cell);
      int sector = pools.sector(cell);
      long key = AgentKey.cell(pools.pool(cell), month);
      double mean = pools.meanPerMonth(cell) * multiplier[city * sectors + sector];
      int number = counts.count(mean, Luck.uniform(salt, key));
      if (number > 0) {
        world.cohorts().add(city, sector, pools.tie(cell), pools.type(cell), number, key);
      }
    }
  }

  /** exp(x) times the shocks of the month, by city and sector. */
  private void findMultipliers(World world) {
    Scenario scenario = world.scenario();
    PoolShocks shocks = PoolShocks.in(world);
    int sectors = scenario.sectors().size();
    int cities = scenario.sourceCities().size();
    if (multiplier.length != cities * sectors) {
      multiplier = new double[cities * sectors];
    }
    for (int sector = 0; sector < sectors; sector++) {
      double macro = Elementary.exp(world.market().state(sector));
      String line = scenario.sectors().get(sector).id();
      for (int city = 0; city < cities; city++) {
        String place = scenario.sourceCities().get(city).id();
        multiplier[city * sectors + sector] = macro * shocks.pool(line, place);
      }
    }
  }
}
