package jiju.store.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jiju.scenario.check.Finding;
import jiju.scenario.check.Problem;
import jiju.store.json.Place;
import jiju.unit.Text;

/** Collects what is wrong while files are read. Mutable; lives for one reading. */
final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();
  private final Set<String> badPaths = new LinkedHashSet<>();

  void add(Place place, Finding finding) {
    badPaths.add(finding.path());
    found.add(
        new Problem(
            place.file(),
            place.line(),
            place.column(),
            finding.path(),
            finding.found(),
            finding.allowed(),
            finding.nearest()));
  }

  void add(Place place, String path, Text what, Text allowed) {
    add(place, Finding.of(path, what, allowed));
  }

  void add(Place place, String path, String zh, String en) {
    add(place, path, new Text(zh, en), Text.EMPTY);
  }

  void addUnknown(Place place, String path, Text what, Optional<String> nearest) {
    add(place, Finding.of(path, what, Text.EMPTY).withNearest(nearest));
  }

  void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** The paths at which something is wrong: findings that rest on them mean nothing. */
  Set<String> badPaths() {
    return badPaths;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> all() {
    return new ArrayList<>(found);
  }
}
