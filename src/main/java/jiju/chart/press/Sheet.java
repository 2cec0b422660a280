package jiju.chart.press;

import java.awt.Graphics2D;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Face;

/** What a plate is printed on: shapes through Java's graphics, words apart. */
interface Sheet {

  /** Draws shapes; not used for words. */
  Graphics2D shapes();

  /** Sets a word with its base line at the given height. */
  void write(String text, double x, double y, Face face, Anchor anchor);
}
