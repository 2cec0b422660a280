package jiju.store.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
  @TempDir Path above;

  @Test
  void a_published_draft_stands_at_its_place_and_nothing_else_does() throws IOException {
    try (Draft draft = Draft.beside(target())) {
      write(draft.folder(), "a.csv", "new");
      draft.publish();
    }

    assertEquals("new", Files.readString(target().resolve("a.csv")));
    assertEquals(List.of("results"), namesIn(above));
  }

  @Test
  void a_draft_that_is_not_published_leaves_nothing() throws IOException {
    try (Draft draft = Draft.beside(target())) {
      write(draft.folder(), "a.csv", "half");
      write(Files.createDirectory(draft.folder().resolve("charts")), "b.svg", "half");
    }

    assertEquals(List.of(), namesIn(above));
  }

  @Test
  void nothing_stands_at_the_place_before_the_draft_is_published() throws IOException {
    try (Draft draft = Draft.beside(target())) {
      write(draft.folder(), "a.csv", "half");

      assertFalse(Files.exists(target()));
    }
  }

  @Test
  void results_give_way_as_a_whole() throws IOException {
    Files.createDirectory(target());
    write(target(), "manifest.json", "old");
    write(target(), "old.csv", "old");
    publish();

    assertEquals(List.of("a.csv"), namesIn(target()));
    assertEquals(List.of("results"), namesIn(above));
  }

  @Test
  void what_else_a_folder_holds_stays() throws IOException {
    Files.createDirectory(target());
    write(target(), "diary.txt", "mine");
    write(target(), "a.csv", "old");
    publish();

    assertEquals(List.of("a.csv", "diary.txt"), namesIn(target()));
    assertEquals("new", Files.readString(target().resolve("a.csv")));
  }

  @Test
  void an_empty_folder_is_free() throws IOException {
    Files.createDirectory(target());

    assertFalse(Draft.isTaken(target()));
    publish();
    assertEquals(List.of("a.csv"), namesIn(target()));
  }

  @Test
  void a_folder_with_anything_in_it_is_taken() throws IOException {
    assertFalse(Draft.isTaken(target()));
    Files.createDirectory(target());
    write(target(), "x", "x");

    assertTrue(Draft.isTaken(target()));
    assertTrue(Draft.isTaken(target().resolve("x")));
  }

  @Test
  void folders_above_the_place_are_made() throws IOException {
    try (Draft draft = Draft.beside(target().resolve("deep").resolve("er"))) {
      draft.publish();
    }

    assertTrue(Files.isDirectory(target().resolve("deep").resolve("er")));
  }

  @Test
  void what_a_killed_process_left_half_written_is_swept_away() throws IOException {
    Files.createDirectory(target());
    write(target(), "diary.txt", "mine");
    write(target(), ".manifest.json.unfinished", "half");
    write(Files.createDirectory(target().resolve(".charts.unfinished-4711")), "a.svg", "half");

    Draft.sweep(target());
    assertEquals(List.of("diary.txt"), namesIn(target()));
  }

  private void publish() throws IOException {
    try (Draft draft = Draft.beside(target())) {
      write(draft.folder(), "a.csv", "new");
      draft.publish();
    }
  }

  private Path target() {
    return above.resolve("results");
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
