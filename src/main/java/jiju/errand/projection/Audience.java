package jiju.errand.projection;

import java.io.IOException;

/** Who waits for an answer. */
public interface Audience {

  /**
   * Hears how far the work has come.
   *
   * @throws IOException if nobody listens any more; the work then ends
   */
  void know(int done, int wanted) throws IOException;

  /**
   * Hears an answer; the next one, from more replications, stands in its place.
   *
   * @throws IOException if nobody listens any more; the work then ends
   */
  void hear(Answer answer) throws IOException;
}
