package jiju.errand.projection;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jiju.errand.BadInput;

/**
 * Has the baseline that a page opens with simulated before anybody asks for it: who opens the page
 * finds it there, and the machine is past its slow first minute of compiling.
 */
final class WarmUp implements AutoCloseable {
  /** What a page asks for when it is opened without an address. */
  private static final String TOWN = "loudi-south";

  private static final int REPLICATIONS = 200;

  private final Thread thread;

  private WarmUp(Thread thread) {
    this.thread = thread;
  }

  /** Begins in the background; closing ends it. */
  static WarmUp of(Workbench workbench) {
    Thread thread = new Thread(() -> simulate(workbench), "jiju-warm-up");
    thread.setDaemon(true);
    thread.start();
    return new WarmUp(thread);
  }

  private static void simulate(Workbench workbench) {
    if (!workbench.towns().ids().contains(TOWN)) {
      return;
    }
    Question question =
        new Question(TOWN, Town.BASELINE, List.of(), 1, REPLICATIONS, "all", Optional.empty());
    try {
      workbench.answer(question, new Nobody());
    } catch (BadInput | IOException wrongFile) {
      // Who opens the page is told what is wrong.
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hears nothing. */
  private static final class Nobody implements Audience {
    @Override
    public void know(int done, int wanted) {}

    @Override
    public void hear(Answer answer) {}
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
