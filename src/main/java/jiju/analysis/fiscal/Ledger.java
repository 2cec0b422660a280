package jiju.analysis.fiscal;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Bands;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.unit.Month;
import jiju.unit.MonthSpan;

/** Adds up what the runs of an ensemble wrote into the public ledger. */
public final class Ledger {

  private Ledger() {}

  /** A line per park, calendar year and instrument. */
  public static List<LedgerLine> of(Ensemble ensemble) {
    List<LedgerLine> lines = new ArrayList<>();
    for (String park : ensemble.parks()) {
      for (MonthSpan year : years(ensemble)) {
        for (Instrument instrument : Instrument.values()) {
          lines.add(line(ensemble, park, year, instrument));
        }
      }
    }
    return lines;
  }

  /** The calendar years simulated, the first and the last cut where the simulation is. */
  static List<MonthSpan> years(Ensemble ensemble) {
    List<MonthSpan> years = new ArrayList<>();
    Month from = ensemble.start();
    while (!from.isAfter(ensemble.end())) {
      Month december = Month.of(from.year(), 12);
      Month to = december.isAfter(ensemble.end()) ? ensemble.end() : december;
      years.add(new MonthSpan(from, to));
      from = to.plus(1);
    }
    return years;
  }

  private static LedgerLine line(
      Ensemble ensemble, String park, MonthSpan year, Instrument instrument) {
    int column = ensemble.parkIndex(park);
    int from = year.from().since(ensemble.start());
    int to = year.to().since(ensemble.start());
    double[] moved =
        ensemble.values(run -> sum(from, to, month -> run.spent(column, instrument, month)));
    double[] committed =
        ensemble.values(run -> sum(from, to, month -> run.committed(column, instrument, month)));
    return new LedgerLine(
        ensemble.id(),
        park,
        year.from().year(),
        year.months(),
        instrument,
        Bands.of(moved),
        Bands.mean(committed));
  }

  /** Yuan of a month of a run. */
  interface Flow {
    double in(int month);
  }

  /** Yuan from one month to another, both included. */
  static double sum(int from, int to, Flow flow) {
    double sum = 0;
    for (int month = from; month <= to; month++) {
      sum += flow.in(month);
    }
    return sum;
  }

  /** Cash out in a month; durable assets included or not. */
  static double cashOut(RunRecord run, int park, int month, boolean withCapital) {
    double cash = 0;
    for (Instrument instrument : Instrument.values()) {
      boolean counts =
          instrument.kind() == Instrument.Kind.COST
              || (withCapital && instrument.kind() == Instrument.Kind.CAPITAL);
      cash += counts ? run.spent(park, instrument, month) : 0;
    }
    return cash;
  }

  /** Promises made in a month, on all lines. */
  static double promised(RunRecord run, int park, int month) {
    double promised = 0;
    for (Instrument instrument : Instrument.values()) {
      promised += run.committed(park, instrument, month);
    }
    return promised;
  }

  /** What a month brings to the local purse: retained tax and rent, no grants from above. */
  static double income(RunRecord run, int park, int month) {
    return run.spent(park, Instrument.TAX_RETAINED, month)
        + run.spent(park, Instrument.RENT, month);
  }
}
