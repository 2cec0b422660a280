package jiju.analysis.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jiju.analysis.statistics.Band;
import jiju.scenario.Metric;

/**
 * Where the entrants of a park came from over the whole run, as means over replications: what is
 * new to all parks, and what was drawn from other parks. Entrants are start-ups, arrivals and moves
 * in; over parks, moves in and moves out cancel.
 *
 * @param startups would be in no park without this one, from its own province
 * @param arrivals would be in no park without this one, from outside
 * @param movedIn would be in another park without this one
 * @param movedOut are in another park and would be here without that one
 */
public record Displacement(
    String scenario,
    String park,
    double startups,
    double arrivals,
    double movedIn,
    double movedOut) {
  private static final List<Metric> COUNTED =
      List.of(Metric.STARTUPS, Metric.ARRIVALS, Metric.MOVED_IN, Metric.MOVED_OUT);

  /** All entrants: what the town itself counts as its gain. */
  public double entrants() {
    return startups + arrivals + movedIn;
  }

  /** What the parks together gained by this one. */
  public double netRegional() {
    return startups + arrivals;
  }

  /** The accounts of all parks of worlds with several, in the order of the series. */
  public static List<Displacement> of(List<Series> series) {
    Map<List<String>, double[]> totals = new LinkedHashMap<>();
    for (Series one : series) {
      int column = COUNTED.indexOf(one.metric());
      if (column >= 0) {
        totals
                .computeIfAbsent(
                    List.of(one.scenario(), one.park()), key -> new double[COUNTED.size()])[
                column] =
            mean(one);
      }
    }
    List<Displacement> accounts = new ArrayList<>();
    totals.forEach(
        (key, sums) ->
            accounts.add(
                new Displacement(key.get(0), key.get(1), sums[0], sums[1], sums[2], sums[3])));
    return List.copyOf(accounts);
  }

  /** Mean over replications of the total over months; a total over both is a whole number. */
  private static double mean(Series flows) {
    double total = 0;
    int n = 0;
    for (Band month : flows.bands()) {
      total += Math.rint(month.mean() * month.n());
      n = month.n();
    }
    return n > 0 ? total / n : Double.NaN;
  }
}
