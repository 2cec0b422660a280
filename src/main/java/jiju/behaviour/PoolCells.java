package jiju.behaviour;

import java.util.ArrayList;
import java.util.List;
import jiju.chance.AgentKey;
import jiju.scenario.EntityType;
import jiju.scenario.Pools;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SourceCity;

/** The pools of a scenario, cell by cell: who decides where, and how many a month on average. */
record PoolCells(Scenario scenario, List<Cell> cells) {

  /**
   * One cell.
   *
   * @param meanPerMonth decisions a month before macro state and shocks
   */
  record Cell(
      int city,
      int sector,
      boolean tie,
      EntityType type,
      long cityCode,
      long sectorCode,
      double meanPerMonth) {

    /** The common part of the keys of the candidates of a month. */
    long key(int month) {
      return AgentKey.cell(cityCode, sectorCode, tie ? 1 : 0, type.ordinal(), month);
    }
  }

  static PoolCells of(Scenario scenario) {
    List<Cell> cells = new ArrayList<>();
    for (int city = 0; city < scenario.sourceCities().size(); city++) {
      SourceCity source = scenario.sourceCities().get(city);
      double weights = sumOfWeights(scenario, source);
      for (int sector = 0; sector < scenario.sectors().size(); sector++) {
        double share = weight(scenario.sectors().get(sector), source) / weights;
        addClasses(cells, scenario, city, sector, share / 12);
      }
    }
    return new PoolCells(scenario, List.copyOf(cells));
  }

  private static double sumOfWeights(Scenario scenario, SourceCity city) {
    double sum = 0;
    for (Sector sector : scenario.sectors()) {
      sum += weight(sector, city);
    }
    return sum > 0 ? sum : 1;
  }

  private static double weight(Sector sector, SourceCity city) {
    return sector.poolWeight() * city.sectorWeights().getOrDefault(sector.id(), 1.0);
  }

  private static void addClasses(
      List<Cell> cells, Scenario scenario, int city, int sector, double share) {
    SourceCity source = scenario.sourceCities().get(city);
    Pools pools = scenario.uncertainties().pools();
    boolean home = isHome(scenario, source);
    double tied = home ? pools.localMultiplier() : pools.tieMultiplier();
    double other = home ? pools.localMultiplier() : pools.otherMultiplier();
    addTypes(cells, scenario, city, sector, true, source.tieDecisionsPerYear() * tied * share);
    addTypes(cells, scenario, city, sector, false, source.decisionsPerYear() * other * share);
  }

  private static boolean isHome(Scenario scenario, SourceCity city) {
    return scenario.parks().stream().anyMatch(park -> park.homeCity().equals(city.id()));
  }

  private static void addTypes(
      List<Cell> cells, Scenario scenario, int city, int sector, boolean tie, double mean) {
    Sector line = scenario.sectors().get(sector);
    long cityCode = AgentKey.code(scenario.sourceCities().get(city).id());
    long sectorCode = AgentKey.code(line.id());
    double individuals = mean * line.individualShare();
    for (EntityType type : List.of(EntityType.ENTERPRISE, EntityType.INDIVIDUAL_BUSINESS)) {
      double flow = type == EntityType.ENTERPRISE ? mean - individuals : individuals;
      if (flow > 0) {
        cells.add(new Cell(city, sector, tie, type, cityCode, sectorCode, flow));
      }
    }
  }
}
