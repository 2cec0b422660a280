package jiju.store.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.scenario.check.NearestName;

/** A file that is not there, and what was probably meant. */
public final class MissingFile {
  private MissingFile() {}

  /**
   * The name nearest to the first part of the path that is not there, among those that stand in its
   * place; empty where none is near.
   */
  public static Optional<String> nearest(Path file) {
    Path missing = file.toAbsolutePath().normalize();
    while (missing.getParent() != null && !Files.exists(missing.getParent())) {
      missing = missing.getParent();
    }
    return NearestName.find(String.valueOf(missing.getFileName()), inPlaceOf(missing));
  }

  private static List<String> inPlaceOf(Path missing) {
    Path folder = missing.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
