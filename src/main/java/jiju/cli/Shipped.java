package jiju.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds scenarios also where Jiju was unpacked, wherever it is called from. */
final class Shipped {

  private Shipped() {}

  /** The paths as they are where something stands there, else below Jiju's own folder. */
  static List<Path> find(List<Path> paths, Path home) {
    return paths.stream().map(path -> find(path, home)).toList();
  }

  private static Path find(Path path, Path home) {
    boolean elsewhere = !Files.exists(path) && Files.exists(home.resolve(path));
    return elsewhere ? home.resolve(path) : path;
  }
}
