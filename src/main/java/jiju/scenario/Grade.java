package jiju.scenario;

import jiju.unit.Text;

/** What the yearly assessment of a programme says of a park, from best to worst. */
public enum Grade {
  EXCELLENT(5, "优秀", "excellent"),
  GOOD(4, "良好", "good"),
  PASS(3, "合格", "pass"),
  WARNED(2, "警告", "warned"),
  DEMOTED(1, "降格", "demoted");

  private final int points;
  private final Text text;

  Grade(int points, String zh, String en) {
    this.points = points;
    this.text = new Text(zh, en);
  }

  /** The number that stands for the grade in series: 5 the best, 1 the worst; 0 is none. */
  public int points() {
    return points;
  }

  public Text text() {
    return text;
  }
}
