package jiju.errand.regularity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;

/** Small worlds that come with the program, to look at the model itself. */
final class ReferenceWorld {
  private ReferenceWorld() {}

  /**
   * A world, changed by the sets.
   *
   * @param name of its file without ending
   */
  static Timeline of(String name, List<String> sets) {
    String file = name + ".json";
    try (InputStream in = ReferenceWorld.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      Path copy = Files.createTempFile(name, ".json");
      try {
        Files.writeString(copy, text);
        return ScenarioFiles.read(copy, sets).timeline();
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
