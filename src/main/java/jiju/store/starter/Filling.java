package jiju.store.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jiju.scenario.EntityType;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.unit.Month;

/**
 * Fills the templates of a first scenario from a register: its firms stand where the made-up ones
 * stood, and every date moves with the month in which the register ends.
 */
final class Filling {
  private static final Month TEMPLATE_START = Month.of(2025, 1);
  private static final Pattern MONTH = Pattern.compile("\"(\\d{4}-\\d{2})\"");
  private static final Pattern MARK = Pattern.compile("(?m)^ *// </?\\w+>\\n");
  private static final int SQM_PER_FIRM = 200;
  private static final int SQM_OF_PHASE_ONE = 60_000;
  private static final String SOURCE = "register of resident firms";

  private final Optional<Register> register;
  private final Month start;

  Filling(Optional<Register> register) {
    this.register = register;
    this.start = register.flatMap(Register::monthAfter).orElse(TEMPLATE_START);
  }

  String fill(String template) {
    String text = template;
    if (register.isPresent()) {
      text = replaced(text, "initialFirms", initialFirms(register.get()));
      text = replaced(text, "sectors", sectors(register.get()));
      text = text.replace("\"floorAreaSqm\": " + SQM_OF_PHASE_ONE, "\"floorAreaSqm\": " + floor());
      text = text.replace("\"atLeast\": 100", "\"atLeast\": " + 2 * register.get().firms());
      text = moved(text);
    }
    return MARK.matcher(text).replaceAll("");
  }

  /** Room for every firm that is there, and for some that come. */
  private int floor() {
    int needed = register.map(Register::firms).orElse(0) * SQM_PER_FIRM;
    int step = 10_000;
    return Math.max(SQM_OF_PHASE_ONE, (needed + step - 1) / step * step);
  }

  private String moved(String text) {
    int months = start.since(TEMPLATE_START);
    return MONTH
        .matcher(text)
        .replaceAll(match -> "\"" + Month.parse(match.group(1)).plus(months) + "\"");
  }

  private static String replaced(String text, String part, String with) {
    Pattern between = Pattern.compile("(?s)( *)// <" + part + ">\\n.*?// </" + part + ">\\n");
    return between.matcher(text).replaceFirst(match -> Matcher.quoteReplacement(with));
  }

  private String initialFirms(Register firms) {
    Map<String, String> ids = firms.sectorIds();
    List<Json> groups = new ArrayList<>();
    for (Register.Group group : firms.groups(start)) {
      String sector = ids.getOrDefault(group.sector(), "");
      boolean individual = group.type() == EntityType.INDIVIDUAL_BUSINESS;
      Members members =
          new Members()
              .put("id", individual ? sector + "-individuals" : sector + "-enterprises")
              .put("sector", sector)
              .put("type", group.type().name())
              .put("number", reported(group.number()));
      group.meanAgeMonths().ifPresent(age -> members.put("meanAgeMonths", reported(age)));
      groups.add(members.object());
    }
    return lines("      ", "initialFirms", groups) + "\n";
  }

  private static String sectors(Register firms) {
    Map<String, String> ids = firms.sectorIds();
    List<Json> sectors = new ArrayList<>();
    firms
        .firmsBySector()
        .forEach(
            (sector, number) ->
                sectors.add(
                    new Members()
                        .put("id", ids.getOrDefault(sector, ""))
                        .put("title", sector)
                        .put("poolWeight", share(number, firms.firms()))
                        .object()));
    return lines("  ", "sectors", sectors) + ",\n";
  }

  private static Json share(long number, int all) {
    double share = Math.rint(1e4 * number / all) / 1e4;
    return new Members()
        .put("value", Math.max(share, 1e-4))
        .put("source", "share in the " + SOURCE)
        .put("evidence", "derived")
        .object();
  }

  private static Json reported(double number) {
    return new Members()
        .put("value", number)
        .put("source", SOURCE)
        .put("evidence", "reported")
        .object();
  }

  private static String lines(String margin, String key, List<Json> things) {
    List<String> lines = new ArrayList<>();
    things.forEach(
        thing ->
            lines.add(
                margin
                    + "  "
                    + JsonWriter.write(thing).strip().replace("\n", "\n" + margin + "  ")));
    return margin + "\"" + key + "\": [\n" + String.join(",\n", lines) + "\n" + margin + "]";
  }
}
