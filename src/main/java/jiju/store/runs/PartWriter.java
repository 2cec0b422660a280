package jiju.store.runs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.observation.RunRecord;
import jiju.scenario.Scenario;
import jiju.store.parquet.Field;
import jiju.store.parquet.ParquetWriter;

/**
 * Writes one part, run by run. What it writes depends on the runs alone. Mutable: holds the records
 * of the group of rows that is not full yet.
 */
final class PartWriter {
  /** Rows after which a group is written and its records are let go. */
  private static final int GROUP = 8192;

  private final List<Field> fields;
  private final ParquetWriter file;
  private final Map<String, String> notes;
  private final List<StoredRun> group = new ArrayList<>();
  private final RunRows runs = new RunRows();
  private final EventRows events = new EventRows();
  private int rows;

  /**
   * Begins a part.
   *
   * @param notes what the part shall tell about its batch
   * @param sectors ids of the sectors of its runs
   */
  PartWriter(OutputStream out, Map<String, String> notes, List<String> sectors) throws IOException {
    this.fields = PartTable.fields(sectors);
    this.file = new ParquetWriter(out, fields);
    this.notes = notes;
  }

  /** Takes the next run, in the order of work. */
  void add(StoredRun run, Scenario scenario) throws IOException {
    runs.add(run);
    if (run.record().isEmpty()) {
      return;
    }
    RunRecord record = run.record().get();
    events.add(run, Happenings.of(record, scenario));
    group.add(run);
    rows += record.parks().size() * record.months();
    if (rows >= GROUP) {
      writeSeries();
    }
  }

  private void writeSeries() throws IOException {
    if (!group.isEmpty()) {
      file.writeGroup(new SeriesRows(group, rows).columns(fields));
      group.clear();
      rows = 0;
    }
  }

  /** Writes what is left; the caller closes the stream. */
  void finish() throws IOException {
    writeSeries();
    file.writeGroup(runs.columns(fields));
    if (!events.isEmpty()) {
      file.writeGroup(events.columns(fields));
    }
    file.finish(notes);
  }
}
