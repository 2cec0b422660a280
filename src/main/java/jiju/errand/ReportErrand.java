package jiju.errand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jiju.analysis.Findings;
import jiju.experiment.Batch;
import jiju.scenario.check.BadScenario;
import jiju.store.results.Draft;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.results.sheet.Book;
import jiju.store.runs.DamagedStore;
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
    Reopened opened = Reopened.read(folder);
    boolean finished = opened.manifest().state() == Manifest.State.FINISHED;
    try {
      if (!FindingsFinish.ERRANDS.contains(opened.manifest().errand())) {
        Finish.of(opened.manifest().errand()).write(ending(opened, console));
      } else if (finished) {
        publish(read(opened.results()), workbook, console);
      } else {
        publish(FindingsFinish.findings(ending(opened, console)), false, console);
      }
    } catch (DamagedStore damaged) {
      throw new BadInput(damaged.lines());
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    } catch (IOException e) {
      throw BadInput.unwritable(folder, e);
    }
    console.say("图表和报告已重写在 " + folder, "Charts and reports are written again in " + folder);
    return Outcome.DONE;
  }

  private void publish(Findings findings, boolean asBook, Console console)
      throws IOException, InterruptedException {
    Path target = folder.toAbsolutePath().normalize().resolve("charts");
    try (Draft draft = Draft.beside(target)) {
      publisher.publish(findings, folder, draft.folder(), font, console);
      if (findings.composition().sectors().isEmpty()) {
        console.say(
            "这些结果由不按行业计数的旧版本生成：没有行业构成图；重新运行即可得到。",
            "These results were made by a version that did not count firms by sector: there is no"
                + " picture of the sector mix. Make the runs again to have it.");
      }
      if (asBook) {
        new Book(findings.provenance(), folder).write(draft.folder());
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      draft.publishInto(folder);
    }
  }

  private Findings read(ResultsFolder results) {
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

  /** The replications that are complete, whether or not the batch is at work. */
  private Ending ending(Reopened opened, Console console) {
    Manifest manifest = opened.manifest();
    boolean finished = manifest.state() == Manifest.State.FINISHED;
    int planned = finished ? manifest.replications() : manifest.planned();
    Batch batch = opened.batch(planned);
    int complete = Math.min(planned, opened.runs().runsInARow() / batch.arms().size());
    if (complete == 0) {
      throw BadInput.of(
          folder + "：还没有一次完整的模拟可供报告。",
          folder + ": not one replication is complete yet that a report could rest on.");
    }
    if (complete < planned) {
      console.say(
          "批次未完成：n = " + complete + "/" + planned,
          "The batch is not finished: n = " + complete + " of " + planned);
    }
    OutputRequest output = new OutputRequest(Optional.of(folder), true, font, false);
    return Ending.of(opened.results(), manifest, batch, complete, publisher, output, console);
  }
}
