package jiju.world;

/** The service desk of a park: files waiting, how long a new one waits, and the desk's log. */
public final class Desk {
  private final DeskLog log = new DeskLog();
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

  /** Empty where no log is kept. */
  public DeskLog log() {
    return log;
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

  /** Sets what a file without back office meets in the month. */
  public void setCounter(double daysAtCounter, double shareWithinHalfDay) {
    counterDays = daysAtCounter;
    withinHalfDay = shareWithinHalfDay;
  }

  public void set(double backlog, double wait) {
    backlogFiles = backlog;
    waitDays = wait;
  }
}
