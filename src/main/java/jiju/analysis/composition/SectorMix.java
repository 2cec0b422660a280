package jiju.analysis.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Sector;
import jiju.unit.Month;

/**
 * Of which sectors the firms on the register of all parks are, month by month. In a run the shares
 * of the sectors add up to one, and so do their means over runs; medians do not.
 *
 * @param start month of the first band
 * @param parts in the order of the scenario's sectors
 */
public record SectorMix(String scenario, Month start, List<Part> parts) {
  public SectorMix {
    parts = List.copyOf(parts);
  }

  /**
   * A sector.
   *
   * @param firms mean over replications, one a month
   * @param shares of the firms, one band a month, over the replications that have firms
   */
  public record Part(String sector, List<Double> firms, List<Band> shares) {
    public Part {
      firms = List.copyOf(firms);
      shares = List.copyOf(shares);
    }
  }

  /** Empty where no run was counted by sector, as by versions that did not count so. */
  public static Optional<SectorMix> of(Ensemble ensemble) {
    if (ensemble.runs().stream().noneMatch(run -> isCounted(run, ensemble))) {
      return Optional.empty();
    }
    List<Part> parts =
        ensemble.scenario().sectors().stream()
            .map(Sector::id)
            .map(sector -> part(ensemble, sector))
            .toList();
    return Optional.of(new SectorMix(ensemble.id(), ensemble.start(), parts));
  }

  private static boolean isCounted(RunRecord run, Ensemble ensemble) {
    return ensemble.scenario().sectors().stream()
        .map(Sector::id)
        .anyMatch(id -> !Double.isNaN(run.firmsOfSector(run.sectors().indexOf(id), 0)));
  }

  private static Part part(Ensemble ensemble, String sector) {
    int all = ensemble.parkIndex(RunRecord.ALL);
    List<RunRecord> runs = ensemble.runs();
    int[] positions = runs.stream().mapToInt(run -> run.sectors().indexOf(sector)).toArray();
    double[] firms = new double[runs.size()];
    double[] shares = new double[runs.size()];
    List<Double> means = new ArrayList<>();
    List<Band> bands = new ArrayList<>();
    for (int month = 0; month < ensemble.months(); month++) {
      for (int run = 0; run < firms.length; run++) {
        double whole = runs.get(run).value(all, Metric.FIRMS, month);
        firms[run] = runs.get(run).firmsOfSector(positions[run], month);
        shares[run] = whole > 0 ? firms[run] / whole : Double.NaN;
      }
      means.add(Bands.of(firms).mean());
      bands.add(Bands.of(shares));
    }
    return new Part(sector, means, bands);
  }

  public boolean covers(Month month) {
    int row = month.since(start);
    return !parts.isEmpty() && row >= 0 && row < parts.get(0).shares().size();
  }

  /** How a part's share spreads at the end of a month that is covered. */
  public Band at(Part part, Month month) {
    return part.shares().get(month.since(start));
  }
}
