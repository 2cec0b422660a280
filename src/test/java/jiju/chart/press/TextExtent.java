package jiju.chart.press;

/** Lets tests outside of the room measure words as the press does. */
public final class TextExtent {
  private TextExtent() {}

  /** Width of words in pixels of the plate; entities count as the character they stand for. */
  public static double of(String words, double pixels, boolean bold) {
    return TextWidth.of(words.replaceAll("&[^;]+;", "n"), pixels, bold);
  }
}
