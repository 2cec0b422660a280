package jiju.observation;

import java.util.List;
import java.util.Map;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * All that is kept of one replication: every metric and every ledger line, month by month and park
 * by park. The parks stand in the order of the scenario; a world of several parks has one more
 * column, {@code all}, at the end.
 */
public final class RunRecord {
  /** The name under which all parks together are reported. */
  public static final String ALL = "all";

  private static final int INSTRUMENTS = Instrument.values().length;

  private final String scenario;
  private final long seed;
  private final int replication;
  private final Month start;
  private final int months;
  private final List<String> parks;
  private final List<Metric> metrics;
  private final int[] position;
  private final double[] values;
  private final double[] spent;
  private final double[] committed;
  private final Map<String, Month> events;

  /** A run in which every metric was counted. */
  public RunRecord(
      String scenario,
      long seed,
      int replication,
      Month start,
      int months,
      List<String> parks,
      double[] values,
      double[] spent,
      double[] committed,
      Map<String, Month> events) {
    this(
        scenario,
        seed,
        replication,
        start,
        months,
        parks,
        List.of(Metric.values()),
        values,
        spent,
        committed,
        events);
  }

  /**
   * @param parks names of the columns: the parks' ids, then {@link #ALL} where there are several
   * @param metrics what was counted, in the order of the constants
   * @param values metric values, index {@code (park * metrics + metric) * months + month}, where a
   *     metric is its position in that list
   * @param spent ledger lines in yuan, index {@code (park * instruments + instrument) * months +
   *     month}
   * @param committed promises made in the month in yuan, indexed as {@code spent}
   * @param events month in which each dated public event took place, by id of the event
   */
  public RunRecord(
      String scenario,
      long seed,
      int replication,
      Month start,
      int months,
      List<String> parks,
      List<Metric> metrics,
      double[] values,
      double[] spent,
      double[] committed,
      Map<String, Month> events) {
    if (values.length != parks.size() * metrics.size() * months
        || spent.length != parks.size() * INSTRUMENTS * months
        || committed.length != spent.length) {
      throw new IllegalArgumentException("arrays do not fit parks and months");
    }
    this.scenario = scenario;
    this.seed = seed;
    this.replication = replication;
    this.start = start;
    this.months = months;
    this.parks = List.copyOf(parks);
    this.metrics = List.copyOf(metrics);
    this.position = new int[Metric.values().length];
    for (Metric metric : Metric.values()) {
      position[metric.ordinal()] = metrics.indexOf(metric);
    }
    this.values = values;
    this.spent = spent;
    this.committed = committed;
    this.events = Map.copyOf(events);
  }

  public String scenario() {
    return scenario;
  }

  public long seed() {
    return seed;
  }

  /** Number of the replication, from 0. */
  public int replication() {
    return replication;
  }

  public Month start() {
    return start;
  }

  public int months() {
    return months;
  }

  /** Names of the columns: the parks' ids, then {@link #ALL} where there are several. */
  public List<String> parks() {
    return parks;
  }

  public Map<String, Month> events() {
    return events;
  }

  /** Position of a park, where {@code all} means the only park of a world of one; -1: none. */
  public int parkIndex(String park) {
    return park.equals(ALL) && parks.size() == 1 ? 0 : parks.indexOf(park);
  }

  /** What was counted, in the order of the constants. */
  public List<Metric> metrics() {
    return metrics;
  }

  /**
   * Value of a metric at a park (position) and a month (0 is {@link #start()}); {@code NaN} where
   * it was not counted.
   */
  public double value(int park, Metric metric, int month) {
    int line = position[metric.ordinal()];
    return line < 0 ? Double.NaN : values[(park * metrics.size() + line) * months + month];
  }

  /** Yuan moved on a ledger line in a month. */
  public double spent(int park, Instrument instrument, int month) {
    return spent[(park * INSTRUMENTS + instrument.ordinal()) * months + month];
  }

  /** Yuan promised on a ledger line in a month. */
  public double committed(int park, Instrument instrument, int month) {
    return committed[(park * INSTRUMENTS + instrument.ordinal()) * months + month];
  }

  /** The digest of all values; equal worlds have equal digests. */
  public String digest() {
    return new RunDigest().add(values).add(spent).add(committed).add(events).hex();
  }
}
