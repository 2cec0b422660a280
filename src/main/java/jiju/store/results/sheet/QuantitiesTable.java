package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jiju.analysis.Findings;
import jiju.analysis.anchor.AnchorDependence;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.PerMu;
import jiju.analysis.statistics.Band;
import jiju.store.table.Csv;
import jiju.store.table.MalformedTable;
import jiju.store.table.Row;
import jiju.unit.Month;

/** {@code quantities.csv}: bands of what is derived run by run, at the months where it is asked. */
final class QuantitiesTable {
  static final String FILE = "quantities.csv";

  static final Columns<Map.Entry<Measured, Band>> COLUMNS =
      new Columns<Map.Entry<Measured, Band>>()
          .text(Heading.SCENARIO, row -> row.getKey().scenario())
          .text(Heading.PARK, row -> row.getKey().park())
          .month(Heading.MONTH, row -> Optional.of(row.getKey().month()))
          .text(Heading.QUANTITY, row -> row.getKey().quantity().id())
          .band(Map.Entry::getValue);

  private final Map<Measured, Band> bands = new TreeMap<>(Measured.ORDER);

  static QuantitiesTable of(Findings findings) {
    QuantitiesTable table = new QuantitiesTable();
    findings.fiscal().forEach(table::add);
    findings.perMu().forEach(table::add);
    findings.anchors().forEach(table::add);
    return table;
  }

  static QuantitiesTable read(Path folder) throws IOException {
    QuantitiesTable table = new QuantitiesTable();
    Csv.read(folder.resolve(FILE), row -> table.bands.put(measured(row), Columns.band(row)));
    return table;
  }

  void write(Path folder) throws IOException {
    Csv.write(folder.resolve(FILE), COLUMNS.all(), bands.entrySet().stream());
  }

  Band get(String scenario, String park, Month month, Quantity quantity) {
    Measured measured = new Measured(scenario, park, month, quantity);
    Band band = bands.get(measured);
    if (band == null) {
      throw new MalformedTable(FILE + ": missing " + measured);
    }
    return band;
  }

  /** Everything measured, sorted as in the file. */
  Iterable<Measured> measured() {
    return bands.keySet();
  }

  static Measured measured(Row row) {
    String id = Columns.text(row, Heading.QUANTITY);
    for (Quantity quantity : Quantity.values()) {
      if (quantity.id().equals(id)) {
        return new Measured(
            Columns.text(row, Heading.SCENARIO),
            Columns.text(row, Heading.PARK),
            row.month(Heading.MONTH.id()),
            quantity);
      }
    }
    throw row.malformed("no quantity " + id);
  }

  private void add(FiscalSummary summary) {
    put(summary, Quantity.COST_YUAN, summary.costYuan());
    put(summary, Quantity.PRESENT_COST_YUAN, summary.presentCostYuan());
    put(summary, Quantity.PRESENT_COST_8PCT_YUAN, summary.presentCostAt8PercentYuan());
    put(summary, Quantity.COMMITMENTS_YUAN, summary.commitmentsYuan());
    put(summary, Quantity.RETAINED_TAX_YUAN, summary.retainedTaxYuan());
    put(summary, Quantity.RENT_YUAN, summary.rentYuan());
  }

  private void put(FiscalSummary summary, Quantity quantity, Band band) {
    bands.put(new Measured(summary.scenario(), summary.park(), summary.horizon(), quantity), band);
  }

  private void add(PerMu perMu) {
    Month december = Month.of(perMu.year(), 12);
    bands.put(
        new Measured(perMu.scenario(), perMu.park(), december, Quantity.OUTPUT_YUAN_PER_MU),
        perMu.outputYuanPerMu());
    bands.put(
        new Measured(perMu.scenario(), perMu.park(), december, Quantity.TAX_YUAN_PER_MU),
        perMu.taxYuanPerMu());
  }

  private void add(AnchorDependence anchors) {
    bands.put(measured(anchors, Quantity.ANCHORS), anchors.anchors());
    bands.put(measured(anchors, Quantity.TOP_FIVE_SHARE), anchors.topFiveShare());
    bands.put(measured(anchors, Quantity.ANCHOR_SHARE), anchors.anchorShare());
  }

  private static Measured measured(AnchorDependence anchors, Quantity quantity) {
    return new Measured(anchors.scenario(), anchors.park(), anchors.month(), quantity);
  }
}
