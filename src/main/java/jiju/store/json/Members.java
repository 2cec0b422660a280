package jiju.store.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds an object to be written, member by member. Mutable; lives for one object. */
public final class Members {
  private static final Place NOWHERE = Place.of("");

  private final Map<String, Json> members = new LinkedHashMap<>();

  /** A text to be written. */
  public static Json of(String text) {
    return new Json.Str(NOWHERE, text);
  }

  /** A number to be written; null where it is not finite. */
  public static Json of(double number) {
    return Double.isFinite(number) ? Json.Num.of(NOWHERE, number) : new Json.Null(NOWHERE);
  }

  /** A switch to be written. */
  public static Json of(boolean flag) {
    return new Json.Bool(NOWHERE, flag);
  }

  public Members put(String key, String text) {
    return put(key, of(text));
  }

  public Members put(String key, double number) {
    return put(key, of(number));
  }

  public Members put(String key, boolean flag) {
    return put(key, of(flag));
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
