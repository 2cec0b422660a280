package jiju.chart.press;

import java.awt.BasicStroke;
import java.awt.Color;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Stroke;

/** Inks and strokes in the terms of Java's graphics. */
final class Inks {
  private Inks() {}

  static Color color(Ink ink) {
    return new Color(
        ink.rgb() >> 16,
        ink.rgb() >> 8 & 0xFF,
        ink.rgb() & 0xFF,
        (int) Math.round(ink.opacity() * 255));
  }

  static BasicStroke stroke(Stroke stroke) {
    float width = (float) stroke.widthPixels();
    float[] dashes =
        switch (stroke.dash()) {
          case SOLID -> new float[0];
          case DASHED -> new float[] {6, 4};
          case DOTTED -> new float[] {1.5f, 3};
        };
    return dashes.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }
}
