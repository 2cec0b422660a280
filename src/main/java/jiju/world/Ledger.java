package jiju.world;

import jiju.scenario.Instrument;

/** Public money of a park in the current month, and the subsidy cash of the current year. */
public final class Ledger {
  private final double[] spent = new double[Instrument.values().length];
  private final double[] committed = new double[Instrument.values().length];
  private final double[] arrears = new double[Instrument.values().length];
  private double subsidyCashOfYear;
  private double costSinceStart;

  /** Begins a month; a new year opens a new tranche of the budget. */
  public void open(boolean newYear) {
    java.util.Arrays.fill(spent, 0);
    java.util.Arrays.fill(committed, 0);
    if (newYear) {
      subsidyCashOfYear = 0;
    }
  }

  /** Books yuan on a line. */
  public void book(Instrument line, double yuan) {
    spent[line.ordinal()] += yuan;
    if (line.kind() == Instrument.Kind.COST) {
      costSinceStart += yuan;
    }
  }

  /** Notes a promise of yuan on a line. */
  public void promise(Instrument line, double yuan) {
    committed[line.ordinal()] += yuan;
  }

  /**
   * Pays subsidy cash out of the yearly budget: what is due now and what stayed due before.
   *
   * @return whether everything due could be paid
   */
  public boolean paySubsidy(Instrument line, double yuan, double budgetOfYear) {
    double due = yuan + arrears[line.ordinal()];
    double paid = Math.min(due, Math.max(0, budgetOfYear - subsidyCashOfYear));
    arrears[line.ordinal()] = due - paid;
    subsidyCashOfYear += paid;
    book(line, paid);
    return paid == due;
  }

  public double spent(Instrument line) {
    return spent[line.ordinal()];
  }

  public double committed(Instrument line) {
    return committed[line.ordinal()];
  }

  /** Cash cost since the start, without capital and revenue forgone. */
  public double costSinceStart() {
    return costSinceStart;
  }
}
