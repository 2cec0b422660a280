package jiju.store.json;

/** Values as a one-line message shows them: short and without line breaks. */
public final class Shown {
  private static final int LONGEST = 160;
  private static final int LONGEST_VALUE = 60;

  private Shown() {}

  /** A text in quotation marks. */
  public static String quoted(String text) {
    return "\"" + clean(text, LONGEST_VALUE) + "\"";
  }

  /** A message cut to a line's length. */
  public static String cut(String message) {
    return clean(message, LONGEST);
  }

  /** A value: texts quoted, numbers and switches as written, {@code {…}} and {@code […]} else. */
  public static String value(Json json) {
    if (json instanceof Json.Str string) {
      return quoted(string.text());
    }
    if (json instanceof Json.Num number) {
      return clean(number.literal(), LONGEST_VALUE);
    }
    if (json instanceof Json.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (json instanceof Json.Null) {
      return "null";
    }
    return json instanceof Json.Obj ? "{…}" : "[…]";
  }

  private static String clean(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .forEach(point -> shown.appendCodePoint(Character.isISOControl(point) ? ' ' : point));
    return text.codePointCount(0, text.length()) > longest
        ? shown.append('…').toString()
        : shown.toString();
  }
}
