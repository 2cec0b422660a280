package jiju.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final RecordedConsole record = new RecordedConsole();

  @Test
  void people_are_told_in_their_language_and_programs_hear_nothing() {
    record.in("zh").say("园区", "park");
    record.in("en").say("园区", "park");
    assertEquals(String.format("园区%npark%n"), record.messages());
    assertEquals("", record.data());
  }

  @Test
  void a_quiet_console_still_warns_and_refuses() {
    Console quiet = record.in("en").withQuiet(true);
    quiet.say("略", "passing remark");
    quiet.warn("注意", "mind the gap");
    quiet.refuse(new BadInput(List.of(new Text("甲", "first"), new Text("乙", "second"))));
    assertEquals(String.format("mind the gap%nfirst%nsecond%n"), record.messages());
  }

  @Test
  void no_progress_line_moves_where_there_is_no_terminal() {
    try (Progress notes = record.in("en").progress(new Text("模拟", "simulating"), 10)) {
      notes.advance(10);
    }
    assertEquals("", record.messages());
  }

  @Test
  void a_quiet_console_shows_no_progress() {
    Console quiet = record.in("en").withLively(true).withQuiet(true);
    assertSame(Progress.SILENT, quiet.progress(new Text("模拟", "simulating"), 10));
  }

  @Test
  void a_progress_line_names_its_task_and_its_end_on_a_terminal() {
    try (Progress line =
        record.in("en").withLively(true).progress(new Text("模拟", "simulating"), 10)) {
      line.advance(10);
    }
    assertTrue(record.messages().contains("simulating"), record.messages());
    assertTrue(record.messages().contains("10/10"), record.messages());
    assertEquals("", record.data());
  }
}
