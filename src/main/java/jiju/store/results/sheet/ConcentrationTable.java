package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jiju.analysis.composition.TownConcentration;
import jiju.analysis.statistics.Band;
import jiju.store.table.Csv;
import jiju.unit.Month;

/**
 * {@code concentration.csv}: a row per scenario, year and number of parks of worlds with several:
 * what share of the firms the largest so many hold.
 */
final class ConcentrationTable {
  static final String FILE = "concentration.csv";

  /** A point of a curve. */
  record Cell(String scenario, Month month, int parks, Band share) {}

  static final Columns<Cell> COLUMNS =
      new Columns<Cell>()
          .text(Heading.SCENARIO, Cell::scenario)
          .month(Heading.MONTH, cell -> Optional.of(cell.month()))
          .number(Heading.LARGEST_PARKS, Cell::parks)
          .band(Cell::share);

  private ConcentrationTable() {}

  /** Writes the table, or takes an old one away where there is nothing to tell. */
  static void write(Path folder, List<TownConcentration> years) throws IOException {
    Path file = folder.resolve(FILE);
    if (years.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Csv.write(
        file,
        COLUMNS.all(),
        years.stream()
            .sorted(
                Comparator.comparing(TownConcentration::scenario)
                    .thenComparing(TownConcentration::month))
            .flatMap(
                year ->
                    IntStream.rangeClosed(1, year.parks())
                        .mapToObj(
                            count ->
                                new Cell(
                                    year.scenario(), year.month(), count, year.ofLargest(count)))));
  }

  /** What was written, in the order of findings; nothing where there is no table. */
  static List<TownConcentration> read(Path folder, Cases cases) throws IOException {
    Path file = folder.resolve(FILE);
    Map<List<Object>, List<Cell>> read = new LinkedHashMap<>();
    if (Files.exists(file)) {
      Csv.read(
          file,
          row -> {
            Cell cell =
                new Cell(
                    Columns.text(row, Heading.SCENARIO),
                    row.month(Heading.MONTH.id()),
                    Columns.count(row, Heading.LARGEST_PARKS),
                    Columns.band(row));
            read.computeIfAbsent(List.of(cell.scenario(), cell.month()), key -> new ArrayList<>())
                .add(cell);
          });
    }
    return read.values().stream()
        .map(
            cells ->
                new TownConcentration(
                    cells.get(0).scenario(),
                    cells.get(0).month(),
                    cells.stream().map(Cell::share).toList()))
        .sorted(
            Comparator.<TownConcentration>comparingInt(one -> cases.position(one.scenario()))
                .thenComparing(TownConcentration::month))
        .toList();
  }
}
