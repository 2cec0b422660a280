package jiju.errand.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.scenario.Scenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.store.starter.Starter;

/** Prints the ODD protocol of the model. */
public final class OddErrand {

  /** Does the errand: Markdown, as data, in the language of the console. */
  public Outcome run(Console console) {
    console.data().print(OddProtocol.of(anyScenario(), console.language()));
    return Outcome.DONE;
  }

  /** The starter scenario; rules are made for it and then only read. */
  private static Scenario anyScenario() {
    try {
      Path folder = Files.createTempDirectory("odd");
      try {
        Starter.write(folder, Optional.empty());
        return ScenarioFiles.read(folder.resolve("baseline.json"), List.of()).scenario();
      } finally {
        try (var files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
