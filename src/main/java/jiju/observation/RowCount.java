package jiju.observation;

import jiju.world.FirmTable;
import jiju.world.Stretch;
import jiju.world.Traits;
import jiju.world.World;

/** What officials count in the rows of a stretch. */
final class RowCount {
  private static final int YEAR = 12;
  private static final int BLOCK = 512;
  private static final double ROUGHNESS = 1.00001;

  private final int[] firmsBySector;
  private final Largest largest = new Largest();
  private int operating;
  private int founderGroup;
  private int incubated;
  private int highTech;
  private int aboveScale;
  private double employees;
  private double outputYuan;

  /** Room for sums of twelve months; one for each hand. */
  static final class Bench {
    private int[] row = {};
    private double[] year = {};
    private final float[] roughYear = new float[BLOCK];
    private final float[] scratch = new float[BLOCK];

    /** Makes room for so many rows. */
    private void reserve(int rows) {
      if (row.length < rows) {
        row = new int[rows];
        year = new double[rows];
      }
    }
  }

  private RowCount(int sectors) {
    this.firmsBySector = new int[sectors];
  }

  /** Counts the rows of a stretch at the end of the month. */
  static RowCount of(World world, Stretch rows, Bench bench) {
    RowCount count = new RowCount(world.scenario().sectors().size());
    FirmTable firms = rows.park().firms();
    count.countFirms(firms, rows, world.month());
    count.countHighTech(firms, rows, world.month());
    count.countAboveScale(
        firms, rows, world.scenario().uncertainties().statistics().aboveScaleYuan(), bench);
    return count;
  }

  private void countFirms(FirmTable firms, Stretch rows, int month) {
    byte[] status = firms.status();
    byte[] sector = firms.sector();
    byte[] traits = firms.traits();
    byte[] incubator = firms.incubator();
    float[] workers = firms.workers();
    float[] outputs = firms.output(month);
    int open = 0;
    int founders = 0;
    int tenants = 0;
    double people = 0;
    double yuan = 0;
    for (int row = rows.from(), to = rows.to(); row < to; row++) {
      if (firms.onRegister(row)) {
        firmsBySector[sector[row]]++;
        founders += traits[row] & Traits.FOUNDER_GROUP;
        tenants += incubator[row] >= 0 && status[row] != FirmTable.CLOSED ? 1 : 0;
        if (status[row] == FirmTable.OPERATING) {
          open++;
          people += workers[row];
          yuan += outputs[row];
        }
      }
    }
    operating = open;
    founderGroup = founders / Traits.FOUNDER_GROUP;
    incubated = tenants;
    employees = people;
    outputYuan = yuan;
  }

  /** High-tech firms count a year after they were registered. */
  private void countHighTech(FirmTable firms, Stretch rows, int month) {
    byte[] status = firms.status();
    byte[] traits = firms.traits();
    short[] registered = firms.registered();
    int yearAgo = month - YEAR;
    int number = 0;
    for (int row = rows.from(), to = rows.to(); row < to; row++) {
      if ((traits[row] & Traits.HIGH_TECH) != 0
          && status[row] == FirmTable.OPERATING
          && registered[row] <= yearAgo) {
        number++;
      }
    }
    highTech = number;
  }

  /** The firms above scale are among those marked as large, and so are the largest of many. */
  private void countAboveScale(FirmTable firms, Stretch rows, double threshold, Bench bench) {
    bench.reserve(rows.to() - rows.from());
    int number = 0;
    for (int row = rows.from(), to = rows.to(); row < to; row++) {
      if (firms.mayBeLarge(row) && firms.onRegister(row)) {
        bench.row[number++] = row;
      }
    }
    firms.outputOfTwelveMonths(bench.row, number, bench.year);
    for (int i = 0; i < number; i++) {
      largest.rank(bench.year[i]);
      aboveScale += bench.year[i] >= threshold ? 1 : 0;
    }
    if (aboveScale < Largest.NUMBER) {
      largest.clear();
      findLargest(firms, rows, bench);
    }
  }

  /**
   * Finds the largest firms by the output of twelve months. Only those whose sum in single
   * precision comes near enough are added up exactly.
   */
  private void findLargest(FirmTable firms, Stretch rows, Bench bench) {
    for (int from = rows.from(); from < rows.to(); from += BLOCK) {
      int count = Math.min(BLOCK, rows.to() - from);
      firms.roughOutputOfTwelveMonths(from, count, bench.roughYear, bench.scratch);
      for (int i = 0; i < count; i++) {
        if (bench.roughYear[i] * ROUGHNESS >= largest.least() && firms.onRegister(from + i)) {
          largest.rank(firms.outputOfTwelveMonths(from + i));
        }
      }
    }
  }

  void addBySector(double[] firms) {
    for (int sector = 0; sector < firms.length; sector++) {
      firms[sector] += firmsBySector[sector];
    }
  }

  int operating() {
    return operating;
  }

  int ofFounderGroups() {
    return founderGroup;
  }

  int incubated() {
    return incubated;
  }

  int highTech() {
    return highTech;
  }

  /** Firms whose output of twelve months is above the scale that statistics look at. */
  int aboveScale() {
    return aboveScale;
  }

  double employees() {
    return employees;
  }

  double outputYuan() {
    return outputYuan;
  }

  /** Outputs of twelve months of the largest. */
  Largest largest() {
    return largest;
  }
}
