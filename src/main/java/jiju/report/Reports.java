package jiju.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private static final String STYLE = "report.css";

  private final Page page;

  private Reports(Page page) {
    this.page = page;
  }

  /** The whole file. The same dossier gives the same bytes. */
  public static String html(Dossier dossier, Language language) {
    StringBuilder html = new StringBuilder(1 << 18);
    html.append("<!DOCTYPE html>\n");
    new Reports(Page.of(dossier, language)).document().write(html);
    return html.toString();
  }

  private Node document() {
    String lang = page.language() == Language.ZH ? "zh-CN" : "en";
    return Node.of("html", head(), body()).with("lang", lang);
  }

  private Node head() {
    return Node.of(
        "head",
        Node.of("meta").with("charset", "utf-8"),
        Node.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"),
        Node.of("meta")
            .with("http-equiv", "Content-Security-Policy")
            .with("content", "default-src 'none'; style-src 'unsafe-inline'"),
        Node.of("title", title()),
        new Node.Style(style()));
  }

  private String title() {
    Scenario scenario = page.findings().baseline().scenario();
    String place =
        scenario.parks().size() == 1
            ? scenario.parks().get(0).title().in(page.language())
            : scenario.title().in(page.language());
    return page.say("title", place);
  }

  private String style() {
    try (InputStream stream = Reports.class.getResourceAsStream(STYLE)) {
      if (stream == null) {
        throw new IllegalStateException("no " + STYLE);
      }
      String css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return css.replace("MARK", page.term("projection_not_forecast"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
                    from.replications(),
                    from.seed(),
                    from.version()))
            .as("meta"));
  }

  private List<Node> chapters() {
    List<Node> chapters = new ArrayList<>();
    chapters.add(new SummaryChapter(page).section());
    chapters.add(new ProjectionChapter(page).section());
    new LeverChapter(page).findSection().ifPresent(chapters::add);
    new TargetChapter(page).findSection().ifPresent(chapters::add);
    chapters.add(new MoneyChapter(page).section());
    new FactChapter(page).findSection().ifPresent(chapters::add);
    new AssumptionChapter(page).findSection().ifPresent(chapters::add);
    chapters.add(new MethodChapter(page).section());
    return chapters;
  }
}
