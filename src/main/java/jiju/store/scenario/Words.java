package jiju.store.scenario;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import jiju.store.json.Json;
import jiju.unit.Text;

/** Values of a resolved tree in few words. */
final class Words {
  private Words() {}

  static Text of(Json json) {
    if (json instanceof Json.Obj object) {
      return ofObject(object);
    }
    if (json instanceof Json.Arr array) {
      String zh = array.items().stream().map(item -> of(item).zh()).collect(joining("、"));
      String en = array.items().stream().map(item -> of(item).en()).collect(joining(", "));
      return array.items().isEmpty() ? new Text("空", "none") : new Text(zh, en);
    }
    String word = plain(json);
    return new Text(word, word);
  }

  private static Text ofObject(Json.Obj object) {
    Optional<Json> value = object.find(NumberObject.VALUE);
    if (value.isPresent() && NumberObject.looksLike(object)) {
      return of(value.get());
    }
    if (object.find("zh").orElse(null) instanceof Json.Str zh
        && object.find("en").orElse(null) instanceof Json.Str en) {
      return new Text(zh.text(), en.text());
    }
    return object.find("title").map(Words::of).orElse(new Text("有", "there"));
  }

  private static String plain(Json json) {
    if (json instanceof Json.Str string) {
      return string.text();
    }
    if (json instanceof Json.Num number) {
      return number.literal();
    }
    return json instanceof Json.Bool bool ? Boolean.toString(bool.value()) : "";
  }

  /** The plausible range of a number; empty where none is stated. */
  static Text range(Json json) {
    if (json instanceof Json.Obj object
        && (object.find(NumberObject.MIN).isPresent()
            || object.find(NumberObject.MAX).isPresent())) {
      String low = object.find(NumberObject.MIN).map(Words::plain).orElse("…");
      String high = object.find(NumberObject.MAX).map(Words::plain).orElse("…");
      return new Text(low + " 至 " + high, low + " to " + high);
    }
    return Text.EMPTY;
  }

  /** The words of a thing without id, such as the two sectors of a linkage. */
  static String ends(Json json) {
    return json instanceof Json.Obj object
        ? object.members().values().stream()
            .filter(value -> value instanceof Json.Str)
            .map(Words::plain)
            .collect(joining("→"))
        : "";
  }
}
