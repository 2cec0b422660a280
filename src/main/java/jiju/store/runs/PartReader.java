package jiju.store.runs;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jiju.experiment.RunLine;
import jiju.observation.RunNumbers;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.store.parquet.Cells;
import jiju.store.parquet.Contents;
import jiju.store.parquet.MalformedParquet;
import jiju.store.parquet.ParquetReader;
import jiju.unit.Month;

/** Reads one part. For one thread at a time. */
final class PartReader implements AutoCloseable {
  private final ParquetReader file;
  private final Metrics known = new Metrics();
  private final List<String> sectors;

  private PartReader(ParquetReader file) {
    this.file = file;
    this.sectors = PartTable.sectors(file.contents().fields());
  }

  @SuppressWarnings("MustBeClosedChecker")
  static PartReader open(Contents contents, boolean trusting) throws IOException {
    return new PartReader(ParquetReader.open(contents, trusting));
  }

  /** A run as its row tells it. */
  record Head(int position, RunLine line, String start, int parks, List<Metric> metrics) {}

  /** What the rows of runs tell, in the order of work. */
  List<Head> heads() throws IOException {
    List<Head> heads = new ArrayList<>();
    for (int group : groups(PartTable.RUN)) {
      long[] positions = file.wholes(group, PartTable.POSITION);
      Cells.Words arms = file.words(group, PartTable.SCENARIO);
      long[] replications = file.wholes(group, PartTable.REPLICATION);
      long[] seeds = file.wholes(group, PartTable.SEED);
      Cells.Words states = file.words(group, PartTable.STATUS);
      long[] months = file.wholes(group, PartTable.MONTHS);
      Cells.Words digests = file.words(group, PartTable.DIGEST);
      Cells.Words notes = file.words(group, PartTable.NOTE);
      Cells.Words starts = file.words(group, PartTable.START);
      long[] parks = file.wholes(group, PartTable.PARKS);
      Cells.Words metrics = file.words(group, PartTable.METRICS);
      for (int row = 0; row < positions.length; row++) {
        RunLine line =
            new RunLine(
                arms.get(row),
                (int) replications[row],
                seeds[row],
                RunLine.Status.valueOf(states.get(row).toUpperCase(Locale.ROOT)),
                (int) months[row],
                digests.get(row),
                notes.get(row));
        heads.add(
            new Head(
                (int) positions[row],
                line,
                starts.get(row),
                (int) parks[row],
                known.of(metrics.get(row))));
      }
    }
    return heads;
  }

  /** The groups of rows of a kind. */
  List<Integer> groups(String kind) throws IOException {
    List<Integer> groups = new ArrayList<>();
    for (int group = 0; group < file.contents().groups(); group++) {
      Cells.Words kinds = file.words(group, PartTable.KIND);
      if (kinds.size() > 0 && kinds.get(0).equals(kind)) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Hands over the wanted runs in the order of work, few at a time. */
  void forEach(Predicate<RunLine> wanted, Consumer<StoredRun> to) throws IOException {
    List<Head> heads = heads().stream().filter(head -> wanted.test(head.line())).toList();
    if (heads.isEmpty()) {
      return;
    }
    Map<Integer, Head> byPosition = new HashMap<>();
    heads.forEach(head -> byPosition.put(head.position(), head));
    Map<Integer, Map<String, Month>> events = publicEvents();
    Deque<Integer> unread = new ArrayDeque<>(groups(PartTable.SERIES));
    Map<Integer, RunRecord> records = new HashMap<>();
    for (Head head : heads) {
      boolean failed = head.line().status() == RunLine.Status.FAILED;
      while (!failed && !records.containsKey(head.position())) {
        if (unread.isEmpty()) {
          throw new MalformedParquet("run " + head.position() + " has no series");
        }
        records.putAll(read(unread.remove(), byPosition, events));
      }
      to.accept(
          new StoredRun(
              head.position(), head.line(), Optional.ofNullable(records.remove(head.position()))));
    }
  }

  /** Months of public events by id, run by run. */
  Map<Integer, Map<String, Month>> publicEvents() throws IOException {
    Map<Integer, Map<String, Month>> events = new HashMap<>();
    for (int group : groups(EventRows.KIND)) {
      long[] positions = file.wholes(group, PartTable.POSITION);
      Cells.Words kinds = file.words(group, PartTable.EVENT);
      Cells.Words subjects = file.words(group, PartTable.SUBJECT);
      Cells.Words months = file.words(group, PartTable.MONTH);
      for (int row = 0; row < positions.length; row++) {
        if (kinds.get(row).equals(Happening.Kind.PUBLIC_EVENT.id())) {
          events
              .computeIfAbsent((int) positions[row], run -> new TreeMap<>())
              .put(subjects.get(row), Month.parse(months.get(row)));
        }
      }
    }
    return events;
  }

  /** The rows of one run in a group of series. */
  record Stretch(int position, String arm, int replication, int from, int to, List<String> parks) {
    int months() {
      return (to - from) / parks.size();
    }
  }

  /** The stretches of a group of series, one a run. */
  List<Stretch> stretches(int group) throws IOException {
    long[] positions = file.wholes(group, PartTable.POSITION);
    Cells.Words arms = file.words(group, PartTable.SCENARIO);
    long[] replications = file.wholes(group, PartTable.REPLICATION);
    Cells.Words parks = file.words(group, PartTable.PARK);
    List<Stretch> stretches = new ArrayList<>();
    for (int from = 0, to; from < positions.length; from = to) {
      List<String> names = new ArrayList<>();
      for (to = from; to < positions.length && positions[to] == positions[from]; to++) {
        if (to == from || parks.codes()[to] != parks.codes()[to - 1]) {
          names.add(parks.get(to));
        }
      }
      stretches.add(
          new Stretch(
              (int) positions[from], arms.get(from), (int) replications[from], from, to, names));
    }
    return stretches;
  }

  /** A column of a group of series. */
  double[] line(int group, int line) throws IOException {
    return file.numbers(group, PartTable.LINES.get(line));
  }

  /** The firms of a sector in a group of series; nothing where they were not counted. */
  double[] firms(int group, String sector) throws IOException {
    if (sectors.contains(sector)) {
      return file.numbers(group, PartTable.ofSector(sector));
    }
    double[] unknown = new double[file.contents().rows(group)];
    Arrays.fill(unknown, Double.NaN);
    return unknown;
  }

  private Map<Integer, RunRecord> read(
      int group, Map<Integer, Head> heads, Map<Integer, Map<String, Month>> events)
      throws IOException {
    List<Assembly> runs = new ArrayList<>();
    for (Stretch rows : stretches(group)) {
      Optional.ofNullable(heads.get(rows.position()))
          .ifPresent(head -> runs.add(new Assembly(head, rows, sectors)));
    }
    for (int line = 0; line < RunNumbers.LINES && !runs.isEmpty(); line++) {
      double[] column = line(group, line);
      for (Assembly run : runs) {
        run.take(line, column);
      }
    }
    for (int sector = 0; sector < sectors.size() && !runs.isEmpty(); sector++) {
      double[] column = firms(group, sectors.get(sector));
      for (Assembly run : runs) {
        run.takeSector(sector, column);
      }
    }
    Map<Integer, RunRecord> records = new HashMap<>();
    for (Assembly run : runs) {
      int position = run.rows.position();
      records.put(position, run.record(events.getOrDefault(position, Map.of())));
    }
    return records;
  }

  /** A record in the making. */
  private static final class Assembly {
    private final Head head;
    private final Stretch rows;
    private final double[] values;
    private final double[] spent;
    private final double[] committed;
    private final List<String> sectors;
    private final double[] bySector;

    Assembly(Head head, Stretch rows, List<String> sectors) {
      int cells = rows.to() - rows.from();
      this.head = head;
      this.rows = rows;
      this.values = new double[cells * head.metrics().size()];
      this.spent = new double[cells * RunNumbers.INSTRUMENTS];
      this.committed = new double[cells * RunNumbers.INSTRUMENTS];
      this.sectors = sectors;
      this.bySector = new double[sectors.size() * rows.months()];
    }

    void take(int line, double[] column) {
      int ledger = line - RunNumbers.METRICS;
      if (ledger < 0) {
        int place = head.metrics().indexOf(Metric.values()[line]);
        if (place >= 0) {
          take(column, values, place, head.metrics().size());
        }
      } else {
        take(
            column,
            ledger < RunNumbers.INSTRUMENTS ? spent : committed,
            ledger % RunNumbers.INSTRUMENTS,
            RunNumbers.INSTRUMENTS);
      }
    }

    void takeSector(int sector, double[] column) {
      int months = rows.months();
      System.arraycopy(column, rows.to() - months, bySector, sector * months, months);
    }

    private void take(double[] column, double[] to, int number, int lines) {
      int months = rows.months();
      for (int park = 0; park < rows.parks().size(); park++) {
        int from = rows.from() + park * months;
        System.arraycopy(column, from, to, (park * lines + number) * months, months);
      }
    }

    RunRecord record(Map<String, Month> events) {
      return new RunRecord(
          head.line().arm(),
          head.line().seed(),
          head.line().replication(),
          Month.parse(head.start()),
          rows.months(),
          rows.parks(),
          head.metrics(),
          values,
          spent,
          committed,
          sectors,
          bySector,
          events);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
