package jiju.store.json;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a tree as text: two spaces a level, LF, a newline at the end, characters beyond ASCII as
 * themselves. Objects and arrays that hold plain values only, and are short, stand on one line.
 */
public final class JsonWriter {
  private static final int LINE = 140;

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  public static String write(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.value(json, 0);
    return writer.out.append('\n').toString();
  }

  private void value(Json json, int level) {
    if (json instanceof Json.Obj object) {
      object(object, level);
    } else if (json instanceof Json.Arr array) {
      array(array, level);
    } else {
      plain(json);
    }
  }

  private void plain(Json json) {
    if (json instanceof Json.Str string) {
      quote(string.text());
    } else if (json instanceof Json.Num number) {
      out.append(number.literal());
    } else {
      out.append(json instanceof Json.Bool bool ? Boolean.toString(bool.value()) : "null");
    }
  }

  private void object(Json.Obj object, int level) {
    boolean flat = object.members().values().stream().allMatch(JsonWriter::isPlain);
    if (flat && (object.members().size() <= 1 || fits(object))) {
      out.append('{');
      members(object, level, ", ");
      out.append('}');
      return;
    }
    String margin = "  ".repeat(level + 1);
    out.append("{\n").append(margin);
    members(object, level + 1, ",\n" + margin);
    out.append('\n').append("  ".repeat(level)).append('}');
  }

  private void members(Json.Obj object, int level, String between) {
    String before = "";
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      out.append(before);
      quote(member.getKey());
      out.append(": ");
      value(member.getValue(), level);
      before = between;
    }
  }

  private void array(Json.Arr array, int level) {
    if (array.items().stream().allMatch(JsonWriter::isPlain)) {
      out.append('[');
      items(array, level, ", ");
      out.append(']');
      return;
    }
    String margin = "  ".repeat(level + 1);
    out.append("[\n").append(margin);
    items(array, level + 1, ",\n" + margin);
    out.append('\n').append("  ".repeat(level)).append(']');
  }

  private void items(Json.Arr array, int level, String between) {
    Iterator<Json> items = array.items().iterator();
    while (items.hasNext()) {
      value(items.next(), level);
      if (items.hasNext()) {
        out.append(between);
      }
    }
  }

  private static boolean isPlain(Json json) {
    return !(json instanceof Json.Obj || json instanceof Json.Arr);
  }

  private static boolean fits(Json.Obj object) {
    int width = 0;
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      Json value = member.getValue();
      int length = value instanceof Json.Str string ? string.text().length() : 8;
      width += member.getKey().length() + length + 6;
    }
    return width <= LINE;
  }

  private void quote(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int point) {
    boolean alone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (point == '"' || point == '\\') {
      out.append('\\').append((char) point);
    } else if (point == '\n') {
      out.append("\\n");
    } else if (point < ' ' || alone) {
      out.append(String.format(Locale.ROOT, "\\u%04x", point));
    } else {
      out.appendCodePoint(point);
    }
  }
}
