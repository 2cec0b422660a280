package jiju.behaviour;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jiju.chance.AgentKey;
import jiju.scenario.EntityType;
import jiju.scenario.Park;
import jiju.scenario.Pools;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SourceCity;

/** The pools of a scenario, cell by cell: who decides where, and how many a month on average. */
final class PoolCells {
  private static final List<EntityType> TYPES =
      List.of(EntityType.ENTERPRISE, EntityType.INDIVIDUAL_BUSINESS, EntityType.FUND_VEHICLE);

  private int size;
  private int[] city;
  private int[] sector;
  private boolean[] tie;
  private int[] type;
  private long[] pool;
  private double[] meanPerMonth;
  private final Set<String> homes;

  private PoolCells(Scenario scenario) {
    homes = scenario.parks().stream().map(Park::homeCity).collect(Collectors.toSet());
    int most = scenario.sourceCities().size() * scenario.sectors().size() * 2 * TYPES.size();
    city = new int[most];
    sector = new int[most];
    tie = new boolean[most];
    type = new int[most];
    pool = new long[most];
    meanPerMonth = new double[most];
  }

  static PoolCells of(Scenario scenario) {
    PoolCells cells = new PoolCells(scenario);
    for (int c = 0; c < scenario.sourceCities().size(); c++) {
      SourceCity source = scenario.sourceCities().get(c);
      double weights = sumOfWeights(scenario, source);
      for (int s = 0; s < scenario.sectors().size(); s++) {
        double share = weight(scenario.sectors().get(s), source) / weights;
        cells.addClasses(scenario, c, s, share / 12);
      }
    }
    cells.trim();
    return cells;
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

  private void addClasses(Scenario scenario, int c, int s, double share) {
    SourceCity source = scenario.sourceCities().get(c);
    Pools pools = scenario.uncertainties().pools();
    boolean home = homes.contains(source.id());
    double tied = home ? pools.localMultiplier() : pools.tieMultiplier();
    double other = home ? pools.localMultiplier() : pools.otherMultiplier();
    addTypes(scenario, c, s, true, source.tieDecisionsPerYear() * tied * share);
    addTypes(scenario, c, s, false, source.decisionsPerYear() * other * share);
  }

  private void addTypes(Scenario scenario, int c, int s, boolean tied, double mean) {
    Sector line = scenario.sectors().get(s);
    long cityCode = AgentKey.code(scenario.sourceCities().get(c).id());
    long sectorCode = AgentKey.code(line.id());
    double vehicles = mean * line.vehicleShare();
    double individuals = (mean - vehicles) * line.individualShare();
    for (EntityType kind : TYPES) {
      double flow =
          switch (kind) {
            case INDIVIDUAL_BUSINESS -> individuals;
            case FUND_VEHICLE -> vehicles;
            default -> mean - vehicles - individuals;
          };
      if (flow > 0) {
        city[size] = c;
        sector[size] = s;
        tie[size] = tied;
        type[size] = kind.ordinal();
        pool[size] = AgentKey.pool(cityCode, sectorCode, tied ? 1 : 0, kind.ordinal());
        meanPerMonth[size] = flow;
        size++;
      }
    }
  }

  private void trim() {
    city = Arrays.copyOf(city, size);
    sector = Arrays.copyOf(sector, size);
    tie = Arrays.copyOf(tie, size);
    type = Arrays.copyOf(type, size);
    pool = Arrays.copyOf(pool, size);
    meanPerMonth = Arrays.copyOf(meanPerMonth, size);
  }

  int size() {
    return size;
  }

  int city(int cell) {
    return city[cell];
  }

  int sector(int cell) {
    return sector[cell];
  }

  boolean tie(int cell) {
    return tie[cell];
  }

  /** Ordinal of {@link EntityType}. */
  int type(int cell) {
    return type[cell];
  }

  /** The common parts of the keys of the cells' candidates in all months. */
  long[] pools() {
    return pool;
  }

  /** Decisions a month before macro state and shocks, by cell. */
  double[] meanPerMonth() {
    return meanPerMonth;
  }
}
