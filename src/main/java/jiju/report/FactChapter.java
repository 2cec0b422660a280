package jiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.analysis.validation.FactCheck;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Unit;
import jiju.unit.Scale;
import jiju.unit.Text;

/** Observed against simulated; misses stand as plainly as hits. */
final class FactChapter {
  private final Page page;

  FactChapter(Page page) {
    this.page = page;
  }

  Optional<Node> findSection() {
    List<FactCheck> facts =
        page.findings().facts().stream()
            .filter(fact -> fact.scenario().equals(page.findings().baseline().id()))
            .toList();
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("facts"));
    nodes.add(page.paragraph("facts.reading"));
    nodes.addAll(page.pictures(Illustration.Chapter.FACTS));
    nodes.add(table(facts).node().as("last-words"));
    return Optional.of(Node.of("section", nodes));
  }

  private Table table(List<FactCheck> facts) {
    Table table =
        new Table(
            page.say("facts.caption"),
            List.of(
                page.say("column.fact"),
                page.say("column.month"),
                page.say("column.reported"),
                page.say("column.simulated"),
                page.say("column.median_error"),
                page.say("column.verdict"),
                page.say("column.use"),
                page.say("column.source")));
    facts.forEach(fact -> addRow(table, fact));
    return table;
  }

  private void addRow(Table table, FactCheck fact) {
    Unit unit = fact.fact().unit();
    Scale scale = unit.scale(fact.fact().high(), page.language());
    String title = fact.fact().title().in(page.language());
    String verdict = page.say("verdict." + name(fact.verdict()));
    table.row(
        fact.platformGrossUp() == 0 ? title : page.say("facts.gross_up", title, grossUp(fact)),
        fact.at().map(page::month).orElse(page.say("none")),
        scale.range(fact.fact().low(), fact.fact().high()),
        page.bandCell(fact.simulated(), unit),
        Double.isFinite(fact.medianError())
            ? page.percent().change(fact.medianError())
            : page.say("none"),
        Node.of("span", verdict).as("verdict " + fact.verdict().id()),
        page.say("use." + name(fact.use())),
        fact.fact().source().in(page.language()));
  }

  private String grossUp(FactCheck fact) {
    return Scale.plain(Text.EMPTY, page.language()).number(1 + fact.platformGrossUp());
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
