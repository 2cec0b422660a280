package jiju.chart.press;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Face;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.chart.plate.Tag;

/** Draws one panel: title, grid, axes, what XChart draws inside, and the words on top. */
final class PanelPainter {
  static final double TITLE_ROW = 19;
  static final double UNIT_ROW = 18;
  static final double AXIS_ROW = 20;

  private final Frame frame;
  private final Sheet sheet;

  PanelPainter(Frame frame, Sheet sheet) {
    this.frame = frame;
    this.sheet = sheet;
  }

  void paint() {
    paintHeadings();
    paintGrid();
    Flags.paint(frame, sheet);
    Graphics2D inside = (Graphics2D) sheet.shapes().create();
    inside.translate(frame.left(), frame.top());
    inside.setClip(0, 0, frame.width(), frame.height());
    PlotChart.paint(frame.panel(), inside, frame.width(), frame.height());
    paintBrokenLines();
    paintAxisLabels();
    paintWords();
    paintTags();
  }

  private void paintHeadings() {
    Panel panel = frame.panel();
    double base = frame.top() - Flags.height(panel, frame.width()) - 11;
    double left = frame.left() - Frame.leftMargin(panel);
    if (!panel.y().title().isEmpty()) {
      sheet.write(panel.y().title(), left, base, Face.SMALL, Anchor.START);
      base -= UNIT_ROW;
    }
    List<String> titles = Frame.titleLines(panel, frame.width());
    for (int i = titles.size() - 1; i >= 0; i--) {
      sheet.write(titles.get(i), left, base, Face.PANEL, Anchor.START);
      base -= TITLE_ROW;
    }
  }

  private void paintGrid() {
    for (double mark : frame.panel().y().marks()) {
      rule(frame.left(), frame.y(mark), frame.right(), frame.y(mark), Ink.FAINT);
    }
    for (double mark : frame.panel().x().marks()) {
      rule(frame.x(mark), frame.top(), frame.x(mark), frame.bottom(), Ink.FAINT);
    }
    rule(frame.left(), frame.bottom(), frame.right(), frame.bottom(), Ink.GREY);
  }

  private void rule(double x1, double y1, double x2, double y2, Ink ink) {
    Graphics2D shapes = sheet.shapes();
    shapes.setColor(Inks.color(ink));
    shapes.setStroke(Inks.stroke(Stroke.solid(ink, 1)));
    shapes.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  private void paintAxisLabels() {
    for (Axis.Label label : frame.panel().y().labels()) {
      List<String> lines = Names.lines(label.text());
      double base = frame.y(label.at()) + 4 - (lines.size() - 1) * Names.LINE / 2;
      for (String line : lines) {
        sheet.write(line, frame.left() - 6, base, Face.LABEL, Anchor.END);
        base += Names.LINE;
      }
    }
    for (Axis.Label label : frame.panel().x().labels()) {
      sheet.write(
          label.text(), frame.x(label.at()), frame.bottom() + 15, Face.LABEL, Anchor.MIDDLE);
    }
    if (!frame.panel().x().title().isEmpty()) {
      double middle = frame.left() + frame.width() / 2.0;
      sheet.write(
          frame.panel().x().title(), middle, frame.bottom() + 32, Face.SMALL, Anchor.MIDDLE);
    }
  }

  /** XChart strokes every piece of a curve apart and would begin the dashes again at each. */
  private void paintBrokenLines() {
    for (Layer layer : frame.panel().layers()) {
      if (layer instanceof Layer.Line line && line.isBroken()) {
        Path2D path = new Path2D.Double();
        for (Point point : line.points()) {
          if (path.getCurrentPoint() == null) {
            path.moveTo(frame.x(point.x()), frame.y(point.y()));
          } else {
            path.lineTo(frame.x(point.x()), frame.y(point.y()));
          }
        }
        sheet.shapes().setColor(Inks.color(line.stroke().ink()));
        sheet.shapes().setStroke(Inks.stroke(line.stroke()));
        sheet.shapes().draw(path);
      }
    }
  }

  private void paintWords() {
    for (Layer layer : frame.panel().layers()) {
      if (layer instanceof Layer.Words words) {
        double x = frame.x(words.at().x()) + words.right();
        double y = frame.y(words.at().y()) + words.down();
        sheet.write(words.text(), x, y, words.face(), words.anchor());
      }
    }
  }

  private void paintTags() {
    List<Tag> tags = new ArrayList<>(frame.panel().tags());
    tags.sort(Comparator.comparingDouble((Tag tag) -> -tag.at()).thenComparing(Tag::text));
    double[] heights = apart(tags);
    for (int i = 0; i < tags.size(); i++) {
      double base = heights[i] + 4;
      for (String line : Names.lines(tags.get(i).text())) {
        Face face = Face.LABEL.in(tags.get(i).ink());
        sheet.write(line, frame.right() + 7, base, face, Anchor.START);
        base += Names.LINE;
      }
    }
  }

  /** Heights of the tags from above, moved apart downwards and then back inside the plot. */
  private double[] apart(List<Tag> tags) {
    double[] heights = new double[tags.size()];
    double free = frame.top();
    for (int i = 0; i < heights.length; i++) {
      heights[i] = Math.max(free, frame.y(tags.get(i).at()));
      free = heights[i] + rows(tags.get(i));
    }
    double limit = frame.bottom() + Names.LINE / 2;
    for (int i = heights.length - 1; i >= 0; i--) {
      heights[i] = Math.min(heights[i], limit - rows(tags.get(i)));
      limit = heights[i];
    }
    return heights;
  }

  private static double rows(Tag tag) {
    return Names.lines(tag.text()).size() * Names.LINE;
  }
}
