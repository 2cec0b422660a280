package jiju.world;

/** The service desk of a park: files waiting, and how long a new one waits. */
public final class Desk {
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

  public void set(double backlog, double wait) {
    backlogFiles = backlog;
    waitDays = wait;
  }
}
