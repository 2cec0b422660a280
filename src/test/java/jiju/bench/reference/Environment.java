package jiju.bench.reference;

/** What all slots see in one step of the reference kernel. */
final class Environment {
  static final int SECTORS = 8;
  static final double MEAN_GROWTH = 0.002;
  static final double GROWTH_SIGMA = 0.05;
  static final double ENTRY_SIGMA = 0.5;

  private static final double[] HAZARD = hazards();

  private final int slots;
  private final double[] base = new double[SECTORS];
  private final double[] productivity = new double[SECTORS];

  Environment(int slots) {
    this.slots = slots;
  }

  private static double[] hazards() {
    double[] hazard = new double[1024];
    for (int age = 0; age < hazard.length; age++) {
      hazard[age] = 0.003 + 0.02 * StrictMath.exp(-age / 24.0);
    }
    return hazard;
  }

  /** Turns to a step, given the located firms of each sector at the end of the one before. */
  void open(int step, long[] located) {
    double service = Math.min(1, step / 60.0);
    double subsidy = step <= 36 ? 1 : 0;
    for (int s = 0; s < SECTORS; s++) {
      double near = StrictMath.log(1 + 10.0 * SECTORS * located[s] / slots);
      base[s] = -5.5 + near + 0.5 * service + 0.8 * subsidy;
      productivity[s] = 1 + 0.1 * near;
    }
  }

  /** Utility of a candidate at distance zero, by sector. */
  double[] base() {
    return base;
  }

  /** Output of a firm of size one, by sector. */
  double[] productivity() {
    return productivity;
  }

  /** Exit hazard by age in months. */
  static double[] hazard() {
    return HAZARD;
  }
}
