package jiju.store.results;

import java.util.LinkedHashMap;
import java.util.Map;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Place;
import jiju.unit.Text;

/**
 * {@code columns.json}: what every heading means, and every name that stands under one (metrics,
 * quantities, instruments). A name means the same wherever it stands.
 */
final class Dictionary {
  static final String FILE = "columns.json";

  private static final Place HERE = Place.of(FILE);

  private final Map<String, Json> entries = new LinkedHashMap<>();

  private Dictionary() {}

  static String json() {
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
    return JsonWriter.write(Json.Obj.of(HERE, dictionary.entries));
  }

  private void add(String name, Unit unit, Text text) {
    Map<String, Json> entry = new LinkedHashMap<>();
    entry.put("unit", new Json.Str(HERE, unit.text().en()));
    entry.put("unit_zh", new Json.Str(HERE, unit.text().zh()));
    entry.put("zh", new Json.Str(HERE, text.zh()));
    entry.put("en", new Json.Str(HERE, text.en()));
    entries.putIfAbsent(name, Json.Obj.of(HERE, entry));
  }
}
