package jiju.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import jiju.analysis.Findings;
import jiju.scenario.check.BadScenario;
import jiju.store.results.Draft;
import jiju.store.results.ResultsFolder;
import jiju.store.results.sheet.Book;
import jiju.store.table.MalformedTable;

/** Writes charts and reports again, from the files of a results folder alone. */
public final class ReportErrand {
  private final Path folder;
  private final Optional<String> font;
  private final boolean workbook;
  private final Publisher publisher;

  /**
   * @param workbook whether to write the tables as one Excel workbook too
   */
  public ReportErrand(Path folder, Optional<String> font, boolean workbook) {
    this(folder, font, workbook, new PictureBook());
  }

  ReportErrand(Path folder, Optional<String> font, boolean workbook, Publisher publisher) {
    this.folder = folder;
    this.font = font;
    this.workbook = workbook;
    this.publisher = publisher;
  }

  /**
   * Does the errand; what else the folder holds stays as it is.
   *
   * @throws BadInput where the folder holds no results, or none that this version can read
   * @throws Interrupted where it was called off; the old charts and reports remain
   */
  public Outcome run(Console console) {
    Findings findings = read();
    Path target = folder.toAbsolutePath().normalize().resolve("charts");
    try (Draft draft = Draft.beside(target)) {
      publisher.publish(findings, folder, draft.folder(), font, console);
      if (workbook) {
        new Book(findings.provenance(), folder).write(draft.folder());
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      draft.publishInto(folder);
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.say("图表和报告已重写在 " + folder, "Charts and reports are written again in " + folder);
    return Outcome.DONE;
  }

  private Findings read() {
    ResultsFolder results = new ResultsFolder(folder);
    if (!results.isThere()) {
      throw BadInput.of(
          folder + "：不是结果文件夹（没有 manifest.json）。",
          folder + ": not a results folder (no manifest.json).");
    }
    try {
      return results.findings();
    } catch (MalformedTable | IOException unreadable) {
      throw BadInput.of(
          folder + "：无法读取（" + unreadable.getMessage() + "）。",
          folder + ": cannot be read (" + unreadable.getMessage() + ").");
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }
}
