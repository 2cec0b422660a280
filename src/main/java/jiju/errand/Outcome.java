package jiju.errand;

/** How an errand that came to its end ended. */
public enum Outcome {
  /** Everything asked for was done. */
  DONE,
  /** The results stand, but some runs failed and are named in them. */
  SOME_RUNS_FAILED,
  /** A repetition gave other results than the record. */
  DIFFERENT
}
