package jiju.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;

class ProgressNotesTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void a_line_a_minute_says_how_much_is_left() {
    RecordedConsole console = new RecordedConsole();
    AtomicLong clock = new AtomicLong(5);
    ProgressNotes notes =
        new ProgressNotes(new Text("模拟", "Simulating"), 1000, console.in("en"), clock::get);
    for (int run = 0; run < 150; run++) {
      clock.addAndGet(SECOND);
      notes.advance(1);
    }

    assertEquals(
        """
        Simulating: 60 of 1000, about 16 min left
        Simulating: 120 of 1000, about 15 min left
        """,
        console.messages());
  }
}
