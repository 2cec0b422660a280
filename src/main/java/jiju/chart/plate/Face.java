package jiju.chart.plate;

/**
 * How a word looks.
 *
 * @param pixels size of the letters
 */
public record Face(double pixels, boolean bold, Ink ink) {
  public static final Face TITLE = new Face(17, true, Ink.BLACK);
  public static final Face ANSWER = new Face(13, false, Ink.BLACK);
  public static final Face PANEL = new Face(12.5, true, Ink.BLACK);
  public static final Face LABEL = new Face(11.5, false, Ink.BLACK);
  public static final Face SMALL = new Face(11, false, Ink.GREY);

  public Face in(Ink changed) {
    return new Face(pixels, bold, changed);
  }

  public Face asBold() {
    return new Face(pixels, true, ink);
  }
}
