package jiju.world;

/** Stocks of a park at the start of the month, the only ones that agglomeration looks at. */
public final class Census {
  private final int[] operatingBySector;
  private final int[] anchorsBySector;
  private int operating;
  private double workers;
  private double occupancy;

  Census(int sectors) {
    this.operatingBySector = new int[sectors];
    this.anchorsBySector = new int[sectors];
  }

  /** Counts the park anew. */
  void take(ParkState park, double floorAreaSqm) {
    java.util.Arrays.fill(operatingBySector, 0);
    java.util.Arrays.fill(anchorsBySector, 0);
    operating = 0;
    workers = 0;
    countFirms(park.firms());
    for (Anchor anchor : park.anchors()) {
      if (anchor.operates()) {
        anchorsBySector[anchor.sector()]++;
        operatingBySector[anchor.sector()]++;
        operating++;
        workers += anchor.workers();
      }
    }
    occupancy = Math.min(1, park.occupiedSqm() / floorAreaSqm);
  }

  private void countFirms(FirmTable firms) {
    byte[] status = firms.status();
    byte[] sector = firms.sector();
    float[] people = firms.workers();
    int number = 0;
    double sum = 0;
    for (int row = 0, size = firms.size(); row < size; row++) {
      if (status[row] == FirmTable.OPERATING) {
        operatingBySector[sector[row]]++;
        number++;
        sum += people[row];
      }
    }
    operating = number;
    workers = sum;
  }

  /** Operating firms of a sector, anchors included. */
  public double operating(int sector) {
    return operatingBySector[sector];
  }

  /** Operating anchors of a sector. */
  public double anchors(int sector) {
    return anchorsBySector[sector];
  }

  public int operating() {
    return operating;
  }

  /** People employed. */
  public double workers() {
    return workers;
  }

  /** Occupied share of the floor. */
  public double occupancy() {
    return occupancy;
  }
}
