package jiju.store.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jiju.scenario.check.Problem;

/** A good scenario, and a folder to spoil copies of it in. */
record TownFiles(Path folder) {
  static final String TOWN = resource("town.json");

  static String resource(String name) {
    try (var in = TownFiles.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The town, written as {@code baseline.json}. */
  Path town() {
    return write("baseline.json", TOWN);
  }

  LoadedScenario read(Path file, String... sets) {
    return ScenarioFiles.read(file, List.of(sets));
  }

  /** The scenario of a variant of the town. */
  LoadedScenario variant(String patch, String... sets) {
    town();
    return read(
        write("variant.json", patch.replaceFirst("\\{", "{\"extends\": \"baseline.json\",")), sets);
  }

  /** The problems of a file in English, as lines, without the folder. */
  List<String> lines(Path file, String... sets) {
    return ScenarioFiles.check(List.of(file), List.of(sets)).stream()
        .map(Problem::text)
        .map(text -> text.en().replace(folder + "/", ""))
        .toList();
  }
}
