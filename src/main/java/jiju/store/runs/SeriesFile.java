package jiju.store.runs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jiju.experiment.Arm;
import jiju.experiment.Ensemble;
import jiju.experiment.RunLine;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.store.parquet.Cells;
import jiju.store.parquet.Contents;
import jiju.store.parquet.Field;
import jiju.store.parquet.MalformedParquet;
import jiju.store.parquet.ParquetReader;
import jiju.store.parquet.ParquetWriter;
import jiju.store.parquet.Wordlist;
import jiju.store.table.Decimal;

/**
 * {@code series.parquet}: a row per scenario, replication, park and month, metrics as columns,
 * sorted. A world of one park also has the rows of {@code all}.
 */
public final class SeriesFile {
  public static final String NAME = "series.parquet";

  private static final int ROWS_A_GROUP = 65_536;

  private SeriesFile() {}

  /** Writes the finished runs of the arms below a replication. */
  public static void write(Path file, RunStore store, List<Arm> arms, int replications)
      throws IOException {
    Set<String> finished =
        store.lines().stream()
            .filter(line -> line.status() == RunLine.Status.DONE)
            .filter(line -> line.replication() < replications)
            .map(RunLine::arm)
            .collect(Collectors.toSet());
    List<Arm> sorted =
        arms.stream()
            .filter(arm -> finished.contains(arm.id()))
            .sorted(Comparator.comparing(Arm::id))
            .toList();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), ROWS_A_GROUP)) {
      List<Metric> metrics = metrics(arms);
      ParquetWriter writer = new ParquetWriter(out, fields(metrics));
      for (Ensemble ensemble : store.ensembles(sorted, replications)) {
        write(writer, ensemble, metrics);
      }
      writer.finish(Map.of());
    }
  }

  /**
   * A cell in which two series files differ.
   *
   * @param what metric, or another column
   */
  public record Difference(
      String scenario,
      long replication,
      String park,
      String month,
      String what,
      String one,
      String other) {}

  /**
   * The first row in which a file and one that is known to be right differ, whatever its checksums
   * say.
   *
   * @throws MalformedParquet where the first cannot be read as such a table at all
   */
  public static Optional<Difference> difference(Path file, Path right) throws IOException {
    try (ParquetReader one = ParquetReader.open(Contents.of(file), true);
        ParquetReader other = ParquetReader.open(right)) {
      if (!one.contents().fields().equals(other.contents().fields())
          || one.contents().groups() != other.contents().groups()) {
        throw new MalformedParquet("other columns or rows");
      }
      for (int group = 0; group < other.contents().groups(); group++) {
        Optional<Difference> found = difference(group, one, other);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }

  private static Optional<Difference> difference(int group, ParquetReader one, ParquetReader other)
      throws IOException {
    int first = Integer.MAX_VALUE;
    Optional<Difference> found = Optional.empty();
    Cells.Words arms = other.words(group, PartTable.SCENARIO);
    Cells.Words parks = other.words(group, PartTable.PARK);
    Cells.Words months = other.words(group, PartTable.MONTH);
    long[] replications = other.wholes(group, PartTable.REPLICATION);
    for (Field field : other.contents().fields()) {
      List<String> mine = cells(one, group, field);
      List<String> right = cells(other, group, field);
      for (int row = 0; row < Math.min(first, right.size()); row++) {
        if (!mine.get(row).equals(right.get(row))) {
          first = row;
          found =
              Optional.of(
                  new Difference(
                      arms.get(row),
                      replications[row],
                      parks.get(row),
                      months.get(row),
                      field.name(),
                      mine.get(row),
                      right.get(row)));
        }
      }
    }
    return found;
  }

  private static List<String> cells(ParquetReader file, int group, Field field) throws IOException {
    List<String> cells = new ArrayList<>();
    switch (field.type()) {
      case WORD -> {
        Cells.Words words = file.words(group, field.name());
        for (int row = 0; row < words.size(); row++) {
          cells.add(words.get(row));
        }
      }
      case WHOLE -> {
        for (long whole : file.wholes(group, field.name())) {
          cells.add(Long.toString(whole));
        }
      }
      case NUMBER -> {
        for (double number : file.numbers(group, field.name())) {
          cells.add(Decimal.of(number));
        }
      }
    }
    return cells;
  }

  /** What is counted in any of the arms. */
  private static List<Metric> metrics(List<Arm> arms) {
    Set<Metric> counted = EnumSet.noneOf(Metric.class);
    arms.forEach(arm -> counted.addAll(Metric.countedIn(arm.timeline().first())));
    return List.copyOf(counted);
  }

  private static List<Field> fields(List<Metric> metrics) {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                Field.word(PartTable.SCENARIO),
                Field.whole(PartTable.REPLICATION),
                Field.word(PartTable.PARK),
                Field.word(PartTable.MONTH)));
    for (Metric metric : metrics) {
      fields.add(Field.number(metric.id()));
    }
    return fields;
  }

  private static void write(ParquetWriter writer, Ensemble ensemble, List<Metric> metrics)
      throws IOException {
    int rowsOfRun = ensemble.parks().size() * ensemble.months();
    int runs = Math.max(1, ROWS_A_GROUP / rowsOfRun);
    for (int from = 0; from < ensemble.size(); from += runs) {
      int to = Math.min(ensemble.size(), from + runs);
      writer.writeGroup(columns(ensemble, ensemble.runs().subList(from, to), metrics));
    }
  }

  private static List<Cells> columns(
      Ensemble ensemble, List<RunRecord> runs, List<Metric> metrics) {
    List<String> parks = ensemble.parks().stream().sorted().toList();
    int[] columns = parks.stream().mapToInt(ensemble::parkIndex).toArray();
    int months = ensemble.months();
    int rows = runs.size() * parks.size() * months;
    List<Cells> cells = new ArrayList<>();
    cells.add(Cells.Words.all(ensemble.id(), rows));
    cells.addAll(keys(ensemble, runs, parks, rows));
    for (Metric metric : metrics) {
      double[] numbers = new double[rows];
      int row = 0;
      for (RunRecord run : runs) {
        for (int column : columns) {
          for (int month = 0; month < months; month++) {
            numbers[row++] = run.value(column, metric, month);
          }
        }
      }
      cells.add(new Cells.Numbers(numbers));
    }
    return cells;
  }

  private static List<Cells> keys(
      Ensemble ensemble, List<RunRecord> runs, List<String> parks, int rows) {
    Wordlist calendar = new Wordlist();
    long[] replications = new long[rows];
    int[] places = new int[rows];
    int[] months = new int[rows];
    int row = 0;
    for (RunRecord run : runs) {
      for (int park = 0; park < parks.size(); park++) {
        for (int month = 0; month < ensemble.months(); month++) {
          replications[row] = run.replication();
          places[row] = park;
          months[row++] = calendar.code(ensemble.start().plus(month).toString());
        }
      }
    }
    return List.of(
        new Cells.Wholes(replications),
        new Cells.Words(parks, places),
        new Cells.Words(calendar.words(), months));
  }
}
