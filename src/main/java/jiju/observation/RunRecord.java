package jiju.observation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  private final String scenario;
  private final long seed;
  private final int replication;
  private final Month start;
  private final int months;
  private final List<String> parks;
  private final List<Metric> metrics;
  private final List<String> sectors;
  private final RunNumbers numbers;
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
        List.of(),
        new double[0],
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
   * @param sectors ids of the sectors by which firms were counted
   * @param bySector firms on the register of all parks, index {@code sector * months + month}
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
      List<String> sectors,
      double[] bySector,
      Map<String, Month> events) {
    this(
        scenario,
        seed,
        replication,
        start,
        months,
        parks,
        metrics,
        sectors,
        new NumbersInMemory(parks.size(), metrics, months, values, spent, committed, bySector),
        events);
  }

  /**
   * A record whose numbers stand elsewhere and are looked up when they are asked for.
   *
   * @param parks names of the columns: the parks' ids, then {@link #ALL} where there are several
   * @param metrics what was counted, in the order of the constants
   * @param sectors ids of the sectors by which firms were counted
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
      List<String> sectors,
      RunNumbers numbers,
      Map<String, Month> events) {
    this.scenario = scenario;
    this.seed = seed;
    this.replication = replication;
    this.start = start;
    this.months = months;
    this.parks = List.copyOf(parks);
    this.metrics = List.copyOf(metrics);
    this.sectors = List.copyOf(sectors);
    this.numbers = numbers;
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
    return numbers.at(park, RunNumbers.of(metric), month);
  }

  /**
   * Ids of the sectors by which firms were counted; none in records of versions that did not count
   * so.
   */
  public List<String> sectors() {
    return sectors;
  }

  /**
   * Firms on the register at the end of a month, of one sector and of all parks together; {@code
   * NaN} where they were not counted.
   *
   * @param sector position among {@link #sectors()}; -1: not among them
   */
  public double firmsOfSector(int sector, int month) {
    return sector < 0
        ? Double.NaN
        : numbers.at(parks.size() - 1, RunNumbers.ofSector(sector), month);
  }

  /** Yuan moved on a ledger line in a month. */
  public double spent(int park, Instrument instrument, int month) {
    return numbers.at(park, RunNumbers.ofSpent(instrument), month);
  }

  /** Yuan promised on a ledger line in a month. */
  public double committed(int park, Instrument instrument, int month) {
    return numbers.at(park, RunNumbers.ofCommitted(instrument), month);
  }

  /** Any number of the run, by the lines of {@link RunNumbers}. */
  public double number(int park, int line, int month) {
    return numbers.at(park, line, month);
  }

  /**
   * The digest of all metrics, ledger lines and events; equal worlds have equal digests. What is
   * counted by sector stands outside, so that digests of versions that did not count so still hold;
   * its sums and its concentration are among the metrics.
   */
  public String digest() {
    IntStream instruments = IntStream.range(0, RunNumbers.INSTRUMENTS);
    int[] spent = instruments.map(line -> RunNumbers.METRICS + line).toArray();
    int[] committed = IntStream.of(spent).map(line -> line + RunNumbers.INSTRUMENTS).toArray();
    return new RunDigest()
        .add(numbers(metrics.stream().mapToInt(RunNumbers::of).toArray()))
        .add(numbers(spent))
        .add(numbers(committed))
        .add(events)
        .hex();
  }

  /** Some lines of every park, park by park, line by line and month by month. */
  private double[] numbers(int[] lines) {
    double[] all = new double[parks.size() * lines.length * months];
    int at = 0;
    for (int park = 0; park < parks.size(); park++) {
      for (int line : lines) {
        for (int month = 0; month < months; month++) {
          all[at++] = numbers.at(park, line, month);
        }
      }
    }
    return all;
  }
}
