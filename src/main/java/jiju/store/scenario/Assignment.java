package jiju.store.scenario;

import java.util.Optional;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.json.Place;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * One value to be set: {@code path=value}, or from a month on {@code path@YYYY-MM=value}.
 *
 * @param path dotted, things addressed by id
 * @param from the month from which it holds; empty: from the start
 * @param value JSON where it reads as JSON, else a text
 * @param place where it was said
 * @param entry path of the schedule's entry that says it; empty: an option does
 */
public record Assignment(String path, Optional<Month> from, Json value, Place place, String entry) {

  /**
   * A value that another file than the scenario's own sets.
   *
   * @param target {@code path}, or {@code path@YYYY-MM}
   * @param word the value, as after {@code --set}
   * @param valuePlace where the value was written
   * @return empty where what follows the {@code @} is no month
   */
  public static Optional<Assignment> of(
      String target, Place targetPlace, String word, Place valuePlace) {
    int at = target.indexOf('@');
    Optional<Month> from = at < 0 ? Optional.empty() : Month.find(target.substring(at + 1));
    String path = at < 0 ? target : target.substring(0, at);
    return at >= 0 && from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Assignment(path, from, plain(word, valuePlace), targetPlace, ""));
  }

  /** A number, a text or a switch where it was written, whatever file that was. */
  private static Json plain(String word, Place place) {
    Json value = value(word, Place.of(""));
    if (value instanceof Json.Num number) {
      return new Json.Num(place, number.literal());
    }
    return value instanceof Json.Bool bool
        ? new Json.Bool(place, bool.value())
        : new Json.Str(place, word);
  }

  /** What was typed after {@code --set}; empty, with a problem, where it has no such form. */
  static Optional<Assignment> parse(String word, Problems problems) {
    Place place = Place.of("--set " + word);
    int equals = word.indexOf('=');
    String left = equals < 0 ? word : word.substring(0, equals).strip();
    int at = left.indexOf('@');
    Optional<Month> from = at < 0 ? Optional.empty() : Month.find(left.substring(at + 1));
    String path = at < 0 ? left : left.substring(0, at);
    if (equals < 0 || path.isEmpty() || (at >= 0 && from.isEmpty())) {
      problems.add(
          place,
          "",
          new Text("写法有误", "not understood"),
          new Text("path=value 或 path@YYYY-MM=value", "path=value or path@YYYY-MM=value"));
      return Optional.empty();
    }
    return Optional.of(
        new Assignment(path, from, value(word.substring(equals + 1), place), place, ""));
  }

  private static Json value(String word, Place place) {
    try {
      return JsonReader.readWord(place, word);
    } catch (BadJson e) {
      return new Json.Str(place, word);
    }
  }
}
