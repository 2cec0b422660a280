package jiju.chart.plate;

/** Which end of a word stands at its place. */
public enum Anchor {
  START,
  MIDDLE,
  END
}
