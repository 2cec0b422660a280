package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.Findings;
import jiju.analysis.fiscal.LedgerLine;
import jiju.scenario.Instrument;
import jiju.store.table.Csv;
import jiju.store.table.Row;

/** {@code fiscal.csv}: the public ledger, with its sums and what an additional firm costs. */
final class FiscalTable {
  static final String FILE = "fiscal.csv";

  static final Columns<FiscalRow> COLUMNS = FiscalColumns.all();

  private FiscalTable() {}

  static void write(Path folder, Findings findings) throws IOException {
    Csv.write(folder.resolve(FILE), COLUMNS.all(), FiscalRows.of(findings).stream());
  }

  /** The lines of the ledger, sums left out. */
  static List<LedgerLine> readLedger(Path folder, Cases cases) throws IOException {
    List<LedgerLine> lines = new ArrayList<>();
    Csv.read(
        folder.resolve(FILE),
        row -> {
          if (!Columns.text(row, Heading.INSTRUMENT).equals(FiscalRow.ALL)) {
            lines.add(line(row));
          }
        });
    return lines.stream()
        .sorted(
            Comparator.<LedgerLine>comparingInt(line -> cases.position(line.scenario()))
                .thenComparingInt(line -> Line.parkPosition(cases, line.scenario(), line.park()))
                .thenComparingInt(LedgerLine::year)
                .thenComparing(LedgerLine::instrument))
        .toList();
  }

  private static LedgerLine line(Row row) {
    return new LedgerLine(
        Columns.text(row, Heading.SCENARIO),
        Columns.text(row, Heading.PARK),
        Columns.count(row, Heading.YEAR),
        Columns.count(row, Heading.MONTHS),
        instrument(row),
        Columns.band(row),
        Columns.number(row, Heading.COMMITMENTS_YUAN));
  }

  private static Instrument instrument(Row row) {
    for (Instrument instrument : Instrument.values()) {
      if (instrument.id().equals(Columns.text(row, Heading.INSTRUMENT))) {
        return instrument;
      }
    }
    throw row.malformed("no instrument " + Columns.text(row, Heading.INSTRUMENT));
  }
}
