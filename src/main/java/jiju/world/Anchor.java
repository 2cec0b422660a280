package jiju.world;

/** An anchor firm: one object, for there are few and each matters. Months count from the start. */
public final class Anchor {
  /** Where an anchor stands. */
  public enum Stage {
    SETTING_UP,
    OPERATING,
    CLOSED,
    GONE
  }

  private final long key;
  private final int city;
  private final int sector;
  private final int accepted;
  private final double logProductivity;
  private final double[] output = new double[12];
  private double workers;
  private double floorSqm;
  private int registered = FirmTable.NEVER;
  private int opened = FirmTable.NEVER;
  private double cashReceived;
  private Stage stage = Stage.SETTING_UP;

  public Anchor(
      long key, int city, int sector, int accepted, double workers, double revenueYuanPerYear) {
    this.key = key;
    this.city = city;
    this.sector = sector;
    this.accepted = accepted;
    this.workers = workers;
    this.logProductivity = StrictMath.log(revenueYuanPerYear / workers);
  }

  public long key() {
    return key;
  }

  public int city() {
    return city;
  }

  public int sector() {
    return sector;
  }

  /** Month in which it said yes. */
  public int accepted() {
    return accepted;
  }

  public double logProductivity() {
    return logProductivity;
  }

  public double workers() {
    return workers;
  }

  public void setWorkers(double people) {
    workers = people;
  }

  public double floorSqm() {
    return floorSqm;
  }

  public void setFloorSqm(double area) {
    floorSqm = area;
  }

  public int registered() {
    return registered;
  }

  public void register(int month) {
    registered = month;
  }

  public int opened() {
    return opened;
  }

  public void open(int month) {
    opened = month;
    stage = Stage.OPERATING;
  }

  public Stage stage() {
    return stage;
  }

  public boolean operates() {
    return stage == Stage.OPERATING;
  }

  public boolean onRegister() {
    return registered != FirmTable.NEVER && stage != Stage.GONE;
  }

  public void close() {
    stage = Stage.CLOSED;
  }

  public void leave() {
    stage = Stage.GONE;
  }

  public double cashReceived() {
    return cashReceived;
  }

  public void receiveCash(double yuan) {
    cashReceived += yuan;
  }

  /** Notes the output of a month in yuan. */
  public void setOutput(int month, double yuan) {
    output[month % output.length] = yuan;
  }

  /** Output of a month of the last twelve, in yuan. */
  public double output(int month) {
    return output[month % output.length];
  }

  /** Output of the last twelve months in yuan. */
  public double outputOfTwelveMonths() {
    double sum = 0;
    for (double month : output) {
      sum += month;
    }
    return sum;
  }
}
