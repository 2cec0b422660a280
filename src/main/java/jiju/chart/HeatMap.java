package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Face;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;

/**
 * An outcome over two parameters: a cell for every pair of values, the fuller its colour the
 * greater the median, which stands in it.
 *
 * @param across name of the parameter that runs across, with its unit
 * @param up name of the one that runs upward, with its unit
 * @param of the outcome
 * @param cells in any order; the values of a parameter stand in the order in which they come
 */
public record HeatMap(Text across, Text up, Text of, Unit unit, List<Cell> cells) {
  private static final double PALEST = 0.06;
  private static final double FULLEST = 0.66;
  private static final double PIXELS_A_ROW = 34;

  public HeatMap {
    cells = List.copyOf(cells);
  }

  /** The median at a pair of values. */
  public record Cell(String x, String y, double median) {}

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    double least = cells.stream().mapToDouble(Cell::median).min().orElse(0);
    double most = cells.stream().mapToDouble(Cell::median).max().orElse(1);
    Scale scale = unit.scale(Math.max(Math.abs(least), Math.abs(most)), language);
    List<String> xs = CellMap.distinct(cells.stream().map(Cell::x));
    List<String> ys = CellMap.distinct(cells.stream().map(Cell::y));
    List<Layer> layers = new ArrayList<>();
    for (Cell cell : cells) {
      double level = most > least ? (cell.median() - least) / (most - least) : 0.5;
      layers.add(
          CellMap.square(
              xs.indexOf(cell.x()),
              ys.indexOf(cell.y()),
              Palette.scenario(1).withOpacity(PALEST + (FULLEST - PALEST) * level)));
    }
    for (Cell cell : cells) {
      Point middle = new Point(xs.indexOf(cell.x()) + 0.5, ys.indexOf(cell.y()) + 0.5);
      layers.add(
          new Layer.Words(middle, scale.number(cell.median()), Face.LABEL, Anchor.MIDDLE, 0, 4));
    }
    Panel panel =
        Panel.of(
            up.in(language),
            CellMap.axis(xs).withTitle(across.in(language)),
            CellMap.axis(ys),
            layers);
    String median = language == Language.ZH ? "中位数：" : "median: ";
    Key key =
        Key.area(Palette.scenario(1).withOpacity(FULLEST), median + scale.titled(of.in(language)));
    return caption.around(List.of(panel), List.of(key), 1, ys.size() * PIXELS_A_ROW, language);
  }
}
