package jiju.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Caveat;
import jiju.scenario.Evidence;
import jiju.scenario.Source;
import jiju.scenario.form.Parameter;
import jiju.unit.Text;

/** What is assumed, as far as headlines rest on it. */
final class AssumptionChapter {
  private final Page page;

  AssumptionChapter(Page page) {
    this.page = page;
  }

  Optional<Node> findSection() {
    List<Caveat> caveats = page.findings().baseline().scenario().caveats();
    List<Parameter> assumed = assumedLevers();
    if (caveats.isEmpty() && assumed.isEmpty()) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("assumptions"));
    if (!caveats.isEmpty()) {
      nodes.add(page.paragraph("assumptions.caveats"));
      nodes.add(
          Node.of(
              "ul",
              caveats.stream().map(c -> Node.of("li", c.text().in(page.language()))).toList()));
    }
    if (!assumed.isEmpty()) {
      nodes.add(table(assumed).node().as("dense words"));
      nodes.add(page.paragraph("assumptions.where").as("note"));
    }
    return Optional.of(Node.of("section", nodes));
  }

  /** Assumed numbers that do something; the same number of several trips or events once. */
  private List<Parameter> assumedLevers() {
    Map<String, Parameter> once = new LinkedHashMap<>();
    for (Parameter parameter : page.dossier().parameters()) {
      if (parameter.evidence().equals(Optional.of(Evidence.ASSUMED))
          && isLever(parameter.path())
          && parameter.number() != 0) {
        once.putIfAbsent(pattern(parameter.path()) + parameter.value(), parameter);
      }
    }
    return List.copyOf(once.values());
  }

  private static boolean isLever(String path) {
    return path.startsWith("levers.")
        || path.contains(".serviceDesk.")
        || path.endsWith(".rentYuanPerSqmMonth");
  }

  /** The path with a star for the id of one trip, event or contract among several. */
  private static String pattern(String path) {
    String[] parts = path.split("\\.", -1);
    if (parts.length == 4 && parts[0].equals("levers")) {
      parts[2] = "*";
    }
    return String.join(".", parts);
  }

  private Table table(List<Parameter> assumed) {
    Table table =
        new Table(
            page.say("assumptions.caption"),
            List.of(
                page.say("column.meaning"),
                page.say("column.value"),
                page.say("column.path"),
                page.say("column.ground")));
    for (Parameter parameter : assumed) {
      table.row(
          parameter.meaning().in(page.language()),
          parameter.unit().scale(parameter.number(), page.language()).write(parameter.number()),
          Node.of("code", pattern(parameter.path())),
          ground(parameter.source()));
    }
    return table;
  }

  /** The word for an assumption in the reader's language, and what is said besides. */
  private String ground(Text source) {
    String words = source.in(page.language());
    String bare = Source.ASSUMPTION.in(page.language());
    String rest = words.startsWith(bare) ? words.substring(bare.length()) : " " + words;
    String said =
        rest.startsWith(":") || rest.startsWith("：") ? rest.substring(1).strip() : rest.strip();
    return said.isEmpty()
        ? page.say("assumptions.assumed")
        : page.say("assumptions.assumed_as", said);
  }
}
