package jiju.scenario.check;

import java.util.List;
import java.util.Optional;
import jiju.unit.Text;

/**
 * Something wrong at a path of a scenario, wherever it was written.
 *
 * @param path dotted, things addressed by id: {@code parks.loudi.landMu}
 * @param found what was found there
 * @param allowed what is allowed; empty where that needs no words
 * @param nearest the valid name that was probably meant
 * @param involved other paths that the finding rests on; {@code *} stands for any one segment
 */
public record Finding(
    String path, Text found, Text allowed, Optional<String> nearest, List<String> involved) {

  public Finding {
    involved = List.copyOf(involved);
  }

  public static Finding of(String path, Text found, Text allowed) {
    return new Finding(path, found, allowed, Optional.empty(), List.of());
  }

  public Finding withNearest(Optional<String> name) {
    return new Finding(path, found, allowed, name, involved);
  }

  public Finding withInvolved(String... paths) {
    return new Finding(path, found, allowed, nearest, List.of(paths));
  }
}
