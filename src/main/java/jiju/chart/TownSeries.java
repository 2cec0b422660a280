package jiju.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.Case;
import jiju.analysis.projection.Series;
import jiju.analysis.statistics.Band;
import jiju.scenario.Metric;
import jiju.scenario.Park;

/** A metric of every park of a world that has several, when policies are judged. */
record TownSeries(Studio studio, Case shown, Metric metric, List<Town> towns) {

  /** A park, its series, and the band of the month at which policies are judged. */
  record Town(Park park, Series series, Band band) {}

  static TownSeries of(Studio studio, Case shown, Metric metric) {
    List<Town> towns = new ArrayList<>();
    if (shown.scenario().parks().size() > 1) {
      for (Park park : shown.scenario().parks()) {
        studio
            .findings()
            .findSeries(shown.id(), park.id(), metric)
            .filter(series -> series.covers(studio.findings().judgedAt()))
            .map(series -> new Town(park, series, series.at(studio.findings().judgedAt())))
            .ifPresent(towns::add);
      }
    }
    return new TownSeries(studio, shown, metric, List.copyOf(towns));
  }

  boolean isEmpty() {
    return towns.isEmpty();
  }

  /** The largest median first; among equals in the order of the scenario. */
  List<Town> ranked() {
    return towns.stream()
        .sorted(Comparator.comparingDouble((Town town) -> town.band().p50()).reversed())
        .toList();
  }

  double highest() {
    return towns.stream().mapToDouble(town -> town.band().p95()).max().orElse(0);
  }

  /** What part of the mean of all parks the largest so many have; undefined where there is none. */
  double shareOfLargest(int count) {
    double all = towns.stream().mapToDouble(town -> town.band().mean()).sum();
    double largest =
        towns.stream()
            .map(town -> town.band().mean())
            .sorted(Comparator.reverseOrder())
            .limit(count)
            .mapToDouble(Double::doubleValue)
            .sum();
    return largest / all;
  }

  String name(Town town) {
    return town.park().title().in(studio.language());
  }
}
