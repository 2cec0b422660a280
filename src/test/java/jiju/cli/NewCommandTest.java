package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  @TempDir Path folder;

  private final RecordedConsole record = new RecordedConsole();

  private int jiju(Object... words) {
    return new Session(
            record.dataStream(),
            record.messageStream(),
            new Surroundings(Map.of("LANG", "en_GB.UTF-8"), Set.of(), Path.of("")))
        .run(Stream.of(words).map(Object::toString).toArray(String[]::new));
  }

  @Test
  void a_new_scenario_can_be_checked_at_once() {
    assertEquals(0, jiju("new", folder.resolve("deep/town")));
    assertEquals(0, jiju("check", folder.resolve("deep/town")));
    assertEquals("", record.data());
  }

  @Test
  void a_national_programme_of_any_number_of_towns_can_be_checked_at_once() {
    assertEquals(0, jiju("new", folder.resolve("nation"), "--towns", 130));
    assertEquals(0, jiju("check", folder.resolve("nation")));
    assertEquals(2, jiju("new", folder.resolve("none"), "--towns", 0));
    assertEquals(
        2, jiju("new", folder.resolve("both"), "--towns", 3, "--from", folder.resolve("x.csv")));
  }

  @Test
  void an_empty_folder_will_do() {
    assertEquals(0, jiju("new", folder));
  }

  @Test
  void a_folder_with_anything_in_it_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertEquals(2, jiju("new", folder));
    assertEquals(folder + ": a folder that is not empty\n", record.messages());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void a_wrong_register_leaves_nothing_behind() throws IOException {
    Path register = Files.writeString(folder.resolve("register.csv"), "sector,type\na,b\n");
    assertEquals(2, jiju("new", folder.resolve("town"), "--from", register));
    assertTrue(record.messages().startsWith(register + ":2: type: found \"b\""));
    assertFalse(Files.exists(folder.resolve("town")));
  }

  @Test
  void columns_of_a_register_that_are_not_used_are_named() throws IOException {
    Path register = Files.writeString(folder.resolve("r.csv"), "sector,phone\na,1\na,2\n");
    assertEquals(0, jiju("new", folder.resolve("town"), "--from", register));
    assertTrue(record.messages().contains("2 resident firms on the register."));
    assertTrue(record.messages().contains("Columns not used: phone"));
  }

  @Test
  void a_folder_that_cannot_be_made_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertEquals(2, jiju("new", file.resolve("town")));
    assertEquals(2, jiju("new", file));
  }
}
