package jiju.world;

/**
 * Some neighbouring rows of the table of a park: what a hand takes at a time.
 *
 * @param number of the stretch among those of all parks, park after park and row after row
 * @param from first row
 * @param to the row after the last
 */
public record Stretch(int number, ParkState park, int from, int to) {
  /** Most rows of a stretch. */
  public static final int LENGTH = 8192;

  /** Work on rows that falls into stretches. */
  @FunctionalInterface
  public interface Work {

    /** Works on the rows of a stretch; see {@link Crew.Work#piece}. */
    void rows(Stretch rows, int hand);
  }

  /** Work that finds something out about the rows of a stretch. */
  @FunctionalInterface
  public interface Search<T> {

    /** Looks at the rows of a stretch; see {@link Crew.Work#piece}. */
    T rows(Stretch rows, int hand);
  }
}
