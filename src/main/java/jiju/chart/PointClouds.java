package jiju.chart;

import java.util.List;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;

/**
 * An outcome against each of several parameters that vary together: a dot for the median at a
 * point, once in the panel of every parameter.
 *
 * @param of the outcome
 */
public record PointClouds(Text of, Unit unit, List<Cloud> clouds) {
  private static final double PIXELS_A_PANEL = 170;

  /** Room beside the outermost dots, as a share of the panel. */
  private static final double MARGIN = 0.03;

  public PointClouds {
    clouds = List.copyOf(clouds);
  }

  /** The dots of one parameter. */
  public record Cloud(Text across, Unit acrossUnit, List<Dot> dots) {
    public Cloud {
      dots = List.copyOf(dots);
    }
  }

  /** The median where the parameter has a value. */
  public record Dot(double at, double median) {}

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    Ink ink = Palette.scenario(1).withOpacity(0.6);
    List<Panel> panels = clouds.stream().map(cloud -> panel(cloud, ink, language)).toList();
    String median = language == Language.ZH ? "设计点的中位数：" : "median at a point: ";
    Key key = Key.circle(ink, median + scale(language).titled(of.in(language)));
    int columns = clouds.size() == 1 ? 1 : 2;
    return caption.around(panels, List.of(key), columns, PIXELS_A_PANEL, language);
  }

  private Scale scale(Language language) {
    return unit.scale(most(), language);
  }

  private double most() {
    return clouds.stream()
        .flatMap(cloud -> cloud.dots().stream())
        .mapToDouble(dot -> Math.abs(dot.median()))
        .max()
        .orElse(1);
  }

  private Panel panel(Cloud cloud, Ink ink, Language language) {
    double first = cloud.dots().stream().mapToDouble(Dot::at).min().orElse(0);
    double last = cloud.dots().stream().mapToDouble(Dot::at).max().orElse(1);
    double least = cloud.dots().stream().mapToDouble(Dot::median).min().orElse(0);
    double margin = last > first ? (last - first) * MARGIN : 0.5;
    Scale right = cloud.acrossUnit().scale(Math.max(Math.abs(first), Math.abs(last)), language);
    Axis x =
        Axes.numbers(first - margin, last + margin, right, 210)
            .withTitle(right.titled(cloud.across().in(language)));
    Axis y = Axes.numbers(Math.min(0, least), most(), scale(language), (int) PIXELS_A_PANEL);
    List<Point> points =
        cloud.dots().stream().map(dot -> new Point(dot.at(), dot.median())).toList();
    return Panel.of("", x, y, List.of(new Layer.Dots(points, ink, Layer.Form.CIRCLE)));
  }
}
