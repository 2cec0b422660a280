package jiju.store.scenario;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jiju.scenario.check.NearestName;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.Place;
import jiju.store.json.Shown;
import jiju.store.json.StrictText;
import jiju.store.table.CellTable;
import jiju.unit.Text;

/**
 * Makes many parks out of a compact table: one row a park, and templates for what parks have in
 * common. Under the key {@code parksTable} a scenario names the table ({@code file}), a template of
 * every park ({@code common}), templates by the value of a column ({@code by}: column, value,
 * template), laid over it in the order of the file, and levers of which every park gets its own
 * ({@code levers}). A text {@code "{column}"} in a template becomes the cell of the park's row, a
 * number where the cell is one; inside a longer text the cell is put in. What the scenario itself
 * says of a park of that id stands over what the table makes.
 */
final class ParksTable {
  static final String KEY = "parksTable";
  private static final String FILE = "file";
  private static final String COMMON = "common";
  private static final String BY = "by";
  private static final String LEVERS = "levers";
  private static final List<String> KEYS = List.of(FILE, COMMON, BY, LEVERS);
  private static final String ID = "id";

  private final Problems problems;
  private final List<Path> inputs = new ArrayList<>();

  ParksTable(Problems problems) {
    this.problems = problems;
  }

  /** The tables that were read. */
  List<Path> inputs() {
    return List.copyOf(inputs);
  }

  /** The tree with the parks of its table in it, and without the table. */
  Json.Obj into(Json.Obj root) {
    Json said = root.find(KEY).orElse(new Json.Null(root.place()));
    if (said instanceof Json.Null) {
      return root.without(KEY);
    }
    if (!(said instanceof Json.Obj table)) {
      problems.add(said.place(), KEY, Wording.found(said), new Text("对象 {…}", "an object {…}"));
      return root.without(KEY);
    }
    for (String key : table.members().keySet()) {
      if (!KEYS.contains(key)) {
        problems.addUnknown(
            table.placeOf(key), KEY, Wording.unknownKey(key), NearestName.find(key, KEYS));
      }
    }
    Json.Obj whole = root.without(KEY);
    List<Json> parks = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : rows(table)) {
      Optional<Json> park = park(table, row);
      park.ifPresent(parks::add);
      park.ifPresent(json -> rows.add(row));
    }
    Json made = new Json.Arr(table.place(), parks);
    Optional<Json> own = whole.find("parks");
    Json all = own.isEmpty() ? made : new Merge(problems).merge(made, own.get(), "parks");
    whole = whole.with("parks", all);
    return withLevers(whole, table, rows);
  }

  private Optional<Json> park(Json.Obj table, TableRow row) {
    Json park = object(table, COMMON, KEY);
    Json.Obj by = object(table, BY, KEY);
    for (String column : by.members().keySet()) {
      String path = KEY + "." + BY + "." + column;
      Optional<String> cell = row.find(column);
      if (cell.isEmpty()) {
        row.refuseColumn(problems, by.placeOf(column), path, column);
        return Optional.empty();
      }
      Json.Obj templates = object(by, column, path);
      if (templates.find(cell.get()).isEmpty()) {
        List<String> names = List.copyOf(templates.members().keySet());
        problems.addUnknown(
            row.place(column),
            column,
            new Text(path + " 中没有“" + cell.get() + "”", "no \"" + cell.get() + "\" under " + path),
            NearestName.find(cell.get(), names));
        return Optional.empty();
      }
      park = new Merge(problems).merge(park, object(templates, cell.get(), path), path);
    }
    Json filled = row.fill(problems, park);
    Json.Obj whole =
        filled instanceof Json.Obj object ? object : new Json.Obj(park.place(), Map.of(), Map.of());
    return Optional.of(whole.with(ID, new Json.Str(row.place(ID), row.find(ID).orElse(""))));
  }

  private Json.Obj withLevers(Json.Obj root, Json.Obj table, List<TableRow> rows) {
    Json.Obj templates = object(table, LEVERS, KEY);
    if (templates.members().isEmpty()) {
      return root;
    }
    Json levers = root.find(LEVERS).orElse(new Json.Obj(table.place(), Map.of(), Map.of()));
    Json.Obj made = filled(templates, rows);
    return root.with(LEVERS, new Merge(problems).merge(made, levers, LEVERS));
  }

  /** Every list of templates with one copy for each row. */
  private Json.Obj filled(Json.Obj templates, List<TableRow> rows) {
    Json.Obj made = templates;
    for (Map.Entry<String, Json> member : templates.members().entrySet()) {
      if (member.getValue() instanceof Json.Obj group) {
        made = made.with(member.getKey(), filled(group, rows));
      } else if (member.getValue() instanceof Json.Arr list) {
        List<Json> copies = new ArrayList<>();
        for (TableRow row : rows) {
          list.items().forEach(template -> copies.add(row.fill(problems, template)));
        }
        made = made.with(member.getKey(), new Json.Arr(list.place(), copies));
      }
    }
    return made;
  }

  private Json.Obj object(Json.Obj parent, String key, String path) {
    Json json = parent.find(key).orElse(new Json.Obj(parent.place(), Map.of(), Map.of()));
    if (json instanceof Json.Obj object) {
      return object;
    }
    problems.add(
        json.place(),
        Paths.child(path, key),
        Wording.found(json),
        new Text("对象 {…}", "an object {…}"));
    return new Json.Obj(json.place(), Map.of(), Map.of());
  }

  private List<TableRow> rows(Json.Obj table) {
    if (!(table.find(FILE).orElse(null) instanceof Json.Str name)) {
      problems.add(
          table.place(),
          KEY + "." + FILE,
          Wording.missing(),
          new Text("一个 CSV 文件名", "the name of a CSV file"));
      return List.of();
    }
    try {
      Path file = Path.of(name.place().file()).resolveSibling(name.text()).normalize();
      inputs.add(file);
      String shown = file.toString().replace('\\', '/');
      List<CellTable.Row> lines = CellTable.rows(StrictText.read(file, shown, true));
      return lines.isEmpty() ? List.of() : read(shown, lines);
    } catch (BadJson e) {
      problems.addAll(e.problems());
    } catch (InvalidPathException e) {
      problems.add(name.place(), KEY + "." + FILE, Wording.found(name), Text.EMPTY);
    }
    return List.of();
  }

  private List<TableRow> read(String file, List<CellTable.Row> lines) {
    List<String> headings = lines.get(0).cells();
    if (!headings.contains(ID) || new HashSet<>(headings).size() < headings.size()) {
      problems.add(
          new Place(file, lines.get(0).line(), 0),
          "",
          new Text("标题行：" + String.join(",", headings), "headings " + String.join(",", headings)),
          new Text("互不相同、含 id 的列名", "different names with id among them"));
      return List.of();
    }
    List<TableRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (CellTable.Row line : lines.subList(1, lines.size())) {
      Place place = new Place(file, line.line(), 0);
      if (line.cells().size() != headings.size()) {
        problems.add(
            place,
            "",
            new Text("共 " + line.cells().size() + " 格", line.cells().size() + " cells"),
            new Text(headings.size() + " 格", headings.size() + " cells, as there are headings"));
        continue;
      }
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < headings.size(); i++) {
        cells.put(headings.get(i), line.cells().get(i));
      }
      String id = cells.getOrDefault(ID, "");
      if (!ids.add(id)) {
        String shown = Shown.quoted(id);
        problems.add(place, ID, "标识 " + shown + " 重复", "the id " + shown + " twice");
      }
      rows.add(new TableRow(place, cells));
    }
    return rows;
  }
}
