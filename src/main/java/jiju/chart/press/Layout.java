package jiju.chart.press;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Face;
import jiju.chart.plate.Key;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Plate;

/**
 * Where everything on a plate stands. Nothing is cut: the height follows from the words, and words
 * are measured by {@link TextWidth}, not by the fonts of this machine.
 */
final class Layout {
  static final double WIDTH = 760;
  private static final double MARGIN = 18;
  private static final double INNER = WIDTH - 2 * MARGIN;
  private static final double TITLE_ROW = 23;
  private static final double ANSWER_ROW = 19;
  private static final double KEY_ROW = 20;
  private static final double FOOT_ROW = 15;
  private static final double COLUMN_GAP = 22;
  private static final double KEY_SIGN = 22;
  private static final Face FOOT = new Face(10.5, false, Face.SMALL.ink());

  private final Plate plate;
  private final List<String> title;
  private final List<String> answer;
  private final List<List<Key>> keys;
  private final List<String> footer;

  Layout(Plate plate) {
    this.plate = plate;
    title = wrap(plate.question(), Face.TITLE);
    answer = plate.answer().isEmpty() ? List.of() : wrap(plate.answer(), Face.ANSWER);
    keys = keyRows(plate.keys());
    footer = wrap(plate.footer(), FOOT);
  }

  private static List<String> wrap(String text, Face face) {
    return TextWidth.wrap(text, face.pixels(), face.bold(), INNER);
  }

  private static List<List<Key>> keyRows(List<Key> keys) {
    List<List<Key>> rows = new ArrayList<>();
    double used = INNER + 1;
    for (Key key : keys) {
      double width = keyWidth(key);
      if (used + width > INNER) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(key);
      used += width;
    }
    return rows;
  }

  private static double keyWidth(Key key) {
    return KEY_SIGN + TextWidth.of(key.text(), Face.LABEL.pixels(), false) + 16;
  }

  double height() {
    double height = MARGIN + headHeight();
    for (int row = 0; row < rows(); row++) {
      height += rowHeight(row);
    }
    return height + 10 + footer.size() * FOOT_ROW + MARGIN / 2;
  }

  private double headHeight() {
    return title.size() * TITLE_ROW + answer.size() * ANSWER_ROW + keys.size() * KEY_ROW + 8;
  }

  private int rows() {
    return (plate.panels().size() + plate.columns() - 1) / plate.columns();
  }

  private List<Panel> row(int row) {
    int from = row * plate.columns();
    return plate.panels().subList(from, Math.min(from + plate.columns(), plate.panels().size()));
  }

  private double above(int row) {
    double most = 0;
    for (Panel panel : row(row)) {
      double above = Flags.height(panel, plotWidth(row)) + 6;
      int titles = Frame.titleLines(panel, plotWidth(row)).size();
      above += titles == 0 ? 0 : titles * PanelPainter.TITLE_ROW + 4;
      above += panel.y().title().isEmpty() ? 0 : PanelPainter.UNIT_ROW;
      most = Math.max(most, above);
    }
    return most;
  }

  private double below(int row) {
    boolean titled = row(row).stream().anyMatch(panel -> !panel.x().title().isEmpty());
    return PanelPainter.AXIS_ROW + (titled ? PanelPainter.UNIT_ROW : 0) + 6;
  }

  private double rowHeight(int row) {
    return above(row) + plate.panelHeight() + below(row);
  }

  /** The same for all plots of a row, whatever their words need beside them. */
  private int plotWidth(int row) {
    double room = INNER - COLUMN_GAP * (plate.columns() - 1);
    List<Panel> panels = row(row);
    for (int column = 0; column < plate.columns(); column++) {
      Panel panel = panels.get(Math.min(column, panels.size() - 1));
      room -= Frame.leftMargin(panel) + Frame.rightMargin(panel.tags());
    }
    return (int) Math.max(60, room / plate.columns());
  }

  void paint(Sheet sheet) {
    double y = paintLines(title, Face.TITLE, TITLE_ROW, MARGIN, sheet);
    y = paintLines(answer, Face.ANSWER, ANSWER_ROW, y, sheet);
    y = paintKeys(y + 2, sheet) + 6;
    for (int row = 0; row < rows(); row++) {
      paintRow(row, y + above(row), sheet);
      y += rowHeight(row);
    }
    paintLines(footer, FOOT, FOOT_ROW, y + 10, sheet);
  }

  private static double paintLines(
      List<String> lines, Face face, double row, double top, Sheet sheet) {
    double y = top;
    for (String line : lines) {
      sheet.write(line, MARGIN, y + row * 0.72, face, Anchor.START);
      y += row;
    }
    return y;
  }

  private void paintRow(int row, double top, Sheet sheet) {
    double left = MARGIN;
    for (Panel panel : row(row)) {
      left += Frame.leftMargin(panel);
      Frame frame = new Frame(panel, left, top, plotWidth(row), (int) plate.panelHeight());
      new PanelPainter(frame, sheet).paint();
      left = frame.right() + Frame.rightMargin(panel.tags()) + COLUMN_GAP;
    }
  }

  private double paintKeys(double top, Sheet sheet) {
    double y = top;
    for (List<Key> row : keys) {
      double x = MARGIN;
      for (Key key : row) {
        paintSign(key, x, y + KEY_ROW / 2, sheet.shapes());
        sheet.write(key.text(), x + KEY_SIGN, y + KEY_ROW / 2 + 4, Face.LABEL, Anchor.START);
        x += keyWidth(key);
      }
      y += KEY_ROW;
    }
    return y;
  }

  private static void paintSign(Key key, double x, double y, Graphics2D shapes) {
    shapes.setColor(Inks.color(key.stroke().ink()));
    switch (key.sign()) {
      case AREA -> shapes.fill(new Rectangle2D.Double(x, y - 5, 16, 10));
      case CIRCLE -> shapes.fill(new Ellipse2D.Double(x + 4.5, y - 3.5, 7, 7));
      case DIAMOND -> shapes.fill(diamond(x + 8, y));
      case LINE -> {
        shapes.setStroke(Inks.stroke(key.stroke()));
        shapes.draw(new Line2D.Double(x, y, x + 16, y));
      }
    }
  }

  private static Path2D diamond(double x, double y) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - 4.5);
    diamond.lineTo(x + 4.5, y);
    diamond.lineTo(x, y + 4.5);
    diamond.lineTo(x - 4.5, y);
    diamond.closePath();
    return diamond;
  }
}
