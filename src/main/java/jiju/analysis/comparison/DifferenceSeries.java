package jiju.analysis.comparison;

import java.util.List;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * Differences of one metric of one park to the baseline, month by month.
 *
 * @param scenario id of the variant
 * @param park id of the park, or {@code all}
 * @param start month of the first difference
 * @param differences one a month
 */
public record DifferenceSeries(
    String scenario, String park, Metric metric, Month start, List<Difference> differences) {
  public DifferenceSeries {
    differences = List.copyOf(differences);
  }

  public boolean covers(Month month) {
    return !month.isBefore(start) && month.since(start) < differences.size();
  }

  /** The difference in a month that the series covers. */
  public Difference at(Month month) {
    return differences.get(month.since(start));
  }

  public Month end() {
    return start.plus(differences.size() - 1);
  }
}
