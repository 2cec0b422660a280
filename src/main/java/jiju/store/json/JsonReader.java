package jiju.store.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.check.Problem;
import jiju.unit.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads one JSON text, comments allowed. Duplicate keys are reported and reading goes on; a text
 * that is no JSON, or nested too deep, ends it.
 */
public final class JsonReader {
  /** Deepest nesting of objects and arrays that is read. */
  public static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Place start;
  private final JsonParser parser;
  private final List<Problem> problems = new ArrayList<>();
  private int depth;

  private JsonReader(Place start, JsonParser parser) {
    this.start = start;
    this.parser = parser;
  }

  /**
   * The tree of a text.
   *
   * @param file what problems and places shall call the text
   * @param text the whole text
   * @throws BadJson with everything that was found wrong until reading stopped
   */
  public static Json read(String file, String text) throws BadJson {
    return read(new Place(file, 1, 1), text);
  }

  /** The tree of a word of the command line; everything stands at the one place. */
  public static Json readWord(Place place, String text) throws BadJson {
    return read(place, text);
  }

  private static Json read(Place start, String text) throws BadJson {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(start, parser).document();
    }
  }

  private Json document() throws BadJson {
    try {
      if (parser.nextToken() == null) {
        throw stop(Place.of(start.file()), "文件为空", "an empty file");
      }
      Json root = value();
      if (parser.nextToken() != null) {
        throw stop(here(), "首个值之后还有内容", "more after the first value");
      }
      if (!problems.isEmpty()) {
        throw new BadJson(problems);
      }
      return root;
    } catch (JacksonException e) {
      throw stop(placeOf(e), zh(e), en(e));
    }
  }

  private Json value() throws BadJson {
    Place place = here();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> new Json.Str(place, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_TRUE -> new Json.Bool(place, true);
      case VALUE_FALSE -> new Json.Bool(place, false);
      case VALUE_NULL -> new Json.Null(place);
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private Json number(Place place) {
    String literal = parser.getString();
    return new Json.Num(
        place, literal.endsWith("INF") ? literal.replace("INF", "Infinity") : literal);
  }

  private Json array(Place place) throws BadJson {
    descend(place);
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    depth--;
    return new Json.Arr(place, items);
  }

  private Json object(Place place) throws BadJson {
    descend(place);
    Map<String, Json> members = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place keyPlace = here();
      parser.nextToken();
      Json value = value();
      if (members.putIfAbsent(key, value) != null) {
        problems.add(duplicate(key, keyPlace));
      }
      keys.putIfAbsent(key, keyPlace);
    }
    depth--;
    return new Json.Obj(place, members, keys);
  }

  private Problem duplicate(String key, Place place) {
    String shown = Shown.quoted(key);
    return problem(place, "键 " + shown + " 重复", "duplicate key " + shown);
  }

  private void descend(Place place) throws BadJson {
    depth++;
    if (depth > MAX_DEPTH) {
      throw stop(place, "嵌套超过 " + MAX_DEPTH + " 层", "nested deeper than " + MAX_DEPTH + " levels");
    }
  }

  private BadJson stop(Place place, String zh, String en) {
    problems.add(problem(place, zh, en));
    return new BadJson(problems);
  }

  private static Problem problem(Place place, String zh, String en) {
    return new Problem(
        place.file(),
        place.line(),
        place.column(),
        "",
        new Text(zh, en),
        Text.EMPTY,
        Optional.empty());
  }

  private Place here() {
    return place(parser.currentTokenLocation());
  }

  private Place placeOf(JacksonException e) {
    return place(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
  }

  private Place place(TokenStreamLocation location) {
    return start.line() == 0
        ? start
        : new Place(start.file(), location.getLineNr(), location.getColumnNr());
  }

  private static String zh(JacksonException e) {
    return endsEarly(e) ? "文件不完整，提前结束" : "JSON 语法错误：" + reason(e);
  }

  private static String en(JacksonException e) {
    return endsEarly(e)
        ? "truncated: the file ends before its JSON does"
        : "not JSON: " + reason(e);
  }

  private static boolean endsEarly(JacksonException e) {
    return e instanceof UnexpectedEndOfInputException
        || e.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  /** The parser's own words, without what is of use to programmers only. */
  private static String reason(JacksonException e) {
    return Shown.cut(
        e.getOriginalMessage()
            .replaceAll("\\s*\\(code \\d+[^)]*\\)", "")
            .replaceAll("\\s*require enabling `JsonReadFeature\\.\\w+`", " are not allowed")
            .replaceAll("\\s*[(\\[]?(Source|start marker|`StreamReadConstraints).*", "")
            .replaceAll("\\s+", " "));
  }
}
