package jiju.world;

/**
 * What a service desk has worked on in the last twelve months, and for how many firms. A firm may
 * file more than once: it registers, and changes something at a constant rate ever after. Which
 * firm files a change is not drawn, so what stands here is expected. Mutable: a ring of months.
 */
public final class DeskLog {
  private static final int YEAR = 12;

  private final double[] registrations = new double[YEAR];
  private final double[] changes = new double[YEAR];
  private final double[] changesPerFirm = new double[YEAR];

  /** Firms on the register by month of the ring and by least age in months, 0 to 12. */
  private final double[][] firms = new double[YEAR][YEAR + 1];

  /**
   * Writes a month into the log.
   *
   * @param newFiles registrations filed
   * @param rate changes that a firm on the register files in a month
   * @param firmsByLeastAge firms on the register that have stood there for at least 0, 1, … 12
   *     months
   */
  public void note(int month, double newFiles, double rate, int[] firmsByLeastAge) {
    int now = month % YEAR;
    registrations[now] = newFiles;
    changes[now] = rate * firmsByLeastAge[0];
    changesPerFirm[now] = rate;
    for (int age = 0; age <= YEAR; age++) {
      firms[now][age] = firmsByLeastAge[age];
    }
  }

  /** Registrations and changes filed in a month of the last twelve. */
  public double files(int month) {
    return registrations[month % YEAR] + changes[month % YEAR];
  }

  /** Registrations and changes filed in the twelve months that end with this one. */
  public double filesOfYear(int month) {
    double sum = 0;
    for (int t = first(month); t <= month; t++) {
      sum += files(t);
    }
    return sum;
  }

  /**
   * Firms that filed anything in the twelve months that end with this one, each counted once: those
   * who registered, and of those on the register before, with changes at rate r as a Poisson
   * process, the ones whose first change of the year falls into month k, n_k·e^{−(r₁+…+r_{k−1})}·(1
   * − e^{−r_k}).
   */
  public double firmsOfYear(int month) {
    double sum = 0;
    double nothingYet = 1;
    for (int t = first(month); t <= month; t++) {
      double still = StrictMath.exp(-changesPerFirm[t % YEAR]);
      double before = firms[t % YEAR][t - first(month) + 1];
      sum += registrations[t % YEAR] + before * nothingYet * (1 - still);
      nothingYet *= still;
    }
    return sum;
  }

  private static int first(int month) {
    return Math.max(0, month - YEAR + 1);
  }
}
