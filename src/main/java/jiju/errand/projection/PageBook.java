package jiju.errand.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jiju.store.results.sheet.Book;
import jiju.store.results.sheet.Sheets;

/** Writes the tables on a question as one Excel workbook, the same as the command line's. */
public final class PageBook {
  private final Workbench workbench;

  public PageBook(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * The bytes of the workbook.
   *
   * @param name what the planner calls the variant; may be empty
   * @throws InterruptedException where it was called off
   */
  public byte[] write(Question question, String name) throws IOException, InterruptedException {
    Reckoning reckoning = Reckoning.of(workbench, question, name);
    Path folder = Files.createTempDirectory("jiju-page");
    try {
      new Sheets(folder).write(reckoning.findings(), reckoning.lines());
      new Book(reckoning.findings().provenance(), folder).write(folder);
      return Files.readAllBytes(folder.resolve(Book.FILE));
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
