package jiju.chart.press;

import java.util.List;
import jiju.chart.plate.Face;

/** Names beside a plot: how they are broken, and how high their rows must be. */
public final class Names {
  /** Pixels from one line of a name to the next. */
  static final double LINE = 14;

  private static final double WIDEST = 180;
  private static final double BETWEEN = 6;

  private Names() {}

  /** A long name on several lines. */
  static List<String> lines(String name) {
    return lines(name, WIDEST);
  }

  /** A name on lines that are no wider than so many pixels. */
  public static List<String> lines(String name, double widest) {
    return TextWidth.wrap(name, Face.LABEL.pixels(), false, widest);
  }

  /**
   * Pixels that a row needs, so that no name runs into the next.
   *
   * @param least for what else stands in the row
   */
  public static double rowPixels(List<String> names, double least) {
    int most = names.stream().mapToInt(name -> lines(name).size()).max().orElse(1);
    return Math.max(least, most * LINE + BETWEEN);
  }
}
