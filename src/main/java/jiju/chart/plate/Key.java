package jiju.chart.plate;

/**
 * What a colour or sign means.
 *
 * @param stroke line, or edge of a sign; only its ink counts for areas and dots
 */
public record Key(Sign sign, Stroke stroke, String text) {

  /** How it is shown. */
  public enum Sign {
    LINE,
    AREA,
    CIRCLE,
    DIAMOND
  }

  public static Key area(Ink ink, String text) {
    return new Key(Sign.AREA, Stroke.solid(ink, 1), text);
  }

  public static Key line(Stroke stroke, String text) {
    return new Key(Sign.LINE, stroke, text);
  }

  public static Key circle(Ink ink, String text) {
    return new Key(Sign.CIRCLE, Stroke.solid(ink, 1), text);
  }

  public static Key diamond(Ink ink, String text) {
    return new Key(Sign.DIAMOND, Stroke.solid(ink, 1), text);
  }
}
