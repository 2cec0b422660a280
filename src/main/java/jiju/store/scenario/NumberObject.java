package jiju.store.scenario;

import java.util.List;
import jiju.store.json.Json;

/** A number written as an object: its value and what is known about it. */
final class NumberObject {
  static final String VALUE = "value";
  static final String UNIT = "unit";
  static final String MIN = "min";
  static final String MAX = "max";
  static final String DISTRIBUTION = "distribution";
  static final String SOURCE = "source";
  static final String EVIDENCE = "evidence";

  static final List<String> KEYS = List.of(VALUE, UNIT, MIN, MAX, DISTRIBUTION, SOURCE, EVIDENCE);

  private NumberObject() {}

  /** Whether an object has no keys but those of a number. */
  static boolean looksLike(Json json) {
    return json instanceof Json.Obj object
        && !object.members().isEmpty()
        && KEYS.containsAll(object.members().keySet());
  }
}
