package jiju.errand.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jiju.errand.BadInput;
import jiju.store.scenario.ScenarioFolder;

/**
 * The towns that a page offers. Nothing outside these folders can be reached through their ids.
 *
 * @param towns by id
 */
public record Towns(Map<String, Town> towns) {

  public Towns {
    towns = Map.copyOf(towns);
  }

  /** Every folder below the given one that holds a {@code baseline.json}. */
  public static Towns in(Path folder) {
    Map<String, Town> towns = new TreeMap<>();
    try (Stream<Path> below = Files.list(folder)) {
      for (Path place : below.sorted().toList()) {
        ScenarioFolder scenarios = new ScenarioFolder(place);
        if (Files.isRegularFile(scenarios.baseline())) {
          String id = String.valueOf(place.getFileName());
          towns.put(id, new Town(id, files(scenarios)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Towns(towns);
  }

  private static Map<String, Path> files(ScenarioFolder scenarios) {
    Map<String, Path> files = new TreeMap<>();
    for (Path file : scenarios.all()) {
      String name = String.valueOf(file.getFileName());
      files.put(name.substring(0, name.length() - ".json".length()), file);
    }
    return files;
  }

  /** Their ids, in order. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>(towns.keySet());
    ids.sort(null);
    return List.copyOf(ids);
  }

  Town get(String id) {
    Town town = towns.get(id);
    if (town == null) {
      throw BadInput.of("没有这个小镇。", "There is no such town.");
    }
    return town;
  }
}
