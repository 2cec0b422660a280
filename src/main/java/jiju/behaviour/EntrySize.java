package jiju.behaviour;

import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.chance.StandardNormal;
import jiju.scenario.EntityType;
import jiju.scenario.EntryState;
import jiju.scenario.Sector;

/**
 * Size and productivity of newborn firms (model 4i, definitions 8): ln L₀ normal with L₀ at least
 * 1, ω₀ normal and independent of L₀, so that first-year revenue L₀·exp(ω₀) has the published mean
 * and standard deviation of its logarithm [F30].
 */
public final class EntrySize {
  private final double sigma;
  private final double productivitySigma;
  private final Kind enterprise;
  private final Kind individual;
  private final Kind tenant;
  private final Kind vehicle;

  private record Kind(
      double logMedian, double meanWorkers, double productivityMean, double meanRevenueYuan) {}

  public EntrySize(EntryState entry) {
    this.sigma = entry.workersSigma();
    double variance = entry.revenueLogSigma() * entry.revenueLogSigma() - sigma * sigma;
    this.productivitySigma = Math.sqrt(Math.max(0, variance));
    this.enterprise = kind(entry.enterpriseWorkers(), entry.revenueLogMean());
    this.individual = kind(entry.individualWorkers(), entry.revenueLogMean());
    this.tenant =
        kind(logMedian(entry.tenantWorkers()), entry.tenantWorkers(), enterprise.productivityMean);
    double staff = entry.vehicleWorkers();
    double logOfStaff = StrictMath.log(staff);
    this.vehicle = kind(logOfStaff, staff, entry.revenueLogMean() - logOfStaff);
  }

  private Kind kind(double meanWorkers, double revenueLogMean) {
    double median = logMedian(meanWorkers);
    return kind(median, meanWorkers, revenueLogMean - meanOfLog(median));
  }

  private Kind kind(double median, double meanWorkers, double productivityMean) {
    double variance = productivitySigma * productivitySigma;
    double revenue = meanWorkers * StrictMath.exp(productivityMean + variance / 2);
    return new Kind(median, meanWorkers, productivityMean, revenue);
  }

  private Kind of(EntityType type) {
    return switch (type) {
      case INDIVIDUAL_BUSINESS -> individual;
      case FUND_VEHICLE -> vehicle;
      case ENTERPRISE, ANCHOR -> enterprise;
    };
  }

  /** Expected workers of a newborn firm. */
  public double meanWorkers(EntityType type) {
    return of(type).meanWorkers();
  }

  /** Mean of ω₀. */
  public double meanLogProductivity(EntityType type) {
    return of(type).productivityMean();
  }

  /** Standard deviation of ω₀. */
  public double logProductivitySigma() {
    return productivitySigma;
  }

  /** Expected first-year revenue in yuan, E[L₀]·E[exp ω₀]. */
  public double meanRevenueYuan(EntityType type) {
    return of(type).meanRevenueYuan();
  }

  /**
   * Expected revenue in yuan of the first year in a line of business; where it manages assets, what
   * they bring.
   */
  double meanRevenueYuan(Sector line, EntityType type) {
    return line.assets()
        .map(assets -> assets.outputShareOfAssets() * assets.meanYuan())
        .orElseGet(() -> meanRevenueYuan(type));
  }

  /** Workers L₀ of the firm with this key; all fund vehicles have the same. */
  public double workers(Luck luck, EntityType type, long key) {
    return type == EntityType.FUND_VEHICLE ? vehicle.meanWorkers() : workers(luck, of(type), key);
  }

  /** Workers L₀ of a firm that an incubator spawned. */
  public double tenantWorkers(Luck luck, long key) {
    return workers(luck, tenant, key);
  }

  private double workers(Luck luck, Kind kind, long key) {
    double z = luck.normal(Decision.INITIAL_SIZE, key, 0);
    return Math.max(1, StrictMath.exp(kind.logMedian() + sigma * z));
  }

  /** Productivity ω₀ of the firm with this key. */
  public double logProductivity(Luck luck, EntityType type, long key) {
    return meanLogProductivity(type)
        + productivitySigma * luck.normal(Decision.INITIAL_PRODUCTIVITY, key, 0);
  }

  /** Share of newborn firms of the type that are less productive. */
  public double quantile(EntityType type, double logProductivity) {
    return StandardNormal.cumulative(
        (logProductivity - meanLogProductivity(type)) / productivitySigma);
  }

  /** The median of ln L for which E[max(1, L)] is the given mean, by bisection. */
  private double logMedian(double mean) {
    double low = -20;
    double high = StrictMath.log(mean);
    double middle = (low + high) / 2;
    while (low < middle && middle < high) {
      if (meanOfFloored(middle) < mean) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return middle;
  }

  /** E[max(1, exp(m + σz))]. */
  private double meanOfFloored(double m) {
    if (sigma == 0) {
      return Math.max(1, StrictMath.exp(m));
    }
    return StandardNormal.cumulative(-m / sigma)
        + StrictMath.exp(m + sigma * sigma / 2)
            * StandardNormal.cumulative((m + sigma * sigma) / sigma);
  }

  /** E[max(0, m + σz)]. */
  private double meanOfLog(double m) {
    if (sigma == 0) {
      return Math.max(0, m);
    }
    double z = m / sigma;
    double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * StrictMath.PI);
    return m * StandardNormal.cumulative(z) + sigma * density;
  }

  /** E[L₀^exponent] over newborn firms of the type: what normalises the size factor of exit. */
  public double meanOfPower(EntityType type, double exponent) {
    if (type == EntityType.FUND_VEHICLE) {
      return StrictMath.pow(vehicle.meanWorkers(), exponent);
    }
    double m = of(type).logMedian();
    if (sigma == 0) {
      return StrictMath.pow(Math.max(1, StrictMath.exp(m)), exponent);
    }
    double shifted = (m + exponent * sigma * sigma) / sigma;
    double scale = exponent * m + exponent * exponent * sigma * sigma / 2;
    return StandardNormal.cumulative(-m / sigma)
        + StrictMath.exp(scale) * StandardNormal.cumulative(shifted);
  }
}
