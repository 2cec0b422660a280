package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.chance.VarianceGamma;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Growth;
import jiju.scenario.Incubation;
import jiju.scenario.IncubatorContract;
import jiju.scenario.Scenario;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;

/** Lets operating firms grow and shrink. */
@Sentence(
    zh = "在营企业人数按方差伽马冲击成长：年轻者快，规模大者稳，年度增长率恰为拉普拉斯分布。",
    en =
        "Operating firms grow by variance-gamma shocks: the young faster, the large more steadily; yearly growth is exactly Laplace.",
    source = "model 4j; Bottazzi & Secchi [F74, F75], Riccaboni et al. [F76]; definitions 9")
public final class FirmGrowth implements Rule {
  /** Greatest yearly volatility: above √2 the mean of growth would not exist. */
  private static final double GREATEST_SIGMA = 1.3;

  private static final double SQRT_2 = 1.4142135623730951;

  private final Luck luck;

  public FirmGrowth(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.GROWTH;
  }

  @Override
  public void apply(World world) {
    for (ParkState park : world.parks()) {
      growFirms(world, park);
      growAnchors(world, park);
    }
  }

  private void growFirms(World world, ParkState park) {
    Growth growth = world.scenario().uncertainties().growth();
    FirmTable firms = park.firms();
    float[] workers = firms.workers();
    double[] trend = trendByAge(growth, world.month() + 1);
    double[] sectorTrend = sectorTrend(world, park);
    double[] tenantTrend = tenantTrend(world, park);
    double shortage = shortage(world, park);
    boolean shocks = world.scenario().uncertainties().mechanisms().growthShocks();
    long salt = luck.salt(Decision.GROWTH_UP, world.calendarMonth().index());
    for (int row = 0; row < firms.size(); row++) {
      if (firms.status()[row] != FirmTable.OPERATING) {
        continue;
      }
      int age = Math.max(0, world.month() - firms.since()[row]);
      int house = firms.incubator()[row];
      double drift =
          (age < trend.length ? trend[age] : growth.maturePerYear() / 12)
              + sectorTrend[firms.sector()[row]]
              + (house >= 0 ? tenantTrend[house] : 0);
      double step = drift;
      if (shocks) {
        double sigma = sigma(growth, workers[row]);
        step += shock(sigma, Luck.uniform(salt, firms.keys()[row]), shortage);
      }
      workers[row] = (float) (workers[row] * Elementary.exp(step));
    }
  }

  /** Volatility of a firm: σ₀·L^−β, capped. */
  static double sigma(Growth growth, double workers) {
    double scale = Elementary.exp(-growth.sizeExponent() * Elementary.log(workers));
    return Math.min(GREATEST_SIGMA, growth.sigma() * scale);
  }

  /** One month's shock with its compensator, so that the mean of growth stays the trend's. */
  private static double shock(double sigma, double u, double shortage) {
    double jump = VarianceGamma.quantile(u);
    double felt = jump > 0 ? jump * (1 - shortage) : jump;
    return VarianceGamma.compensator(sigma) + sigma / SQRT_2 * felt;
  }

  private static double[] trendByAge(Growth growth, int ages) {
    double[] trend = new double[ages];
    for (int age = 0; age < ages; age++) {
      double young = (growth.youngPerYear() - growth.maturePerYear());
      double decay = Elementary.exp(-age / (12 * growth.ageScaleYears()));
      trend[age] = (growth.maturePerYear() + young * decay) / 12;
    }
    return trend;
  }

  private static double[] sectorTrend(World world, ParkState park) {
    Scenario scenario = world.scenario();
    String home = scenario.parks().get(park.index()).homeCity();
    double[] trend = new double[scenario.sectors().size()];
    for (int s = 0; s < trend.length; s++) {
      String id = scenario.sectors().get(s).id();
      trend[s] = PoolShocks.growth(scenario, world.calendarMonth(), id, home) / 12;
    }
    return trend;
  }

  private static double[] tenantTrend(World world, ParkState park) {
    Incubation incubation = world.scenario().uncertainties().incubation();
    var contracts = world.scenario().levers().incubators();
    double[] trend = new double[contracts.size()];
    for (int i = 0; i < trend.length; i++) {
      IncubatorContract contract = contracts.get(i);
      trend[i] = incubation.growthBonusPerYear() * tierEffect(incubation, contract.tier()) / 12;
    }
    return trend;
  }

  /** Strength of an incubator of a tier, 1 for a national one [F81]. */
  static double tierEffect(Incubation incubation, int tier) {
    return tier == 1 ? 1 : tier == 2 ? incubation.tier2Multiplier() : incubation.tier3Multiplier();
  }

  /** Share of vacancies that no worker can be found for (definitions 22). */
  private static double shortage(World world, ParkState park) {
    Scenario scenario = world.scenario();
    if (!scenario.uncertainties().mechanisms().talentLimit()) {
      return 0;
    }
    var talent = scenario.uncertainties().talent();
    double vacancies = talent.vacanciesPerWorker() * park.census().workers();
    double supply = scenario.parks().get(park.index()).localTalent();
    for (var flats : scenario.levers().subsidies().talentFlats()) {
      boolean here = flats.park().equals(scenario.parks().get(park.index()).id());
      if (here && !flats.from().isAfter(world.calendarMonth())) {
        supply += flats.flats() * talent.workersPerFlat();
      }
    }
    return vacancies <= supply ? 0 : 1 - supply / vacancies;
  }

  private void growAnchors(World world, ParkState park) {
    Growth growth = world.scenario().uncertainties().growth();
    boolean shocks = world.scenario().uncertainties().mechanisms().growthShocks();
    long salt = luck.salt(Decision.GROWTH_UP, world.calendarMonth().index());
    double[] trend = trendByAge(growth, world.month() + 1);
    double[] sectorTrend = sectorTrend(world, park);
    for (Anchor anchor : park.anchors()) {
      if (anchor.operates()) {
        int age = Math.max(0, world.month() - anchor.opened());
        double step = trend[age] + sectorTrend[anchor.sector()];
        if (shocks) {
          step += shock(growth.anchorSigma(), Luck.uniform(salt, anchor.key()), 0);
        }
        anchor.setWorkers(anchor.workers() * Elementary.exp(step));
      }
    }
  }
}
