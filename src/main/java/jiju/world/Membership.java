package jiju.world;

import jiju.scenario.Grade;
import org.jspecify.annotations.Nullable;

/** A park's life in the programme, month by month. Months count from the start. */
public final class Membership {
  private static final byte OUTSIDE = 0;
  private static final byte UNGRADED = 1;
  private static final int GRADED = 2;
  private static final Grade[] GRADES = Grade.values();

  private final byte[] standing;
  private int joined = FirmTable.NEVER;
  private int graded = FirmTable.NEVER;
  private int failures;
  private boolean member;
  private boolean demoted;
  private @Nullable Grade grade;

  Membership(int months) {
    this.standing = new byte[months];
  }

  /** Notes at the start of a month how the park stands in it. */
  void openMonth(int month) {
    standing[month] =
        !member ? OUTSIDE : grade == null ? UNGRADED : (byte) (GRADED + grade.ordinal());
  }

  /** Joins in a month, from that month on. */
  public void join(int month) {
    joined = month;
    member = true;
    standing[month] = UNGRADED;
  }

  /** Takes the grade of a year; it counts from the next month on. */
  public void take(Grade mark, int month) {
    grade = mark;
    graded = month;
    failures = mark.compareTo(Grade.WARNED) >= 0 ? failures + 1 : 0;
    if (mark == Grade.DEMOTED) {
      member = false;
      demoted = true;
    }
  }

  /** Whether it is in the programme now. */
  public boolean isMember() {
    return member;
  }

  /** Whether it has been demoted. */
  public boolean isDemoted() {
    return demoted;
  }

  /** Month in which it joined, or {@link FirmTable#NEVER}. */
  public int joined() {
    return joined;
  }

  /** Month of the last assessment, or {@link FirmTable#NEVER}. */
  public int graded() {
    return graded;
  }

  /** Years of failing in a row until now. */
  public int failures() {
    return failures;
  }

  /** The grade of the last assessment: 5 the best, 1 demoted, 0 none. */
  public int gradePoints() {
    return grade == null ? 0 : grade.points();
  }

  /** Whether it was in the programme in a month. */
  public boolean wasMember(int month) {
    return month >= 0 && standing[month] != OUTSIDE;
  }

  /** The grade that held in a month; null where there was none. */
  public @Nullable Grade gradeIn(int month) {
    return month >= 0 && standing[month] >= GRADED ? GRADES[standing[month] - GRADED] : null;
  }
}
