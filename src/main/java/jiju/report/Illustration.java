package jiju.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture for a report.
 *
 * @param chapter the chapter that shows it
 * @param svg a finished SVG document, its words in the report's language
 */
public record Illustration(Chapter chapter, String id, String svg) {

  private static final Pattern HEIGHT = Pattern.compile(" height=\"(\\d+)");
  private static final int TALL = 580;

  /** Whether it needs more than half a page to be read. */
  boolean isTall() {
    Matcher matcher = HEIGHT.matcher(svg);
    return matcher.find() && Integer.parseInt(matcher.group(1)) > TALL;
  }

  /** Chapters that show pictures. */
  public enum Chapter {
    PROJECTION,
    LEVERS,
    TARGETS,
    MONEY,
    FACTS
  }
}
