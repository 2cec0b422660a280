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
import jiju.world.Cohorts;
import jiju.world.World;

/** Draws how many founders decide this month, cohort by cohort. */
@Sentence(
    zh = "每城市、行业、乡情类别与主体类型的当月选址决策数服从负二项分布。",
    en =
        "The month's location decisions of each city, sector, tie class and entity type are negative binomial.",
    source = "model 4b; over-dispersed counts as in Wu 1999-2000 (recalled); definitions 13, 19",
    sourceZh = "模型4b；过度离散的计数，如Wu 1999-2000（凭记忆）；定义13、19")
public final class DrawCandidates implements Rule {
  private final Luck luck;
  private final Groundwork groundwork;
  private double[] multiplier = {};
  private double[] mean = {};
  private long[] cell = {};
  private long[] bits = {};
  private int[] number = {};
  private double[] logOfNone = {};
  private double[] none = {};
  private double[] scratch = {};

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
    PoolCells pools = groundwork.pools(world.scenario());
    if (cell.length != pools.size()) {
      makeRoom(world.scenario(), pools.size());
    }
    findMeans(world, pools);
    drawNumbers(world, pools);
    Cohorts cohorts = world.cohorts();
    cohorts.clear();
    for (int c = 0; c < pools.size(); c++) {
      cohorts.add(pools.city(c), pools.sector(c), pools.tie(c), pools.type(c), number[c], cell[c]);
    }
  }

  private void makeRoom(Scenario scenario, int cells) {
    multiplier = new double[scenario.sourceCities().size() * scenario.sectors().size()];
    mean = new double[cells];
    cell = new long[cells];
    bits = new long[cells];
    number = new int[cells];
    logOfNone = new double[cells];
    none = new double[cells];
    scratch = new double[cells];
  }

  /** Decisions a month times exp(x) times the shocks of the month. */
  private void findMeans(World world, PoolCells pools) {
    double[] shocks = groundwork.poolShocks(world.month());
    int sectors = world.scenario().sectors().size();
    for (int sector = 0; sector < sectors; sector++) {
      double macro = Elementary.exp(world.market().state(sector));
      for (int pool = sector; pool < multiplier.length; pool += sectors) {
        multiplier[pool] = macro * shocks[pool];
      }
    }
    double[] usual = pools.meanPerMonth();
    for (int c = 0; c < usual.length; c++) {
      mean[c] = usual[c] * multiplier[pools.city(c) * sectors + pools.sector(c)];
    }
  }

  private void drawNumbers(World world, PoolCells pools) {
    int month = world.calendarMonth().index();
    var nature = world.scenario().uncertainties();
    AgentKey.cells(pools.pools(), month, cell);
    Luck.bits(luck.salt(Decision.POOL_COUNT, month), cell, 0, cell.length, bits);
    NegativeBinomial.of(nature.mechanisms().overdispersion() ? nature.pools().varianceToMean() : 1)
        .counts(mean, cell.length, bits, number, logOfNone, none, scratch);
  }
}
