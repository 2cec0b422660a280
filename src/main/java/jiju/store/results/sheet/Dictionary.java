package jiju.store.results.sheet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.store.json.JsonWriter;
import jiju.store.json.Meaning;
import jiju.store.json.Members;
import jiju.unit.Text;

/**
 * {@code columns.json}: what every heading means, and every name that stands under one (metrics,
 * quantities, instruments). A name means the same wherever it stands.
 */
final class Dictionary {
  static final String FILE = "columns.json";

  private final Members entries = new Members();
  private final Set<String> known = new TreeSet<>();

  private Dictionary() {}

  /**
   * The text of the file.
   *
   * @param more columns of this folder alone; what is known of a name anyway stands
   */
  static String json(Map<String, Meaning> more) {
    Dictionary dictionary = new Dictionary();
    for (Heading heading : Heading.values()) {
      dictionary.add(heading.id(), heading.unit(), heading.text());
    }
    for (Metric metric : Metric.values()) {
      dictionary.add(metric.id(), metric.unit(), metric.text());
    }
    for (Quantity quantity : Quantity.values()) {
      dictionary.add(quantity.id(), quantity.unit(), quantity.text());
    }
    for (Instrument instrument : Instrument.values()) {
      dictionary.add(instrument.id(), Unit.YUAN, instrument.text());
    }
    new TreeMap<>(more)
        .forEach((name, meaning) -> dictionary.add(name, meaning.unit(), meaning.text()));
    return JsonWriter.write(dictionary.entries.object());
  }

  private void add(String name, Unit unit, Text text) {
    if (known.add(name)) {
      entries.put(name, new Meaning(unit, text).json());
    }
  }
}
