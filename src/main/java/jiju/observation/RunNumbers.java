package jiju.observation;

import jiju.scenario.Instrument;
import jiju.scenario.Metric;

/**
 * The numbers of a run, wherever they stand. They are counted in lines: the metrics, then what was
 * spent by instrument, then what was promised by instrument, each in the order of its enum. A
 * metric that was not counted is {@code NaN}. Beyond {@link #LINES} stand the firms on the register
 * by sector, for all parks together: in the last column alone.
 */
@FunctionalInterface
public interface RunNumbers {
  int METRICS = Metric.values().length;
  int INSTRUMENTS = Instrument.values().length;

  /** Lines of a park. */
  int LINES = METRICS + 2 * INSTRUMENTS;

  /**
   * A number.
   *
   * @param park position among the columns of the record
   * @param month 0 is the first month of the record
   */
  double at(int park, int line, int month);

  /** The line of a metric. */
  static int of(Metric metric) {
    return metric.ordinal();
  }

  /** The line of the yuan moved on a ledger line. */
  static int ofSpent(Instrument instrument) {
    return METRICS + instrument.ordinal();
  }

  /** The line of the yuan promised on a ledger line. */
  static int ofCommitted(Instrument instrument) {
    return METRICS + INSTRUMENTS + instrument.ordinal();
  }

  /** The line of the firms of a sector, by its position among those of the record. */
  static int ofSector(int position) {
    return LINES + position;
  }

  /** Name of a line in tables: that of the metric, else {@code spent_…} or {@code committed_…}. */
  static String name(int line) {
    if (line < METRICS) {
      return Metric.values()[line].id();
    }
    int ledger = line - METRICS;
    String what = ledger < INSTRUMENTS ? "spent_" : "committed_";
    return what + Instrument.values()[ledger % INSTRUMENTS].id();
  }
}
