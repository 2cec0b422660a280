package jiju.behaviour;

import jiju.scenario.Incubation;
import jiju.scenario.IncubatorContract;
import jiju.scenario.Scenario;
import jiju.world.ParkState;
import jiju.world.World;

/**
 * What the growth of the firms of a park tends to in a month: by age, by the sector's shocks, by an
 * incubator's care; and how scarce workers are (model 4j, 4n, definitions 22).
 */
final class GrowthTrend {
  private final int month;
  private final GrowthByAge byAge;
  private final double[] bySector;
  private final double[] byIncubator;
  private final double shortage;

  GrowthTrend(World world, ParkState park, Groundwork groundwork) {
    this.month = world.month();
    this.byAge = groundwork.growthByAge(world.scenario());
    this.bySector = bySector(world, park);
    this.byIncubator = byIncubator(world, park);
    this.shortage = shortage(world, park);
  }

  /** Trend of a month in log points of a firm that opened in a month, perhaps in an incubator. */
  double ofFirm(int opened, int sector, int house) {
    return byAge.perMonth(month - opened)
        + bySector[sector]
        + (house >= 0 ? byIncubator[house] : 0);
  }

  double ofAnchor(int opened, int sector) {
    return byAge.perMonth(month - opened) + bySector[sector];
  }

  /** Share of vacancies that no worker can be found for. */
  double shortage() {
    return shortage;
  }

  private static double[] bySector(World world, ParkState park) {
    Scenario scenario = world.scenario();
    String home = scenario.parks().get(park.index()).homeCity();
    PoolShocks shocks = PoolShocks.in(world);
    double[] trend = new double[scenario.sectors().size()];
    for (int s = 0; s < trend.length; s++) {
      trend[s] = shocks.growth(scenario.sectors().get(s).id(), home) / 12;
    }
    return trend;
  }

  private static double[] byIncubator(World world, ParkState park) {
    Incubation incubation = world.scenario().uncertainties().incubation();
    var contracts = world.leversOf(park).incubators();
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

  private static double shortage(World world, ParkState park) {
    Scenario scenario = world.scenario();
    if (!scenario.uncertainties().mechanisms().talentLimit()) {
      return 0;
    }
    var talent = scenario.uncertainties().talent();
    double vacancies = talent.vacanciesPerWorker() * park.census().workers();
    double supply = scenario.parks().get(park.index()).localTalent();
    for (var flats : world.leversOf(park).subsidies().talentFlats()) {
      if (!flats.from().isAfter(world.calendarMonth())) {
        supply += flats.flats() * talent.workersPerFlat();
      }
    }
    return vacancies <= supply ? 0 : 1 - supply / vacancies;
  }
}
