package jiju.errand.projection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.errand.BadInput;

/**
 * A folder of scenarios.
 *
 * @param files by name without {@code .json}; {@link #BASELINE} is among them
 */
public record Town(String id, Map<String, Path> files) {
  /** Name of the scenario that all others are held against. */
  public static final String BASELINE = "baseline";

  public Town {
    files = Map.copyOf(files);
  }

  /** Names of its scenarios, the baseline first. */
  List<String> names() {
    List<String> names = new ArrayList<>(files.keySet());
    names.remove(BASELINE);
    names.sort(null);
    names.add(0, BASELINE);
    return List.copyOf(names);
  }

  Path file(String name) {
    Path file = files.get(name);
    if (file == null) {
      throw BadInput.of("没有这个情景。", "There is no such scenario.");
    }
    return file;
  }
}
