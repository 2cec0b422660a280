package jiju.world;

/** The service desk of a park: files waiting, how long a new one waits, and the desk's log. */
public final class Desk {
  private static final int YEAR = 12;

  private final double[] helped = new double[YEAR];
  private double counterDays;
  private double withinHalfDay = 1;
  private double backlogFiles;
  private double waitDays;

  /** Files carried over from earlier months. */
  public double backlogFiles() {
    return backlogFiles;
  }

  /** Working days from filing to registration for a file of this month. */
  public double waitDays() {
    return waitDays;
  }

  /**
   * Registrations and changes filed in a month of the last twelve; expected, so no whole number.
   */
  public double helped(int month) {
    return helped[month % YEAR];
  }

  /**
   * Expected working days at the counter of a file that needs no back office, such as a renaming.
   */
  public double counterDays() {
    return counterDays;
  }

  /** Share of such files that are done within half a working day. */
  public double withinHalfDay() {
    return withinHalfDay;
  }

  /** Writes the month into the log. */
  public void log(int month, double filesHelped, double daysAtCounter, double shareWithinHalfDay) {
    helped[month % YEAR] = filesHelped;
    counterDays = daysAtCounter;
    withinHalfDay = shareWithinHalfDay;
  }

  public void set(double backlog, double wait) {
    backlogFiles = backlog;
    waitDays = wait;
  }
}
