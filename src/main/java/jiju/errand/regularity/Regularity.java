package jiju.errand.regularity;

/** A group of regularities that are measured together. */
interface Regularity {

  /** Measures what the world has; of what it lacks nothing is said. */
  void measure(Trials trials, Rows rows) throws InterruptedException;
}
