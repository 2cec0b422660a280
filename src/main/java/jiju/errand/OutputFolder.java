package jiju.errand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jiju.store.results.BatchLock;
import jiju.store.results.Draft;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.table.MalformedTable;

/** Decides where results go, before any work is done for them. */
final class OutputFolder {
  private static final Path RESULTS = Path.of("results");

  private OutputFolder() {}

  /**
   * The folder that was asked for, or the first free one of the given name under {@code results}.
   *
   * @throws BadInput where the folder is taken and not to be forced
   */
  static Path choose(OutputRequest request, String name) {
    if (request.folder().isPresent()) {
      Path folder = request.folder().get();
      refuseTaken(folder, request.force());
      return folder;
    }
    Path folder = RESULTS.resolve(name);
    for (int number = 2; !request.force() && isTaken(folder); number++) {
      folder = RESULTS.resolve(name + "-" + number);
    }
    return folder;
  }

  /** A folder in which a batch was killed before it had begun is as good as empty. */
  private static boolean isTaken(Path folder) {
    try {
      boolean stillborn = new ResultsFolder(folder).isStillborn() && !BatchLock.isHeld(folder);
      return Draft.isTaken(folder) && !stillborn;
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static void refuseTaken(Path folder, boolean force) {
    if (Files.isRegularFile(folder)) {
      throw BadInput.of(
          "--out " + folder + "：是一个文件，不是文件夹。", "--out " + folder + ": a file, not a folder.");
    }
    if (!force && isTaken(folder)) {
      refuseUnfinished(folder);
      throw BadInput.of(
          "--out " + folder + "：文件夹非空；另选一个，或加 --force 覆盖。",
          "--out " + folder + ": not empty; choose another, or add --force to write over it.");
    }
  }

  /** Where a batch can go on the user would rather hear of that. */
  private static void refuseUnfinished(Path folder) {
    ResultsFolder results = new ResultsFolder(folder);
    try {
      if (results.isThere() && results.manifest().state() != Manifest.State.FINISHED) {
        throw BadInput.of(
            "--out " + folder + "：其中有未完成的批次；用 jiju resume " + folder + " 继续，或加 --force 重来。",
            "--out "
                + folder
                + ": holds a batch that is not finished; go on with jiju resume "
                + folder
                + ", or add --force to begin anew.");
      }
    } catch (IOException | MalformedTable unreadable) {
      return;
    }
  }

  /**
   * Begins to write beside the folder.
   *
   * @throws BadInput where nothing can be written there
   */
  static Draft draft(Path folder) {
    try {
      return Draft.beside(folder);
    } catch (IOException e) {
      throw BadInput.unwritable(folder, e);
    }
  }

  /**
   * Makes the folder where it is missing, and takes the right to write into it.
   *
   * @throws BadInput where nothing can be written there, or another batch is at work
   */
  static BatchLock lock(Path folder) {
    try {
      Files.createDirectories(folder);
      return BatchLock.take(folder)
          .orElseThrow(
              () ->
                  BadInput.of(
                      folder + "：另一个批次正在写入该文件夹。", folder + ": another batch is at work in it."));
    } catch (IOException e) {
      throw BadInput.unwritable(folder, e);
    }
  }
}
