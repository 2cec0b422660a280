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
  private static final int FLAT = 430;
  private static final int TALL = 580;

  /** How much of a page it needs to be read: a third, more, or more than half. */
  String shape() {
    return shape(svg);
  }

  static String shape(String svg) {
    Matcher matcher = HEIGHT.matcher(svg);
    int height = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    return height <= FLAT ? "flat" : height <= TALL ? "even" : "tall";
  }

  /** Chapters that show pictures. */
  public enum Chapter {
    PROJECTION,
    TOWNS,
    LEVERS,
    TARGETS,
    MONEY,
    FACTS,
    ANSWER
  }
}
