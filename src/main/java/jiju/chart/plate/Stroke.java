package jiju.chart.plate;

/**
 * How a line is drawn.
 *
 * @param widthPixels thickness in pixels of the plate
 */
public record Stroke(Ink ink, double widthPixels, Dash dash) {

  /** Solid or broken. */
  public enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  public static Stroke solid(Ink ink, double widthPixels) {
    return new Stroke(ink, widthPixels, Dash.SOLID);
  }

  public static Stroke dashed(Ink ink, double widthPixels) {
    return new Stroke(ink, widthPixels, Dash.DASHED);
  }

  public static Stroke dotted(Ink ink, double widthPixels) {
    return new Stroke(ink, widthPixels, Dash.DOTTED);
  }
}
