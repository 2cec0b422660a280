package jiju.chart.plate;

/**
 * A colour and how much of it.
 *
 * @param rgb red, green and blue, eight bits each
 * @param opacity 0 (clear) to 1 (solid)
 */
public record Ink(int rgb, double opacity) {
  public static final Ink BLACK = new Ink(0x1A1A1A, 1);
  public static final Ink GREY = new Ink(0x5F6368, 1);
  public static final Ink FAINT = new Ink(0xE3E5E8, 1);
  public static final Ink WHITE = new Ink(0xFFFFFF, 1);

  public Ink {
    if (rgb < 0 || rgb > 0xFFFFFF || !(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("no such ink: " + rgb + ", " + opacity);
    }
  }

  public static Ink of(int rgb) {
    return new Ink(rgb, 1);
  }

  public Ink withOpacity(double changed) {
    return new Ink(rgb, changed);
  }
}
