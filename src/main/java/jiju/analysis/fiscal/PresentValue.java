package jiju.analysis.fiscal;

/**
 * Discounting by months, to the first month.
 *
 * @param factors worth of a yuan of each month; the first is 1
 */
record PresentValue(double[] factors) {

  /**
   * Discount factors of a yearly rate, (1 + r)^(−month/12).
   *
   * @param yearlyRate such as 0.05
   */
  static PresentValue of(double yearlyRate, int months) {
    double[] factors = new double[months];
    for (int month = 0; month < months; month++) {
      factors[month] = StrictMath.pow(1 + yearlyRate, -month / 12.0);
    }
    return new PresentValue(factors);
  }

  /** Worth of the flow of all months up to the last one. */
  double of(int last, Ledger.Flow flow) {
    return Ledger.sum(0, last, month -> flow.in(month) * factors[month]);
  }
}
