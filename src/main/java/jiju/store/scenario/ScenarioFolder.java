package jiju.store.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a baseline and its variants.
 *
 * @param folder holds {@code baseline.json} and one file for each variant
 */
public record ScenarioFolder(Path folder) {
  private static final String BASELINE = "baseline.json";

  /** The baseline, whether it is there or not. */
  public Path baseline() {
    return folder.resolve(BASELINE);
  }

  /** Every other scenario file, by name. */
  public List<Path> variants() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .filter(file -> !file.getFileName().toString().equals(BASELINE))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The baseline first, then the variants. */
  public List<Path> all() {
    List<Path> all = new ArrayList<>(List.of(baseline()));
    all.addAll(variants());
    return all;
  }
}
