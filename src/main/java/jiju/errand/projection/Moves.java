package jiju.errand.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jiju.errand.BadInput;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Place;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * Levers that were moved, and what that means for the scenario. Only levers can be moved: any other
 * path is refused here, before it comes near a file.
 */
final class Moves {
  /**
   * A lever and the value that it was moved to.
   *
   * @param from the month in which it moves; empty: from the start
   */
  record Move(Lever lever, String value, Optional<String> from) {
    /** The same as a page says it. */
    Change change() {
      String path = lever.spot().path();
      return from.map(month -> Change.dated(path, month, value))
          .orElseGet(() -> new Change(path, value));
    }

    /** Whether the scenario itself has it so. */
    private boolean isNone() {
      return from.isEmpty() && lever.value().equals(value);
    }
  }

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
      Optional<Lever> lever = Optional.ofNullable(byPath.get(change.lever()));
      problem(change, lever).ifPresent(problems::add);
      lever.ifPresent(one -> moves.add(new Move(one, change.value(), change.from())));
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    moves.removeIf(Move::isNone);
    return new Moves(moves);
  }

  private static Optional<Text> problem(Change change, Optional<Lever> lever) {
    if (lever.isEmpty()) {
      return Optional.of(
          new Text("没有这个杠杆：" + change.path(), "There is no such lever: " + change.path()));
    }
    if (!lever.get().reads(change.value())) {
      return Optional.of(
          new Text(
              change.path() + "：不能取“" + change.value() + "”",
              change.path() + ": cannot be \"" + change.value() + "\""));
    }
    if (change.from().isPresent() && !lever.get().isDatable()) {
      return Optional.of(
          new Text(change.path() + "：不能按月份改变", change.path() + ": cannot change on a date"));
    }
    return change
        .from()
        .filter(month -> Month.find(month).isEmpty())
        .map(
            month ->
                new Text(
                    change.path() + "：“" + month + "”不是月份（应为 YYYY-MM）",
                    change.path() + ": \"" + month + "\" is no month (YYYY-MM)"));
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
    boolean whole = move.lever().kind() == Lever.Kind.SWITCH || move.lever().isNew();
    if (whole) {
      return spot.list() + "=" + onOneLine(new Json.Arr(HERE, List.of(thing(move))));
    }
    return move.change().path() + "=" + move.value();
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
