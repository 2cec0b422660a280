package jiju.store.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds an object to be written, member by member. Mutable; lives for one object. */
public final class Members {
  private static final Place NOWHERE = Place.of("");

  private final Map<String, Json> members = new LinkedHashMap<>();

  /** Adds a text. */
  public Members put(String key, String text) {
    return put(key, new Json.Str(NOWHERE, text));
  }

  /** Adds a number; null where it is not finite. */
  public Members put(String key, double number) {
    return put(
        key, Double.isFinite(number) ? Json.Num.of(NOWHERE, number) : new Json.Null(NOWHERE));
  }

  /** Adds a switch. */
  public Members put(String key, boolean flag) {
    return put(key, new Json.Bool(NOWHERE, flag));
  }

  public Members put(String key, Json value) {
    members.put(key, value);
    return this;
  }

  /** Adds a list of texts. */
  public Members putTexts(String key, List<String> texts) {
    List<Json> items = new ArrayList<>();
    texts.forEach(text -> items.add(new Json.Str(NOWHERE, text)));
    return put(key, listOf(items));
  }

  public Json.Obj object() {
    return Json.Obj.of(NOWHERE, members);
  }

  /** A list to be written. */
  public static Json.Arr listOf(List<? extends Json> items) {
    return new Json.Arr(NOWHERE, List.copyOf(items));
  }
}
