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
import java.util.stream.Stream;
import jiju.analysis.composition.SectorMix;
import jiju.analysis.statistics.Band;
import jiju.scenario.Sector;
import jiju.store.table.Csv;
import jiju.unit.Month;

/** {@code sectors.csv}: a row per scenario, month and sector; the band is that of the share. */
final class SectorsTable {
  static final String FILE = "sectors.csv";

  /** A month of a sector. */
  record Cell(String scenario, Month month, String sector, double firms, Band share) {}

  static final Columns<Cell> COLUMNS =
      new Columns<Cell>()
          .text(Heading.SCENARIO, Cell::scenario)
          .month(Heading.MONTH, cell -> Optional.of(cell.month()))
          .text(Heading.SECTOR, Cell::sector)
          .number(Heading.FIRMS_MEAN, Cell::firms)
          .band(Cell::share);

  private SectorsTable() {}

  /** Writes the table, or takes an old one away where there is nothing to tell. */
  static void write(Path folder, List<SectorMix> mixes) throws IOException {
    Path file = folder.resolve(FILE);
    if (mixes.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Csv.write(
        file,
        COLUMNS.all(),
        mixes.stream()
            .sorted(Comparator.comparing(SectorMix::scenario))
            .flatMap(SectorsTable::cells));
  }

  private static Stream<Cell> cells(SectorMix mix) {
    List<SectorMix.Part> parts =
        mix.parts().stream().sorted(Comparator.comparing(SectorMix.Part::sector)).toList();
    return IntStream.range(0, parts.get(0).shares().size())
        .boxed()
        .flatMap(
            row ->
                parts.stream()
                    .map(
                        part ->
                            new Cell(
                                mix.scenario(),
                                mix.start().plus(row),
                                part.sector(),
                                part.firms().get(row),
                                part.shares().get(row))));
  }

  /** What was written, in the order of findings; nothing where there is no table. */
  static List<SectorMix> read(Path folder, Cases cases) throws IOException {
    Path file = folder.resolve(FILE);
    Map<String, Map<String, List<Cell>>> read = new LinkedHashMap<>();
    if (Files.exists(file)) {
      Csv.read(
          file,
          row -> {
            Cell cell =
                new Cell(
                    Columns.text(row, Heading.SCENARIO),
                    row.month(Heading.MONTH.id()),
                    Columns.text(row, Heading.SECTOR),
                    Columns.number(row, Heading.FIRMS_MEAN),
                    Columns.band(row));
            read.computeIfAbsent(cell.scenario(), scenario -> new LinkedHashMap<>())
                .computeIfAbsent(cell.sector(), sector -> new ArrayList<>())
                .add(cell);
          });
    }
    return read.entrySet().stream()
        .map(entry -> mix(entry.getKey(), entry.getValue(), cases))
        .sorted(Comparator.comparingInt(mix -> cases.position(mix.scenario())))
        .toList();
  }

  private static SectorMix mix(String scenario, Map<String, List<Cell>> sectors, Cases cases) {
    List<SectorMix.Part> parts = new ArrayList<>();
    for (Sector sector : cases.get(scenario).scenario().sectors()) {
      List<Cell> cells = sectors.getOrDefault(sector.id(), List.of());
      parts.add(
          new SectorMix.Part(
              sector.id(),
              cells.stream().map(Cell::firms).toList(),
              cells.stream().map(Cell::share).toList()));
    }
    return new SectorMix(scenario, sectors.values().iterator().next().get(0).month(), parts);
  }
}
