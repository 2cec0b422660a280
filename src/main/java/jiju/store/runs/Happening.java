package jiju.store.runs;

import jiju.unit.Month;

/**
 * Something notable in a run.
 *
 * @param park id of the park, or {@code all}
 * @param subject id of what it is about, such as the target; empty where there is only one thing
 * @param value how many, or how much
 */
record Happening(Month month, String park, Kind kind, String subject, double value) {

  /** What can happen; in tables in lower case. */
  enum Kind {
    /** A dated public event took place. */
    PUBLIC_EVENT,
    /** Anchors came; the value tells how many. */
    ANCHOR_LANDED,
    /** Anchors left; the value tells how many. */
    ANCHOR_LOST,
    /** A target of the scenario was first reached; the value is the metric's. */
    TARGET_REACHED;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
