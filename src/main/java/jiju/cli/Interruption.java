package jiju.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Ctrl-C asks the running errand to stop, and gives it time to leave nothing half-written. */
final class Interruption {
  private static final long PATIENCE_SECONDS = 20;

  private Interruption() {}

  /**
   * Runs the work; if the process is told to end meanwhile, interrupts it and waits for its end.
   */
  static int guard(IntSupplier work) {
    Thread worker = Thread.currentThread();
    CountDownLatch finished = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(worker, finished)));
    try {
      return work.getAsInt();
    } finally {
      finished.countDown();
    }
  }

  private static void interrupt(Thread worker, CountDownLatch finished) {
    if (finished.getCount() == 0) {
      return;
    }
    worker.interrupt();
    try {
      if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
