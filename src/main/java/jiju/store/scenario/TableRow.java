package jiju.store.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jiju.scenario.check.NearestName;
import jiju.store.json.Json;
import jiju.store.json.Place;
import jiju.unit.Text;

/** One row of a table of parks, whose cells fill templates. */
record TableRow(Place line, Map<String, String> cells) {
  private static final Pattern CELL = Pattern.compile("\\{([a-z0-9_]+)\\}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  Optional<String> find(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** Where a cell stands: its line, and the number of its column. */
  Place place(String column) {
    int position = List.copyOf(cells.keySet()).indexOf(column);
    return new Place(line.file(), line.line(), position + 1);
  }

  /** A template with the cells of this row put in. */
  Json fill(Problems problems, Json template) {
    if (template instanceof Json.Obj object) {
      Map<String, Json> members = new LinkedHashMap<>();
      object.members().forEach((key, value) -> members.put(key, fill(problems, value)));
      return new Json.Obj(object.place(), members, object.keys());
    }
    if (template instanceof Json.Arr array) {
      List<Json> items = new ArrayList<>();
      array.items().forEach(item -> items.add(fill(problems, item)));
      return new Json.Arr(array.place(), items);
    }
    return template instanceof Json.Str text ? fill(problems, text) : template;
  }

  private Json fill(Problems problems, Json.Str text) {
    Matcher whole = CELL.matcher(text.text());
    if (whole.matches() && cells.containsKey(whole.group(1))) {
      return value(whole.group(1));
    }
    StringBuilder filled = new StringBuilder();
    Matcher matcher = CELL.matcher(text.text());
    while (matcher.find()) {
      String column = matcher.group(1);
      if (!cells.containsKey(column)) {
        refuseColumn(problems, text.place(), ParksTable.KEY, column);
      }
      String cell = cells.getOrDefault(column, "");
      matcher.appendReplacement(filled, Matcher.quoteReplacement(cell));
    }
    matcher.appendTail(filled);
    return new Json.Str(text.place(), filled.toString());
  }

  /** A cell as a value; an empty one is as if the template said nothing. */
  private Json value(String column) {
    String cell = cells.getOrDefault(column, "");
    if (cell.isEmpty()) {
      return new Json.Null(place(column));
    }
    return NUMBER.matcher(cell).matches()
        ? new Json.Num(place(column), cell)
        : new Json.Str(place(column), cell);
  }

  void refuseColumn(Problems problems, Place at, String path, String column) {
    problems.addUnknown(
        at,
        path,
        new Text("表中没有“" + column + "”列", "the table has no column \"" + column + "\""),
        NearestName.find(column, cells.keySet()));
  }
}
