package jiju.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jiju.report.html.Node;
import jiju.unit.Glossary;
import jiju.unit.Language;

/** What every report looks like: one HTML file that needs nothing else. */
final class Letterhead {
  private static final String STYLE = "report.css";

  private Letterhead() {}

  /** The whole file around a body. */
  static String document(String title, Node body, Language language) {
    String lang = language == Language.ZH ? "zh-CN" : "en";
    StringBuilder html = new StringBuilder(1 << 18);
    html.append("<!DOCTYPE html>\n");
    Node.of("html", head(title, language), body).with("lang", lang).write(html);
    return html.toString();
  }

  /** The words that stand on every page. */
  static String mark(Language language) {
    return Glossary.standard().get("projection_not_forecast").in(language);
  }

  private static Node head(String title, Language language) {
    return Node.of(
        "head",
        Node.of("meta").with("charset", "utf-8"),
        Node.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"),
        Node.of("meta")
            .with("http-equiv", "Content-Security-Policy")
            .with("content", "default-src 'none'; style-src 'unsafe-inline'"),
        Node.of("title", title),
        new Node.Style(style(language)));
  }

  private static String style(Language language) {
    try (InputStream stream = Letterhead.class.getResourceAsStream(STYLE)) {
      if (stream == null) {
        throw new IllegalStateException("no " + STYLE);
      }
      String css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return css.replace("MARK", mark(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
