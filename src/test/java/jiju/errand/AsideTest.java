package jiju.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AsideTest {

  @Test
  void what_was_done_aside_is_there_after_waiting() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (Aside aside = Aside.of("aside", () -> done.set(true))) {
      aside.await();
      assertTrue(done.get());
    }
  }

  @Test
  void who_waits_meets_the_failure_itself() {
    IOException full = new IOException("no space left");
    UncheckedIOException broken = new UncheckedIOException(full);
    try (Aside disk = Aside.of("disk", () -> fail(full));
        Aside other = Aside.of("other", () -> fail(broken))) {
      assertEquals(full, assertThrows(IOException.class, disk::await));
      assertEquals(broken, assertThrows(UncheckedIOException.class, other::await));
    }
  }

  @Test
  void closing_calls_off_what_nobody_waited_for_and_leaves_nothing_running() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean calledOff = new AtomicBoolean();
    Aside aside =
        Aside.of(
            "aside",
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException called) {
                calledOff.set(true);
                throw new ClosedByInterruptException();
              }
            });
    begun.await();
    aside.close();
    assertTrue(calledOff.get());
  }

  private static void fail(Exception why) throws IOException {
    if (why instanceof IOException disk) {
      throw disk;
    }
    throw (RuntimeException) why;
  }
}
