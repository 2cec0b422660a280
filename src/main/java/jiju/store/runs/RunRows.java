package jiju.store.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import jiju.experiment.RunLine;
import jiju.observation.RunRecord;
import jiju.store.parquet.Cells;
import jiju.store.parquet.Field;
import jiju.unit.Month;

/** The rows of runs, one each. Mutable: grows run by run, and keeps no record. */
final class RunRows {
  private final List<Row> rows = new ArrayList<>();

  private record Row(int position, RunLine line, String start, int parks, String metrics) {}

  void add(StoredRun run) {
    rows.add(
        new Row(
            run.position(),
            run.line(),
            run.record().map(RunRecord::start).map(Month::toString).orElse(""),
            run.record().map(record -> record.parks().size()).orElse(0),
            run.record().map(record -> Metrics.said(record.metrics())).orElse("")));
  }

  List<Cells> columns(List<Field> fields) {
    return new Rows(PartTable.RUN, rows.size())
        .put(PartTable.POSITION, wholes(Row::position))
        .put(PartTable.SCENARIO, words(row -> row.line().arm()))
        .put(PartTable.REPLICATION, wholes(row -> row.line().replication()))
        .put(PartTable.SEED, wholes(row -> row.line().seed()))
        .put(PartTable.STATUS, words(row -> row.line().status().name().toLowerCase(Locale.ROOT)))
        .put(PartTable.MONTHS, wholes(row -> row.line().months()))
        .put(PartTable.DIGEST, words(row -> row.line().digest()))
        .put(PartTable.NOTE, words(row -> row.line().note()))
        .put(PartTable.START, words(Row::start))
        .put(PartTable.PARKS, wholes(Row::parks))
        .put(PartTable.METRICS, words(Row::metrics))
        .columns(fields);
  }

  private Cells wholes(ToLongFunction<Row> cell) {
    return new Cells.Wholes(rows.stream().mapToLong(cell).toArray());
  }

  private Cells words(Function<Row, String> cell) {
    return Cells.Words.of(rows.stream().map(cell).toList());
  }
}
