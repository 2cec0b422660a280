package jiju.world;

/** What the month brings to each sector from outside. */
public final class Market {
  private final double[] state;

  public Market(int sectors) {
    this.state = new double[sectors];
  }

  /** Macro state x of a sector, in log points around 0. */
  public double state(int sector) {
    return state[sector];
  }

  public void setState(int sector, double value) {
    state[sector] = value;
  }
}
