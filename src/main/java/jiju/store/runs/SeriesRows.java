package jiju.store.runs;

import java.util.Arrays;
import java.util.List;
import jiju.observation.RunNumbers;
import jiju.observation.RunRecord;
import jiju.store.parquet.Cells;
import jiju.store.parquet.Field;
import jiju.store.parquet.Wordlist;

/** The rows of series of some runs: run by run, park by park, month by month. */
final class SeriesRows {
  private final List<StoredRun> runs;
  private final int count;

  /** The given runs all have records; the count is the sum of their rows. */
  SeriesRows(List<StoredRun> runs, int count) {
    this.runs = List.copyOf(runs);
    this.count = count;
  }

  List<Cells> columns(List<Field> fields) {
    Rows rows = new Rows(PartTable.SERIES, count);
    keys(rows);
    for (int line = 0; line < RunNumbers.LINES; line++) {
      rows.put(PartTable.LINES.get(line), new Cells.Numbers(numbers(line)));
    }
    for (String sector : PartTable.sectors(fields)) {
      rows.put(PartTable.ofSector(sector), new Cells.Numbers(firms(sector)));
    }
    return rows.columns(fields);
  }

  private void keys(Rows rows) {
    long[] positions = new long[count];
    long[] replications = new long[count];
    Wordlist arms = new Wordlist();
    Wordlist parks = new Wordlist();
    Wordlist months = new Wordlist();
    int[][] codes = new int[3][count];
    int row = 0;
    for (StoredRun run : runs) {
      RunRecord record = run.record().orElseThrow();
      int arm = arms.code(run.line().arm());
      int[] calendar = calendar(record, months);
      for (String name : record.parks()) {
        int park = parks.code(name);
        for (int month = 0; month < record.months(); month++) {
          positions[row] = run.position();
          replications[row] = run.line().replication();
          codes[0][row] = arm;
          codes[1][row] = park;
          codes[2][row++] = calendar[month];
        }
      }
    }
    rows.put(PartTable.POSITION, new Cells.Wholes(positions))
        .put(PartTable.SCENARIO, new Cells.Words(arms.words(), codes[0]))
        .put(PartTable.REPLICATION, new Cells.Wholes(replications))
        .put(PartTable.PARK, new Cells.Words(parks.words(), codes[1]))
        .put(PartTable.MONTH, new Cells.Words(months.words(), codes[2]));
  }

  private static int[] calendar(RunRecord record, Wordlist months) {
    int[] codes = new int[record.months()];
    for (int month = 0; month < codes.length; month++) {
      codes[month] = months.code(record.start().plus(month).toString());
    }
    return codes;
  }

  /** Of all parks together, in the rows of the last column of parks; elsewhere nothing. */
  private double[] firms(String sector) {
    double[] numbers = new double[count];
    Arrays.fill(numbers, Double.NaN);
    int row = 0;
    for (StoredRun run : runs) {
      RunRecord record = run.record().orElseThrow();
      int position = record.sectors().indexOf(sector);
      row += (record.parks().size() - 1) * record.months();
      for (int month = 0; month < record.months(); month++) {
        numbers[row++] = record.firmsOfSector(position, month);
      }
    }
    return numbers;
  }

  private double[] numbers(int line) {
    double[] numbers = new double[count];
    int row = 0;
    for (StoredRun run : runs) {
      RunRecord record = run.record().orElseThrow();
      for (int park = 0; park < record.parks().size(); park++) {
        for (int month = 0; month < record.months(); month++) {
          numbers[row++] = record.number(park, line, month);
        }
      }
    }
    return numbers;
  }
}
