package jiju.analysis.projection;

import java.util.List;
import jiju.analysis.statistics.Band;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * One metric of one park under one scenario, month by month.
 *
 * @param scenario id of the scenario
 * @param park id of the park, or {@code all}
 * @param start month of the first band
 * @param bands one band a month
 */
public record Series(String scenario, String park, Metric metric, Month start, List<Band> bands) {
  public Series {
    bands = List.copyOf(bands);
  }

  public boolean covers(Month month) {
    return !month.isBefore(start) && month.since(start) < bands.size();
  }

  /** The band of a month that the series covers. */
  public Band at(Month month) {
    return bands.get(month.since(start));
  }

  public Month end() {
    return start.plus(bands.size() - 1);
  }
}
