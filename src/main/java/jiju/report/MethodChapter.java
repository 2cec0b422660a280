package jiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.analysis.Provenance;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.unit.Term;

/** How the numbers were made, so that anybody can make them again; and what the words mean. */
final class MethodChapter {
  private static final List<String> TERMS =
      List.of(
          "band",
          "confidence_interval",
          "gross_output_value",
          "retained_share",
          "resident_entities",
          "individual_business",
          "anchor_firm",
          "reverse_subsidy",
          "output_per_mu");

  private final Page page;

  MethodChapter(Page page) {
    this.page = page;
  }

  Node section() {
    Provenance from = page.findings().provenance();
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("method"));
    nodes.add(page.paragraph("method.model"));
    nodes.add(page.paragraph("method.pairs"));
    nodes.add(page.paragraph("method.bands"));
    nodes.add(run(from).node().as("words"));
    nodes.add(Node.of("h3", page.say("method.terms")));
    nodes.add(Node.of("dl", terms()));
    return Node.of("section", nodes);
  }

  private Table run(Provenance from) {
    Table table =
        new Table(
            page.say("method.caption"), List.of(page.say("column.item"), page.say("column.value")));
    table.row(page.say("method.version"), "Jiju 集聚 " + from.version());
    table.row(page.say("method.command"), Node.of("code", from.command()));
    table.row(
        page.say("method.span"),
        page.say("method.span.value", page.month(from.start()), page.month(from.end())));
    table.row(page.say("method.replications"), from.runs().in(page.language()));
    table.row(page.say("method.failed"), from.failedRuns());
    table.row(page.say("method.seed"), from.seed());
    for (Map.Entry<String, String> digest : page.dossier().digests().entrySet()) {
      table.row(page.say("method.digest", digest.getKey()), Node.of("code", digest.getValue()));
    }
    return table;
  }

  private List<Node> terms() {
    List<Node> nodes = new ArrayList<>();
    for (String id : TERMS) {
      Term term = page.glossary().get(id);
      String note = term.note().in(page.language());
      nodes.add(Node.of("dt", page.say("method.term", term.name().zh(), term.name().en())));
      nodes.add(Node.of("dd", note));
    }
    return nodes;
  }
}
