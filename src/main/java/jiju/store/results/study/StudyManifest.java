package jiju.store.results.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.results.Manifest;

/**
 * Where a study comes from.
 *
 * @param errand the command, such as {@code optimize}
 * @param version version of Jiju
 * @param command the words that give the same results again
 * @param runs simulations made
 * @param startedUtc wall clock, for the record alone
 */
public record StudyManifest(
    String errand,
    String version,
    List<String> command,
    long seed,
    long runs,
    int threads,
    String startedUtc,
    double totalSeconds) {
  /** The state that the file tells: an answer is there whole, or not at all. */
  static final String COMPLETE = "complete";

  public StudyManifest {
    command = List.copyOf(command);
  }

  /**
   * The command whose answer a folder holds; empty where it holds a batch of runs.
   *
   * @throws IOException where there is no manifest
   */
  public static Optional<String> findErrand(Path folder) throws IOException {
    String text = Files.readString(folder.resolve(Manifest.FILE));
    try {
      return JsonReader.read(Manifest.FILE, text) instanceof Json.Obj manifest
              && manifest.find("state").orElse(null) instanceof Json.Str state
              && state.text().equals(COMPLETE)
              && manifest.find("errand").orElse(null) instanceof Json.Str errand
          ? Optional.of(errand.text())
          : Optional.empty();
    } catch (BadJson broken) {
      return Optional.empty();
    }
  }
}
