package jiju.store.runs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jiju.scenario.Metric;

/** Lists of metrics as words. Mutable: remembers those that were read. */
final class Metrics {
  private final Map<String, List<Metric>> known = new HashMap<>();

  /** The ids, one after the other. */
  static String said(List<Metric> metrics) {
    return metrics.stream().map(Metric::id).collect(Collectors.joining(" "));
  }

  /** The metrics of which the ids are said. */
  List<Metric> of(String said) {
    return known.computeIfAbsent(
        said,
        ids ->
            Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> Metric.valueOf(id.toUpperCase(Locale.ROOT)))
                .toList());
  }
}
