package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Face;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * Cells over two parameters, each of one kind, with a number in it.
 *
 * @param across name of the parameter that runs across
 * @param up name of the one that runs upward
 * @param kinds what colours mean, by position
 */
public record CellMap(Text across, Text up, List<Text> kinds, List<Cell> cells) {
  private static final List<Ink> INKS =
      List.of(Ink.of(0x009E73), Ink.of(0xE69F00), Ink.of(0xB0B4B9));

  private static final double OPACITY = 0.75;
  private static final double GAP = 0.02;
  private static final double FRAME = 0.04;

  public CellMap {
    kinds = List.copyOf(kinds);
    cells = List.copyOf(cells);
  }

  /**
   * A place on the map.
   *
   * @param marked whether it has a frame of its own
   */
  public record Cell(String x, String y, int kind, String number, boolean marked) {}

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    List<String> xs = distinct(cells.stream().map(Cell::x));
    List<String> ys = distinct(cells.stream().map(Cell::y));
    List<Layer> layers = new ArrayList<>();
    for (Cell cell : cells) {
      int column = xs.indexOf(cell.x());
      int row = ys.indexOf(cell.y());
      layers.add(square(column, row, INKS.get(cell.kind()).withOpacity(OPACITY)));
      if (cell.marked()) {
        layers.add(new Layer.Line(corners(column, row, FRAME, true), Stroke.solid(Ink.BLACK, 2)));
      }
    }
    for (Cell cell : cells) {
      layers.add(
          new Layer.Words(
              new Point(xs.indexOf(cell.x()) + 0.5, ys.indexOf(cell.y()) + 0.5),
              cell.number(),
              Face.LABEL,
              Anchor.MIDDLE,
              0,
              4));
    }
    Panel panel =
        Panel.of(up.in(language), axis(xs).withTitle(across.in(language)), axis(ys), layers);
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      keys.add(Key.area(INKS.get(i).withOpacity(OPACITY), kinds.get(i).in(language)));
    }
    return caption.around(List.of(panel), keys, 1, ys.size() * 34, language);
  }

  static List<String> distinct(Stream<String> names) {
    return names.distinct().toList();
  }

  static Axis axis(List<String> names) {
    List<Axis.Label> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      labels.add(new Axis.Label(i + 0.5, names.get(i)));
    }
    return new Axis(0, names.size(), List.of(), labels, "");
  }

  static Layer square(int column, int row, Ink ink) {
    return new Layer.Area(corners(column, row, GAP, false), ink);
  }

  private static List<Point> corners(int column, int row, double gap, boolean closed) {
    List<Point> corners = new ArrayList<>();
    corners.add(new Point(column + gap, row + gap));
    corners.add(new Point(column + gap, row + 1 - gap));
    corners.add(new Point(column + 1 - gap, row + 1 - gap));
    corners.add(new Point(column + 1 - gap, row + gap));
    if (closed) {
      corners.add(corners.get(0));
    }
    return corners;
  }
}
