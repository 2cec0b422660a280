package jiju.world;

/** What the anchors of a park have added to the productivity ω of each sector, month by month. */
public final class Spillover {
  private final double[][] before;
  private boolean any;

  Spillover(int sectors, int months) {
    this.before = new double[sectors][months + 1];
  }

  /** Notes what a month adds to ω from the next month on. */
  public void add(int sector, int month, double gain) {
    before[sector][month + 1] = before[sector][month] + gain;
    any |= gain != 0;
  }

  /** What has been added to the ω of a firm of a sector between its opening and a month. */
  public double since(int sector, int opened, int month) {
    if (!any) {
      return 0;
    }
    double[] sum = before[sector];
    return sum[month] - sum[Math.max(0, opened)];
  }
}
