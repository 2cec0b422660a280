package jiju.world;

import java.util.Arrays;
import java.util.List;

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

  /** What the rows of a stretch add up to. */
  static final class Part {
    private final int[] operatingBySector;
    private int operating;
    private double workers;

    private Part(int sectors) {
      this.operatingBySector = new int[sectors];
    }

    static Part of(Stretch rows, int sectors) {
      Part part = new Part(sectors);
      part.count(rows.park().firms(), rows.from(), rows.to());
      return part;
    }

    private void count(FirmTable firms, int from, int to) {
      byte[] status = firms.status();
      byte[] sector = firms.sector();
      float[] people = firms.workers();
      int number = 0;
      double sum = 0;
      for (int row = from; row < to; row++) {
        if (status[row] == FirmTable.OPERATING) {
          operatingBySector[sector[row]]++;
          number++;
          sum += people[row];
        }
      }
      operating = number;
      workers = sum;
    }
  }

  /** Counts the park anew, from what its stretches add up to. */
  void take(ParkState park, List<Part> parts, double floorAreaSqm) {
    Arrays.fill(operatingBySector, 0);
    Arrays.fill(anchorsBySector, 0);
    operating = 0;
    workers = 0;
    parts.forEach(this::add);
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

  private void add(Part part) {
    for (int sector = 0; sector < operatingBySector.length; sector++) {
      operatingBySector[sector] += part.operatingBySector[sector];
    }
    operating += part.operating;
    workers += part.workers;
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
