package jiju.store.results;

import java.nio.file.Path;
import java.util.List;

/**
 * A scenario as a batch begins with it.
 *
 * @param id its name in the results; becomes the name of a file
 * @param file the file that was asked for
 * @param resolved the text of {@code scenario/<id>.json}, which reads back as the same scenario
 * @param inputs every file that was read for it
 */
public record PlannedScenario(String id, Path file, String resolved, List<Path> inputs) {
  public PlannedScenario {
    inputs = List.copyOf(inputs);
  }
}
