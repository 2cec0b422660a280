package jiju.chart.press;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Face;
import jiju.chart.plate.Flag;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Stroke;

/**
 * Marks above a panel what happened, like stairs that lead down from the first event to the last:
 * every word begins at its own line, so that no line runs through the words of another.
 */
final class Flags {
  private static final double ROW = 16;
  private static final double GAP = 10;
  private static final Face FACE = Face.SMALL;
  private static final Ink INK = Ink.of(0x8A8D91);

  private Flags() {}

  /** Height of the rows above a plot of the given width. */
  static double height(Panel panel, int width) {
    return panel.flags().isEmpty() ? 0 : rows(panel, width).size() * ROW + 4;
  }

  /** From the highest row to the one just above the plot. */
  private static List<List<Placed>> rows(Panel panel, int width) {
    List<List<Placed>> rows = new ArrayList<>();
    List<Flag> flags = new ArrayList<>(panel.flags());
    flags.sort(Comparator.comparingDouble(Flag::from).thenComparing(Flag::text));
    for (Flag flag : flags) {
      Placed placed = place(flag, panel, width);
      int row = 0;
      while (row < rows.size() && !isFree(placed, rows, row)) {
        row++;
      }
      if (row == rows.size()) {
        rows.add(new ArrayList<>());
      }
      rows.get(row).add(placed);
    }
    return rows;
  }

  /** Whether the words fit into a row, and the line below them misses the words of lower rows. */
  private static boolean isFree(Placed placed, List<List<Placed>> rows, int row) {
    for (int below = row; below < rows.size(); below++) {
      for (Placed other : rows.get(below)) {
        boolean meets = below == row ? other.meets(placed) : other.covers(placed.from);
        if (meets) {
          return false;
        }
      }
    }
    return true;
  }

  private static Placed place(Flag flag, Panel panel, int width) {
    double from = panel.x().share(flag.from()) * width;
    double to = panel.x().share(flag.to()) * width;
    double text = TextWidth.of(flag.text(), FACE.pixels(), false);
    double start = Math.max(0, Math.min(from, width - text));
    return new Placed(flag, from, to, start, start + text);
  }

  static void paint(Frame frame, Sheet sheet) {
    List<List<Placed>> rows = rows(frame.panel(), frame.width());
    for (int row = 0; row < rows.size(); row++) {
      for (Placed placed : rows.get(row)) {
        paint(placed, frame, frame.top() - 6 - (rows.size() - 1 - row) * ROW, sheet);
      }
    }
  }

  private static void paint(Placed placed, Frame frame, double base, Sheet sheet) {
    Graphics2D shapes = sheet.shapes();
    double from = frame.left() + placed.from;
    double to = frame.left() + placed.to;
    shapes.setColor(Inks.color(INK));
    if (to - from < 2) {
      shapes.setStroke(Inks.stroke(Stroke.dotted(INK, 1)));
      shapes.draw(new Line2D.Double(from, base + 3, from, frame.bottom()));
    } else {
      shapes.fill(new Rectangle2D.Double(from, base + 2.5, to - from, 2));
    }
    sheet.write(placed.flag.text(), frame.left() + placed.textFrom, base, FACE, Anchor.START);
  }

  /** A flag with the room that it takes, in pixels from the left edge of the plot. */
  private record Placed(Flag flag, double from, double to, double textFrom, double textTo) {
    boolean meets(Placed other) {
      return Math.min(from, textFrom) - GAP < Math.max(other.to, other.textTo)
          && Math.min(other.from, other.textFrom) - GAP < Math.max(to, textTo);
    }

    boolean covers(double x) {
      return textFrom - 2 < x && x < textTo + 2;
    }
  }
}
