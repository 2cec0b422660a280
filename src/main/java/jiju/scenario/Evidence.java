package jiju.scenario;

/** Where a number comes from. */
public enum Evidence {
  /** Stated by a source. */
  REPORTED,
  /** Computed from reported numbers. */
  DERIVED,
  /** Judgement without a source. */
  ASSUMED
}
