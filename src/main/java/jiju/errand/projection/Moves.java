package jiju.errand.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jiju.errand.BadInput;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Place;
import jiju.unit.Text;

/**
 * Levers that were moved, and what that means for the scenario. Only levers can be moved: any other
 * path is refused here, before it comes near a file.
 */
final class Moves {
  /** A lever and the value that it was moved to. */
  record Move(Lever lever, String value) {}

  static final Place HERE = Place.of("jiju serve");

  private final List<Move> moves;

  private Moves(List<Move> moves) {
    this.moves = List.copyOf(moves);
  }

  /**
   * The changes as moves of the given levers.
   *
   * @throws BadInput with every change that is no move of a lever
   */
  static Moves of(List<Change> changes, List<Lever> levers) {
    Map<String, Lever> byPath =
        levers.stream().collect(Collectors.toMap(l -> l.spot().path(), Function.identity()));
    List<Text> problems = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    for (Change change : changes) {
      Lever lever = byPath.get(change.path());
      if (lever == null) {
        problems.add(
            new Text("没有这个杠杆：" + change.path(), "There is no such lever: " + change.path()));
      } else if (!lever.reads(change.value())) {
        problems.add(
            new Text(
                change.path() + "：不能取“" + change.value() + "”",
                change.path() + ": cannot be \"" + change.value() + "\""));
      } else if (!lever.value().equals(change.value())) {
        moves.add(new Move(lever, change.value()));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return new Moves(moves);
  }

  List<Move> all() {
    return moves;
  }

  /** The moves that have an effect: none of a thing that is taken away. */
  List<Move> effective() {
    List<String> removed =
        moves.stream()
            .filter(move -> move.lever().kind() == Lever.Kind.SWITCH)
            .map(move -> move.lever().spot().path())
            .toList();
    return moves.stream()
        .filter(
            move ->
                move.lever().kind() == Lever.Kind.SWITCH
                    || removed.stream().noneMatch(move.lever().spot().thingPath()::equals))
        .toList();
  }

  /** The same as words for {@code --set}. */
  List<String> words() {
    return effective().stream().map(Moves::word).toList();
  }

  private static String word(Move move) {
    Lever.Spot spot = move.lever().spot();
    if (move.lever().kind() == Lever.Kind.SWITCH || move.lever().isNew()) {
      return spot.list() + "=" + onOneLine(new Json.Arr(HERE, List.of(thing(move))));
    }
    return spot.path() + "=" + move.value();
  }

  private static String onOneLine(Json json) {
    return JsonWriter.write(json).strip().replaceAll("\\n\\s*", " ");
  }

  /** The thing as a file says it: taken away, or new with all its fields. */
  static Json.Obj thing(Move move) {
    Lever lever = move.lever();
    Map<String, Json> fields = new LinkedHashMap<>();
    fields.put("id", new Json.Str(HERE, lever.spot().thingId()));
    if (lever.kind() == Lever.Kind.SWITCH) {
      fields.put("$delete", new Json.Bool(HERE, true));
      return Json.Obj.of(HERE, fields);
    }
    if (lever.spot().list().equals("levers.trips")) {
      fields.put("title", title(lever.spot().thing()));
    }
    new TreeMap<>(lever.companions()).forEach((name, value) -> fields.put(name, written(value)));
    fields.put(lever.spot().field(), written(move.value()));
    return Json.Obj.of(HERE, fields);
  }

  static Json title(Text text) {
    Map<String, Json> both = new LinkedHashMap<>();
    both.put("zh", new Json.Str(HERE, text.zh()));
    both.put("en", new Json.Str(HERE, text.en()));
    return Json.Obj.of(HERE, both);
  }

  /** A number where it reads as one, else a word. */
  static Json written(String value) {
    return value.matches("-?\\d+(\\.\\d+)?")
        ? new Json.Num(HERE, value)
        : new Json.Str(HERE, value);
  }
}
