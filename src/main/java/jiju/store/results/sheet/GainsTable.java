package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jiju.analysis.Findings;
import jiju.analysis.comparison.Difference;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Gain;
import jiju.store.table.Csv;
import jiju.store.table.MalformedTable;
import jiju.unit.Month;

/** {@code gains.csv}: what every variant costs and brings more than the baseline. */
final class GainsTable {
  static final String FILE = "gains.csv";

  static final Columns<Map.Entry<Measured, Difference>> COLUMNS =
      new Columns<Map.Entry<Measured, Difference>>()
          .text(Heading.SCENARIO, row -> row.getKey().scenario())
          .text(Heading.PARK, row -> row.getKey().park())
          .month(Heading.MONTH, row -> Optional.of(row.getKey().month()))
          .text(Heading.QUANTITY, row -> row.getKey().quantity().id())
          .difference(Map.Entry::getValue);

  private final Map<Measured, Difference> differences = new TreeMap<>(Measured.ORDER);

  static GainsTable of(Findings findings) {
    GainsTable table = new GainsTable();
    for (FiscalSummary summary : findings.fiscal()) {
      summary.gain().ifPresent(gain -> table.add(summary, gain));
    }
    return table;
  }

  static GainsTable read(Path folder) throws IOException {
    GainsTable table = new GainsTable();
    Csv.read(
        folder.resolve(FILE),
        row -> table.differences.put(QuantitiesTable.measured(row), Columns.difference(row)));
    return table;
  }

  void write(Path folder) throws IOException {
    Csv.write(folder.resolve(FILE), COLUMNS.all(), differences.entrySet().stream());
  }

  boolean has(String scenario, String park, Month month) {
    return differences.containsKey(new Measured(scenario, park, month, Quantity.FIRMS));
  }

  Difference get(String scenario, String park, Month month, Quantity quantity) {
    Measured measured = new Measured(scenario, park, month, quantity);
    Difference difference = differences.get(measured);
    if (difference == null) {
      throw new MalformedTable(FILE + ": missing " + measured);
    }
    return difference;
  }

  private void add(FiscalSummary summary, Gain gain) {
    put(summary, Quantity.PRESENT_COST_YUAN, gain.costYuan());
    put(summary, Quantity.PRESENT_COST_8PCT_YUAN, gain.costAt8PercentYuan());
    put(summary, Quantity.PRESENT_RENT_FORGONE_YUAN, gain.rentForgoneYuan());
    put(summary, Quantity.FIRMS, gain.firms());
    put(summary, Quantity.EMPLOYEES, gain.jobs());
    put(summary, Quantity.TAX_CUMULATIVE_YUAN, gain.taxYuan());
  }

  private void put(FiscalSummary summary, Quantity quantity, Difference difference) {
    differences.put(
        new Measured(summary.scenario(), summary.park(), summary.horizon(), quantity), difference);
  }
}
