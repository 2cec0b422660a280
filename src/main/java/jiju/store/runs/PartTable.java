package jiju.store.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jiju.observation.RunNumbers;
import jiju.store.parquet.Field;

/** The columns of a part. A row is a run, a month of a park of a run, or an event of a run. */
final class PartTable {
  static final String KIND = "kind";
  static final String POSITION = "position";
  static final String SCENARIO = "scenario";
  static final String REPLICATION = "replication";
  static final String SEED = "seed";
  static final String STATUS = "status";
  static final String MONTHS = "months";
  static final String DIGEST = "digest";
  static final String NOTE = "note";
  static final String START = "start";
  static final String PARKS = "parks";
  static final String METRICS = "metrics";
  static final String PARK = "park";
  static final String MONTH = "month";
  static final String EVENT = "event";
  static final String SUBJECT = "subject";
  static final String VALUE = "value";

  /** The kinds of rows. */
  static final String RUN = "run";

  static final String SERIES = "series";

  private static final List<Field> OF_KEY =
      List.of(
          Field.word(KIND), Field.whole(POSITION), Field.word(SCENARIO), Field.whole(REPLICATION));

  private static final List<Field> OF_RUN =
      List.of(
          Field.whole(SEED),
          Field.word(STATUS),
          Field.whole(MONTHS),
          Field.word(DIGEST),
          Field.word(NOTE),
          Field.word(START),
          Field.whole(PARKS),
          Field.word(METRICS));

  private static final List<Field> OF_PLACE = List.of(Field.word(PARK), Field.word(MONTH));

  private static final List<Field> OF_EVENT =
      List.of(Field.word(EVENT), Field.word(SUBJECT), Field.number(VALUE));

  /** Names of the lines of a record, by {@link RunNumbers}. */
  static final List<String> LINES =
      IntStream.range(0, RunNumbers.LINES).mapToObj(RunNumbers::name).toList();

  private PartTable() {}

  /**
   * The columns of a part.
   *
   * @param sectors ids of the sectors of its runs
   */
  static List<Field> fields(List<String> sectors) {
    List<Field> all = new ArrayList<>();
    Stream.of(OF_KEY, OF_RUN, OF_PLACE, OF_EVENT).forEach(all::addAll);
    LINES.forEach(line -> all.add(Field.number(line)));
    sectors.forEach(sector -> all.add(Field.number(ofSector(sector))));
    return List.copyOf(all);
  }

  /** The column of the firms of a sector. */
  static String ofSector(String id) {
    return RunStore.FIRMS_OF + id;
  }

  /** The sectors that have a column among these. */
  static List<String> sectors(List<Field> fields) {
    return fields.stream()
        .map(Field::name)
        .filter(name -> name.startsWith(RunStore.FIRMS_OF))
        .map(name -> name.substring(RunStore.FIRMS_OF.length()))
        .toList();
  }
}
