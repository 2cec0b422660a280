package jiju.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Who may have something reckoned, and when. A few at a time; a few more wait a moment; the others
 * are told to come back. A page has one turn at most: its newer question calls the older one off.
 * Mutable, shared by all requests.
 */
final class Turns {
  private static final int AT_A_TIME = 4;
  private static final int WAITING = 8;
  private static final long PATIENCE_SECONDS = 20;

  private final Semaphore places = new Semaphore(AT_A_TIME, true);
  private final Semaphore queue = new Semaphore(AT_A_TIME + WAITING);
  private final Map<String, Turn> byPage = new HashMap<>();

  /** The turn of one request, on the thread that took it. Close it there. */
  final class Turn implements AutoCloseable {
    private final String page;
    private final Thread thread = Thread.currentThread();
    private boolean over;

    private Turn(String page) {
      this.page = page;
    }

    private synchronized void callOff() {
      if (!over) {
        thread.interrupt();
      }
    }

    private synchronized void end() {
      over = true;
      // An interrupt that came at the last moment is not meant for the thread's next request.
      boolean unused = Thread.interrupted();
    }

    @Override
    public void close() {
      end();
      forget(this);
      places.release();
      queue.release();
    }
  }

  /**
   * Takes a turn, after calling off what the same page asked before.
   *
   * @throws Refusal where too many wait already
   * @throws InterruptedException where the page asked something newer meanwhile
   */
  Turn take(String page) throws InterruptedException {
    if (!queue.tryAcquire()) {
      throw busy();
    }
    Turn turn = new Turn(page);
    replace(page, turn);
    boolean placed = false;
    try {
      placed = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } finally {
      if (!placed) {
        turn.end();
        forget(turn);
        queue.release();
      }
    }
    if (!placed) {
      throw busy();
    }
    return turn;
  }

  private void replace(String page, Turn turn) {
    Turn older;
    synchronized (byPage) {
      older = byPage.put(page, turn);
    }
    if (older != null) {
      older.callOff();
    }
  }

  private void forget(Turn turn) {
    synchronized (byPage) {
      byPage.remove(turn.page, turn);
    }
  }

  private static Refusal busy() {
    return new Refusal(
        503, "同时进行的推演过多，请稍候再试。", "Too many projections at once; try again in a moment.");
  }
}
