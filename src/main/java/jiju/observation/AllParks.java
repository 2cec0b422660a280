package jiju.observation;

import jiju.scenario.Metric;
import jiju.world.World;

/** All parks together: sums, weighted means, or counted anew, as each metric says. */
final class AllParks {
  private final World world;
  private final ParkCount[] parks;

  AllParks(World world, ParkCount[] parks) {
    this.world = world;
    this.parks = parks;
  }

  double value(Metric metric) {
    return switch (metric.sum()) {
      case ADD -> sum(metric);
      case BY_FLOOR -> occupied() / floor();
      case BY_FIRMS -> byFirms(metric);
      case BY_POOL -> mean(metric);
      case BY_PROGRAMME -> byProgramme(metric);
      case RECOMPUTED -> metric == Metric.SECTOR_HHI ? concentration() : dependence();
    };
  }

  private double sum(Metric metric) {
    double sum = 0;
    for (ParkCount park : parks) {
      sum += park.value(metric);
    }
    return sum;
  }

  private double mean(Metric metric) {
    return sum(metric) / parks.length;
  }

  private double byFirms(Metric metric) {
    double sum = 0;
    double firms = 0;
    for (ParkCount park : parks) {
      sum += park.value(metric) * park.value(Metric.FIRMS);
      firms += park.value(Metric.FIRMS);
    }
    return firms > 0 ? sum / firms : mean(metric);
  }

  private double byProgramme(Metric metric) {
    double sum = 0;
    double members = 0;
    for (ParkCount park : parks) {
      sum += park.value(metric) * park.value(Metric.IN_PROGRAMME);
      members += park.value(Metric.IN_PROGRAMME);
    }
    return members > 0 ? sum / members : 0;
  }

  private double floor() {
    double sum = 0;
    for (ParkCount park : parks) {
      sum += park.floorAreaSqm();
    }
    return sum;
  }

  private double occupied() {
    double sum = 0;
    for (ParkCount park : parks) {
      sum += park.occupiedSqm();
    }
    return sum;
  }

  private double concentration() {
    double[] firms = new double[world.scenario().sectors().size()];
    for (int s = 0; s < firms.length; s++) {
      for (ParkCount park : parks) {
        firms[s] += park.firmsOfSector(s);
      }
    }
    return ParkCount.concentration(firms);
  }

  private double dependence() {
    double output = sum(Metric.OUTPUT_12M_YUAN);
    Largest largest = new Largest();
    for (ParkCount park : parks) {
      largest.rankAll(park.largest());
    }
    return output > 0 ? Math.min(1, largest.sum() / output) : Double.NaN;
  }
}
