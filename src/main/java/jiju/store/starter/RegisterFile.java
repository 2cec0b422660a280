package jiju.store.starter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jiju.scenario.EntityType;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.NearestName;
import jiju.scenario.check.Problem;
import jiju.store.json.BadJson;
import jiju.store.json.Shown;
import jiju.store.json.StrictText;
import jiju.store.table.CellTable;
import jiju.unit.Month;
import jiju.unit.Text;

/** Reads a register of resident firms (入驻企业台账), saved as comma-separated text in UTF-8. */
public final class RegisterFile {
  private static final int MOST_SECTORS = 60;
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](?:(\\d{1,2})日?)?)?(?: .*)?");
  private static final Set<String> ENTERPRISE =
      Set.of("", "企业", "公司", "有限公司", "有限责任公司", "股份有限公司", "enterprise", "company");
  private static final Set<String> INDIVIDUAL =
      Set.of("个体工商户", "个体户", "个体", "individual business", "individual", "individual_business");
  private static final Set<String> RESIDENT =
      Set.of("", "存续", "在营", "开业", "正常", "在册", "open", "active", "resident");
  private static final Set<String> GONE =
      Set.of("注销", "吊销", "迁出", "停业", "closed", "deregistered", "left", "moved");

  private final String file;
  private final Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
  private final List<Problem> problems = new ArrayList<>();

  private RegisterFile(String file) {
    this.file = file;
  }

  /**
   * The firms that are resident; those that have left are passed over.
   *
   * @throws BadScenario with every problem, line by line
   */
  public static Register read(Path path) {
    RegisterFile reader = new RegisterFile(path.toString());
    try {
      String text = StrictText.read(path, reader.file, true);
      return reader.register(CellTable.rows(text));
    } catch (BadJson e) {
      throw new BadScenario(e.problems());
    }
  }

  private Register register(List<CellTable.Row> rows) {
    List<Resident> residents = new ArrayList<>();
    List<String> unused = List.of();
    if (!rows.isEmpty()) {
      unused = readHeadings(rows.get(0));
      rows.subList(1, rows.size()).forEach(row -> resident(row).ifPresent(residents::add));
    }
    Register register = new Register(residents, unused);
    if (problems.isEmpty() && residents.isEmpty()) {
      say(0, "", new Text("没有一家在册企业", "no firm in it"), Text.EMPTY, Optional.empty());
    }
    int sectors = register.firmsBySector().size();
    if (sectors > MOST_SECTORS) {
      say(
          0,
          "",
          new Text("共 " + sectors + " 个行业", sectors + " sectors"),
          new Text("至多 " + MOST_SECTORS + " 个，请先归并", "at most " + MOST_SECTORS + "; group them"),
          Optional.empty());
    }
    if (!problems.isEmpty()) {
      throw new BadScenario(problems);
    }
    return register;
  }

  /** Finds the columns, and gives back the headings of those that are not used. */
  private List<String> readHeadings(CellTable.Row row) {
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String word = row.cells().get(i);
      Optional<Heading> heading = Heading.find(word);
      if (heading.isEmpty()) {
        unused.add(word);
      } else if (columns.putIfAbsent(heading.get(), i) != null) {
        Text found = new Text("同类的列重复", "a second column of its kind");
        say(row.line(), word, found, Text.EMPTY, Optional.empty());
      }
    }
    if (!columns.containsKey(Heading.SECTOR)) {
      say(
          row.line(),
          "",
          new Text("没有“行业”列", "no column \"sector\""),
          new Text("行业，可另有 类型、登记日期、状态", "sector, and if there are: type, registered, status"),
          unused.stream()
              .flatMap(word -> NearestName.find(word, Heading.allNames()).stream())
              .findFirst());
    }
    return unused;
  }

  private Optional<Resident> resident(CellTable.Row row) {
    String status = cell(row, Heading.STATUS);
    if (!columns.containsKey(Heading.SECTOR) || GONE.contains(status)) {
      return Optional.empty();
    }
    if (!RESIDENT.contains(status)) {
      wrong(row, Heading.STATUS, new Text("存续或注销", "open or closed"));
    }
    String sector = original(row, Heading.SECTOR);
    if (sector.isEmpty()) {
      wrong(row, Heading.SECTOR, new Text("一个行业", "a sector"));
    }
    EntityType type =
        INDIVIDUAL.contains(cell(row, Heading.TYPE))
            ? EntityType.INDIVIDUAL_BUSINESS
            : EntityType.ENTERPRISE;
    if (type == EntityType.ENTERPRISE && !ENTERPRISE.contains(cell(row, Heading.TYPE))) {
      wrong(row, Heading.TYPE, new Text("企业或个体工商户", "enterprise or individual business"));
    }
    return Optional.of(new Resident(sector, type, registered(row)));
  }

  private Optional<Month> registered(CellTable.Row row) {
    if (!columns.containsKey(Heading.REGISTERED)) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(cell(row, Heading.REGISTERED));
    if (date.matches()) {
      int month = Integer.parseInt(date.group(2));
      int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
      if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        return Optional.of(Month.of(Integer.parseInt(date.group(1)), month));
      }
    }
    wrong(
        row,
        Heading.REGISTERED,
        new Text("2019-04-30 或 2019-04 形式的日期", "a date such as 2019-04-30 or 2019-04"));
    return Optional.empty();
  }

  private String cell(CellTable.Row row, Heading heading) {
    return original(row, heading).toLowerCase(Locale.ROOT);
  }

  private String original(CellTable.Row row, Heading heading) {
    int column = columns.getOrDefault(heading, Integer.MAX_VALUE);
    return column < row.cells().size() ? row.cells().get(column) : "";
  }

  private void wrong(CellTable.Row row, Heading heading, Text allowed) {
    String shown = Shown.quoted(original(row, heading));
    Text found = new Text("发现 " + shown, "found " + shown);
    say(row.line(), heading.name().toLowerCase(Locale.ROOT), found, allowed, Optional.empty());
  }

  private void say(int line, String path, Text found, Text allowed, Optional<String> nearest) {
    problems.add(new Problem(file, line, 0, path, found, allowed, nearest));
  }
}
