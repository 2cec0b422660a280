package jiju.store.results.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jiju.store.table.MalformedTable;
import jiju.unit.Month;

/**
 * Monthly series of cells, as they change between tables (month before metric) and findings (a
 * series at a time). Grows while a table is read.
 */
final class Monthly<C> {

  /** A cell and where it belongs. */
  record Cell<C>(Line line, Month month, C value) {}

  /** Cells from a month on. */
  record Run<C>(Line line, Month start, List<C> values) {}

  private final Map<Line, Run<C>> runs = new LinkedHashMap<>();

  /** Adds the next month of a series. */
  void add(Line line, Month month, C value) {
    Run<C> run = runs.computeIfAbsent(line, key -> new Run<>(key, month, new ArrayList<>()));
    if (month.since(run.start()) != run.values().size()) {
      throw new MalformedTable("months are missing before " + month + " of " + line);
    }
    run.values().add(value);
  }

  void add(Run<C> run) {
    runs.put(run.line(), run);
  }

  List<Run<C>> sorted(Comparator<Line> order) {
    return runs.values().stream().sorted(Comparator.comparing(Run::line, order)).toList();
  }

  /** Every cell, sorted by scenario, park, month and metric. */
  Stream<Cell<C>> cells() {
    Map<List<String>, List<Run<C>>> parks = new TreeMap<>(Monthly::compare);
    for (Run<C> run : sorted(Line.BY_NAME)) {
      parks
          .computeIfAbsent(
              List.of(run.line().scenario(), run.line().park()), key -> new ArrayList<>())
          .add(run);
    }
    return parks.values().stream().flatMap(Monthly::byMonth);
  }

  private static <C> Stream<Cell<C>> byMonth(List<Run<C>> runs) {
    int months = runs.get(0).values().size();
    return IntStream.range(0, months)
        .boxed()
        .flatMap(
            month ->
                runs.stream()
                    .map(
                        run ->
                            new Cell<>(
                                run.line(), run.start().plus(month), run.values().get(month))));
  }

  private static int compare(List<String> a, List<String> b) {
    int first = a.get(0).compareTo(b.get(0));
    return first != 0 ? first : a.get(1).compareTo(b.get(1));
  }
}
