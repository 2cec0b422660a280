package jiju.errand;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work on a thread of its own while its caller does something else. Closing calls it off where it
 * has not ended, and waits until it is quiet.
 */
final class Aside implements AutoCloseable {
  private final FutureTask<Void> task;
  private final Thread thread;

  private Aside(FutureTask<Void> task, Thread thread) {
    this.task = task;
    this.thread = thread;
  }

  /** What is done aside. */
  interface Work {
    void run() throws IOException;
  }

  /** Begins. */
  static Aside of(String name, Work work) {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              work.run();
              return null;
            });
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Aside(task, thread);
  }

  /**
   * Waits for the end.
   *
   * @throws IOException where the work met one
   */
  void await() throws IOException, InterruptedException {
    try {
      task.get();
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof IOException disk) {
        throw disk;
      }
      if (cause instanceof RuntimeException broken) {
        throw broken;
      }
      if (cause instanceof Error broken) {
        throw broken;
      }
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    task.cancel(true);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
