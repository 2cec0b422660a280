package jiju.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jiju.analysis.statistics.Band;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;

/**
 * An outcome against one parameter: the median over replications, and the bands that hold 50 % and
 * 90 % of them.
 *
 * @param across the parameter
 * @param up the outcome
 */
public record SweepCurve(Text across, Unit acrossUnit, Text up, Unit upUnit, List<Dot> dots) {

  public SweepCurve {
    dots = dots.stream().sorted(Comparator.comparingDouble(Dot::at)).toList();
  }

  /** The outcome at one value of the parameter. */
  public record Dot(double at, Band band) {}

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    double first = dots.stream().mapToDouble(Dot::at).min().orElse(0);
    double last = dots.stream().mapToDouble(Dot::at).max().orElse(1);
    double least = Math.min(0, dots.stream().mapToDouble(dot -> dot.band().p05()).min().orElse(0));
    double most = dots.stream().mapToDouble(dot -> dot.band().p95()).max().orElse(1);
    Scale right = acrossUnit.scale(Math.max(Math.abs(first), Math.abs(last)), language);
    Scale upward = upUnit.scale(most, language);
    Axis x = Axes.numbers(first, last, right, 420).withTitle(right.titled(across.in(language)));
    Axis y = Axes.numbers(least, most, upward, 230).withTitle(upward.titled(""));
    Ink ink = Palette.scenario(1);
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Area(around(Band::p05, Band::p95), ink.withOpacity(0.15)));
    layers.add(new Layer.Area(around(Band::p25, Band::p75), ink.withOpacity(0.3)));
    layers.add(new Layer.Line(line(Band::p50), Stroke.solid(ink, 2)));
    layers.add(new Layer.Dots(line(Band::p50), ink, Layer.Form.CIRCLE));
    Panel panel = Panel.of(up.in(language), x, y, layers);
    return caption.around(List.of(panel), keys(ink, language), 1, 230, language);
  }

  private List<Point> line(ToDoubleFunction<Band> of) {
    return dots.stream().map(dot -> new Point(dot.at(), of.applyAsDouble(dot.band()))).toList();
  }

  private List<Point> around(ToDoubleFunction<Band> lower, ToDoubleFunction<Band> upper) {
    List<Point> edge = new ArrayList<>(line(upper));
    List<Point> back = new ArrayList<>(line(lower));
    java.util.Collections.reverse(back);
    edge.addAll(back);
    return edge;
  }

  private static List<Key> keys(Ink ink, Language language) {
    boolean chinese = language == Language.ZH;
    return List.of(
        Key.line(Stroke.solid(ink, 2), chinese ? "中位数" : "median"),
        Key.area(ink.withOpacity(0.3), chinese ? "50% 区间" : "50 % of runs"),
        Key.area(ink.withOpacity(0.15), chinese ? "90% 区间" : "90 % of runs"));
  }
}
