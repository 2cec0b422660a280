package jiju.report;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.Provenance;
import jiju.report.html.Node;
import jiju.scenario.Scenario;
import jiju.unit.Language;

/**
 * Writes a report: one HTML file that needs nothing else, on a screen and on A4 paper. First stands
 * what a planner asks, then what it rests on.
 */
public final class Reports {
  private final Page page;

  private Reports(Page page) {
    this.page = page;
  }

  /** The whole file. The same dossier gives the same bytes. */
  public static String html(Dossier dossier, Language language) {
    Reports report = new Reports(Page.of(dossier, language));
    return Letterhead.document(report.title(), report.body(), language);
  }

  private String title() {
    Scenario scenario = page.findings().baseline().scenario();
    String place =
        scenario.parks().size() == 1
            ? scenario.parks().get(0).title().in(page.language())
            : scenario.title().in(page.language());
    return page.say("title", place);
  }

  private Node body() {
    return Node.of("body", header(), Node.of("main", chapters()));
  }

  private Node header() {
    Provenance from = page.findings().provenance();
    return Node.of(
        "header",
        Node.of("p", page.term("projection_not_forecast")).as("mark"),
        Node.of("h1", title()),
        Node.of(
                "p",
                page.say(
                    "meta",
                    page.month(from.start()),
                    page.month(from.end()),
                    page.findings().cases().size(),
                    from.runs().in(page.language()),
                    from.seed(),
                    from.version()))
            .as("meta"));
  }

  private List<Node> chapters() {
    List<Node> chapters = new ArrayList<>();
    chapters.add(new SummaryChapter(page).section());
    chapters.add(new ProjectionChapter(page).section());
    new TownChapter(page).findSection().ifPresent(chapters::add);
    new LeverChapter(page).findSection().ifPresent(chapters::add);
    new TargetChapter(page).findSection().ifPresent(chapters::add);
    new UncertaintyChapter(page).findSection().ifPresent(chapters::add);
    chapters.add(new MoneyChapter(page).section());
    new FactChapter(page).findSection().ifPresent(chapters::add);
    new AssumptionChapter(page).findSection().ifPresent(chapters::add);
    chapters.add(new MethodChapter(page).section());
    return chapters;
  }
}
