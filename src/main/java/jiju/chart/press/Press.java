package jiju.chart.press;

import jiju.chart.plate.Plate;

/** Prints plates. The same plate gives the same bytes. */
public final class Press {
  private Press() {}

  /** An SVG document whose words are text; it refers to nothing outside itself. */
  public static String svg(Plate plate) {
    Layout layout = new Layout(plate);
    SvgSheet sheet = new SvgSheet(plate, Layout.WIDTH, layout.height());
    layout.paint(sheet);
    return sheet.markup();
  }

  /** A PNG file, two pixels for every pixel of the plate. */
  public static byte[] png(Plate plate, Lettering lettering) {
    Layout layout = new Layout(plate);
    PngSheet sheet = new PngSheet(Layout.WIDTH, layout.height(), plate.language(), lettering);
    layout.paint(sheet);
    return sheet.bytes();
  }
}
