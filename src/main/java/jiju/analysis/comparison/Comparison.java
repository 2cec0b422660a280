package jiju.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.StudentT;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;

/** Holds a variant against a baseline that was run on the same seed. */
public final class Comparison {
  private final PairedDifferences paired = new PairedDifferences(new StudentT());

  /**
   * Every metric of every park that both have, over the replications and months that both have.
   *
   * @throws IllegalArgumentException if they have no replication in common or begin apart
   */
  public List<DifferenceSeries> of(Ensemble baseline, Ensemble variant) {
    if (!baseline.start().equals(variant.start())) {
      throw new IllegalArgumentException(
          "they begin in different months: " + baseline.id() + ", " + variant.id());
    }
    return compare(baseline.pairedWith(variant), variant.pairedWith(baseline));
  }

  /** One metric of one park, over the replications and months that both have. */
  public DifferenceSeries series(Ensemble baseline, Ensemble variant, String park, Metric metric) {
    Ensemble before = baseline.pairedWith(variant);
    Ensemble after = variant.pairedWith(baseline);
    return new DifferenceSeries(
        variant.id(), park, metric, variant.start(), differences(before, after, park, metric));
  }

  private List<DifferenceSeries> compare(Ensemble baseline, Ensemble variant) {
    List<String> parks = new ArrayList<>(variant.parks());
    parks.retainAll(baseline.parks());
    List<Metric> metrics = new ArrayList<>(variant.metrics());
    metrics.retainAll(baseline.metrics());
    List<DifferenceSeries> all = new ArrayList<>();
    for (String park : parks) {
      boolean repeated = park.equals(RunRecord.ALL) && isOnePark(baseline) && isOnePark(variant);
      for (Metric metric : metrics) {
        all.add(
            new DifferenceSeries(
                variant.id(),
                park,
                metric,
                variant.start(),
                repeated && all.size() >= metrics.size()
                    ? all.get(metrics.indexOf(metric)).differences()
                    : differences(baseline, variant, park, metric)));
      }
    }
    return all;
  }

  private static boolean isOnePark(Ensemble ensemble) {
    return ensemble.parks().size() == 2;
  }

  private List<Difference> differences(
      Ensemble baseline, Ensemble variant, String park, Metric metric) {
    int months = Math.min(baseline.months(), variant.months());
    int parkInBaseline = baseline.parkIndex(park);
    int parkInVariant = variant.parkIndex(park);
    List<Difference> differences = new ArrayList<>(months);
    for (int month = 0; month < months; month++) {
      int row = month;
      differences.add(
          paired.of(
              baseline.values(run -> run.value(parkInBaseline, metric, row)),
              variant.values(run -> run.value(parkInVariant, metric, row))));
    }
    return differences;
  }
}
