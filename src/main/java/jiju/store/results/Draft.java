package jiju.store.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder in the making, beside the place where it shall stand. It comes there whole, by a rename,
 * or not at all: closing a draft that was not published removes it.
 */
public final class Draft implements AutoCloseable {
  private static final String UNFINISHED = "unfinished";

  private final Path target;
  private final Path folder;

  private Draft(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /** Whether something stands at the target that a new folder would hide or destroy. */
  public static boolean isTaken(Path target) {
    if (!Files.isDirectory(target)) {
      return Files.exists(target);
    }
    try (Stream<Path> content = Files.list(target)) {
      return content.findAny().isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a draft; the folders above the target are made where they are missing. */
  public static Draft beside(Path target) throws IOException {
    Path place = target.toAbsolutePath().normalize();
    Path parent = Optional.ofNullable(place.getParent()).orElse(place);
    Files.createDirectories(parent);
    Path folder = sibling(place, UNFINISHED);
    delete(folder);
    return new Draft(place, Files.createDirectory(folder));
  }

  /** Removes what processes that were killed have left half written in a folder. */
  public static void sweep(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> content = Files.list(folder)) {
      left = content.filter(Draft::isUnfinished).toList();
    }
    for (Path path : left) {
      delete(path);
    }
  }

  static boolean isUnfinished(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") && name.contains("." + UNFINISHED);
  }

  private static Path sibling(Path place, String what) {
    return place.resolveSibling(
        "." + place.getFileName() + "." + what + "-" + ProcessHandle.current().pid());
  }

  /** Where to write. */
  public Path folder() {
    return folder;
  }

  /**
   * Moves the draft to its place. Results that stand there give way as a whole; into any other
   * folder that is not empty the files are moved one by one, and what else it holds stays.
   */
  public void publish() throws IOException {
    if (new ResultsFolder(target).isThere()) {
      replace();
    } else if (isTaken(target)) {
      publishInto(target);
    } else {
      Files.deleteIfExists(target);
      move(folder, target);
    }
  }

  private void replace() throws IOException {
    Path old = sibling(target, "replaced");
    delete(old);
    move(target, old);
    move(folder, target);
    delete(old);
  }

  /** Moves what was drafted into a folder, entry by entry; what else stands there stays. */
  public void publishInto(Path place) throws IOException {
    List<Path> entries;
    try (Stream<Path> content = Files.list(folder)) {
      entries = content.sorted().toList();
    }
    for (Path entry : entries) {
      Path there = place.resolve(String.valueOf(entry.getFileName()));
      if (Files.isDirectory(there)) {
        delete(there);
      }
      Files.move(entry, there, StandardCopyOption.REPLACE_EXISTING);
    }
    delete(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes the draft if it was not published. */
  @Override
  public void close() throws IOException {
    delete(folder);
  }

  /** Removes a file, or a folder with all that is in it; nothing where there is nothing. */
  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(tree)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
