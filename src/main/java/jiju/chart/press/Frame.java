package jiju.chart.press;

import java.util.List;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Face;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Tag;

/**
 * Where the plot of a panel lies on its plate, in pixels.
 *
 * @param left left edge of the plot
 * @param top upper edge of the plot
 */
record Frame(Panel panel, double left, double top, int width, int height) {
  double x(double value) {
    return left + panel.x().share(value) * width;
  }

  double y(double value) {
    return top + height - panel.y().share(value) * height;
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** Room that the words of the vertical axis need on the left. */
  static double leftMargin(Panel panel) {
    double widest = 0;
    for (Axis.Label label : panel.y().labels()) {
      for (String line : Names.lines(label.text())) {
        widest = Math.max(widest, TextWidth.of(line, Face.LABEL.pixels(), false));
      }
    }
    return widest + 8;
  }

  /** Room that tags need on the right. */
  static double rightMargin(List<Tag> tags) {
    double widest = 0;
    for (Tag tag : tags) {
      for (String line : Names.lines(tag.text())) {
        widest = Math.max(widest, TextWidth.of(line, Face.LABEL.pixels(), false));
      }
    }
    return tags.isEmpty() ? 6 : widest + 10;
  }

  /** Title of a panel, on as many lines as its plot and margins are wide. */
  static List<String> titleLines(Panel panel, int plotWidth) {
    double room = leftMargin(panel) + plotWidth + rightMargin(panel.tags());
    return panel.title().isEmpty()
        ? List.of()
        : TextWidth.wrap(panel.title(), Face.PANEL.pixels(), true, room);
  }
}
