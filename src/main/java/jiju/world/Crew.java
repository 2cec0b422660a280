package jiju.world;

/**
 * Who does the work of a month. Work that falls into pieces, none of which waits for another, is
 * shared out: pieces are done in any order and some at the same time, so each writes only what is
 * its own, and whatever they add up to is added afterwards, piece by piece in their order. Nothing
 * of a result depends on how many hands there are.
 */
public interface Crew {

  /** One hand, which does one piece after the other. */
  Crew ALONE =
      new Crew() {
        @Override
        public int hands() {
          return 1;
        }

        @Override
        public void share(int pieces, Work work) {
          for (int piece = 0; piece < pieces; piece++) {
            work.piece(piece, 0);
          }
        }
      };

  /** Work that falls into pieces. */
  @FunctionalInterface
  interface Work {

    /**
     * Does one piece.
     *
     * @param hand who does it, from 0 to {@link #hands()} − 1: no two pieces are in the same hand
     *     at the same time, so what a hand has before it is its own
     */
    void piece(int piece, int hand);
  }

  /** How many hands may work at the same time. */
  int hands();

  /** Has all pieces done, and returns when the last one is. */
  void share(int pieces, Work work);
}
