package jiju.errand;

import java.io.IOException;
import java.nio.file.Path;
import jiju.store.results.Draft;

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
    for (int number = 2; !request.force() && Draft.isTaken(folder); number++) {
      folder = RESULTS.resolve(name + "-" + number);
    }
    return folder;
  }

  private static void refuseTaken(Path folder, boolean force) {
    if (java.nio.file.Files.isRegularFile(folder)) {
      throw BadInput.of(
          "--out " + folder + "：是一个文件，不是文件夹。", "--out " + folder + ": a file, not a folder.");
    }
    if (!force && Draft.isTaken(folder)) {
      throw BadInput.of(
          "--out " + folder + "：文件夹非空；另选一个，或加 --force 覆盖。",
          "--out " + folder + ": not empty; choose another, or add --force to write over it.");
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
      throw BadInput.of(
          "--out " + folder + "：无法写入（" + e.getMessage() + "）。",
          "--out " + folder + ": cannot be written to (" + e.getMessage() + ").");
    }
  }
}
