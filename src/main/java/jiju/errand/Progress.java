package jiju.errand;

/** How far a long errand has come. Any thread may advance it. */
public interface Progress extends AutoCloseable {

  /** Says nothing. */
  Progress SILENT = new Progress() {};

  /**
   * So much more is done.
   *
   * @param pieces in the pieces that the total was counted in
   */
  default void advance(long pieces) {}

  /** The task is over, at its end or before. */
  @Override
  default void close() {}
}
