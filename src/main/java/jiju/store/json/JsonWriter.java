package jiju.store.json;

import java.util.Locale;
import java.util.Map;

/**
 * Writes a tree as text: two spaces a level, LF, a newline at the end, characters beyond ASCII as
 * themselves. What fits on a line stands on one.
 */
public final class JsonWriter {
  private static final int LINE = 120;

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  public static String write(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.value(json, 0);
    return writer.out.append('\n').toString();
  }

  private void value(Json json, int level) {
    if (isPlain(json)) {
      plain(json);
      return;
    }
    int start = out.length();
    if (flat(json, start + LINE - 2 * level)) {
      return;
    }
    out.setLength(start);
    boolean object = json instanceof Json.Obj;
    out.append(object ? '{' : '[');
    String before = "\n" + "  ".repeat(level + 1);
    if (json instanceof Json.Obj members) {
      for (Map.Entry<String, Json> member : members.members().entrySet()) {
        out.append(before);
        key(member.getKey());
        value(member.getValue(), level + 1);
        before = ",\n" + "  ".repeat(level + 1);
      }
    } else if (json instanceof Json.Arr array) {
      for (Json item : array.items()) {
        out.append(before);
        value(item, level + 1);
        before = ",\n" + "  ".repeat(level + 1);
      }
    }
    out.append('\n').append("  ".repeat(level)).append(object ? '}' : ']');
  }

  private void plain(Json json) {
    if (json instanceof Json.Str string) {
      quote(string.text());
    } else if (json instanceof Json.Num number) {
      out.append(number.literal());
    } else if (json instanceof Json.Bool bool) {
      out.append(bool.value());
    } else if (json instanceof Json.Null) {
      out.append("null");
    }
  }

  /** Writes on one line up to the given length; says whether it was long enough. */
  private boolean flat(Json json, int end) {
    String before = "";
    if (json instanceof Json.Obj object) {
      out.append('{');
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        out.append(before);
        key(member.getKey());
        if (!flat(member.getValue(), end)) {
          return false;
        }
        before = ", ";
      }
      out.append('}');
    } else if (json instanceof Json.Arr array) {
      out.append('[');
      for (Json item : array.items()) {
        out.append(before);
        if (!flat(item, end)) {
          return false;
        }
        before = ", ";
      }
      out.append(']');
    } else {
      plain(json);
    }
    return out.length() <= end;
  }

  private static boolean isPlain(Json json) {
    return !(json instanceof Json.Obj || json instanceof Json.Arr);
  }

  private void key(String key) {
    quote(key);
    out.append(": ");
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
