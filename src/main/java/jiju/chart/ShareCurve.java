package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Interval;
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
import jiju.unit.Words;

/**
 * A share against a size, bin by bin, with its interval; a mark where it crosses one half.
 *
 * @param across what runs across
 * @param up what the share is of
 * @param crossing interval of the crossing; undefined where there is none
 */
public record ShareCurve(Text across, Unit unit, Text up, List<Dot> dots, Interval crossing) {
  public ShareCurve {
    dots = List.copyOf(dots);
  }

  /** A bin: its ends, the share and the interval of the share. */
  public record Dot(double low, double high, double share, Interval interval) {
    double middle() {
      return (low + high) / 2;
    }
  }

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    double largest = dots.stream().mapToDouble(Dot::high).max().orElse(1);
    Scale scale = unit.scale(largest, language);
    Axis x = Axes.numbers(0, largest, scale, 420).withTitle(scale.titled(across.in(language)));
    Axis y = withRoom(Axes.percent(Scale.percent(language), ""));
    Ink ink = Palette.scenario(1);
    List<Layer> layers = new ArrayList<>();
    if (crossing.isDefined()) {
      layers.add(
          new Layer.Area(
              List.of(
                  new Point(crossing.low(), 0),
                  new Point(crossing.low(), 1),
                  new Point(crossing.high(), 1),
                  new Point(crossing.high(), 0)),
              Palette.TARGET.withOpacity(0.18)));
    }
    layers.add(
        new Layer.Line(
            List.of(new Point(0, 0.5), new Point(x.high(), 0.5)), Stroke.dashed(Ink.GREY, 1.2)));
    for (Dot dot : dots) {
      layers.add(
          new Layer.Line(
              List.of(
                  new Point(dot.middle(), dot.interval().low()),
                  new Point(dot.middle(), dot.interval().high())),
              Stroke.solid(ink, 1.6)));
      layers.add(
          new Layer.Line(
              List.of(new Point(dot.low(), dot.share()), new Point(dot.high(), dot.share())),
              Stroke.solid(ink.withOpacity(0.5), 3)));
    }
    layers.add(
        new Layer.Dots(
            dots.stream().map(dot -> new Point(dot.middle(), dot.share())).toList(),
            ink,
            Layer.Form.CIRCLE));
    Panel panel = Panel.of(up.in(language), x, y, layers);
    return caption.around(List.of(panel), keys(language), 1, 230, language);
  }

  private static Axis withRoom(Axis percent) {
    return new Axis(-0.03, 1.03, percent.marks(), percent.labels(), percent.title());
  }

  private List<Key> keys(Language language) {
    Words words = Words.beside(ShareCurve.class, language);
    List<Key> keys = new ArrayList<>();
    keys.add(Key.line(Stroke.solid(Palette.scenario(1), 1.6), words.say("key.ci")));
    if (crossing.isDefined()) {
      keys.add(Key.area(Palette.TARGET.withOpacity(0.18), words.say("key.crossing")));
    }
    return keys;
  }
}
