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
import jiju.chart.plate.Tag;
import jiju.chart.press.Names;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;
import jiju.unit.Words;

/**
 * From one level to another, step by step: each bar begins where the one above it ends.
 *
 * @param measured what the levels are
 * @param from name and height of the level to begin with
 * @param steps from above
 * @param to name and height of the level at the end
 */
public record Waterfall(Text measured, Unit unit, Level from, List<Step> steps, Level to) {
  private static final double HALF_BAR = 0.34;
  private static final Ink UP = Ink.of(0x0072B2);
  private static final Ink DOWN = Ink.of(0xD55E00);

  public Waterfall {
    steps = List.copyOf(steps);
  }

  /** A level that a bar stands for from zero. */
  public record Level(Text name, double height) {}

  /** A change with its interval. */
  public record Step(Text name, double change, Interval interval) {}

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    Words words = Words.beside(Waterfall.class, language);
    double low = Math.min(0, lowest());
    double high = Math.max(0, highest());
    Scale scale = unit.scale(Math.max(-low, high), language);
    List<Layer> layers = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int rows = steps.size() + 2;
    level(from, rows - 1, scale, layers, tags);
    names.add(from.name().in(language));
    double at = from.height();
    for (int i = 0; i < steps.size(); i++) {
      int row = rows - 2 - i;
      step(steps.get(i), at, row, layers);
      tags.add(new Tag(row, Axes.tag(scale, scale.signed(steps.get(i).change())), Ink.BLACK));
      names.add(steps.get(i).name().in(language));
      at += steps.get(i).change();
    }
    level(to, 0, scale, layers, tags);
    names.add(to.name().in(language));
    layers.add(
        new Layer.Line(
            List.of(new Point(0, -0.6), new Point(0, rows - 0.4)), Stroke.solid(Ink.BLACK, 1.3)));
    Axis values = Axes.numbers(low, high, scale, 420);
    Panel panel =
        Panel.of(scale.titled(measured.in(language)), values, Axes.names(names, ""), layers)
            .withTags(tags);
    return caption.around(
        List.of(panel), keys(words), 1, Math.max(90, rows * Names.rowPixels(names, 27)), language);
  }

  private double highest() {
    double at = from.height();
    double highest = Math.max(at, to.height());
    for (Step step : steps) {
      double top = step.interval().isDefined() ? step.interval().high() : step.change();
      highest = Math.max(highest, at + Math.max(step.change(), top));
      at += step.change();
    }
    return highest;
  }

  private double lowest() {
    double at = from.height();
    double lowest = Math.min(at, to.height());
    for (Step step : steps) {
      double bottom = step.interval().isDefined() ? step.interval().low() : step.change();
      lowest = Math.min(lowest, at + Math.min(step.change(), bottom));
      at += step.change();
    }
    return lowest;
  }

  private static void level(Level level, int row, Scale scale, List<Layer> layers, List<Tag> tags) {
    layers.add(bar(0, level.height(), row, Palette.BASELINE));
    tags.add(new Tag(row, Axes.tag(scale, scale.number(level.height())), Ink.BLACK));
  }

  private static void step(Step step, double at, int row, List<Layer> layers) {
    double end = at + step.change();
    layers.add(bar(at, end, row, (step.change() < 0 ? DOWN : UP).withOpacity(0.75)));
    layers.add(
        new Layer.Line(
            List.of(new Point(end, row + HALF_BAR), new Point(end, row - 1 - HALF_BAR)),
            Stroke.dotted(Ink.GREY, 1)));
    if (step.interval().isDefined()) {
      layers.add(
          new Layer.Line(
              List.of(
                  new Point(at + step.interval().low(), row),
                  new Point(at + step.interval().high(), row)),
              Stroke.solid(Ink.BLACK, 2)));
    }
  }

  private static Layer bar(double from, double to, int row, Ink ink) {
    return new Layer.Area(
        List.of(
            new Point(from, row + HALF_BAR),
            new Point(to, row + HALF_BAR),
            new Point(to, row - HALF_BAR),
            new Point(from, row - HALF_BAR)),
        ink);
  }

  private static List<Key> keys(Words words) {
    return List.of(
        Key.area(UP.withOpacity(0.75), words.say("key.brought")),
        Key.area(DOWN.withOpacity(0.75), words.say("key.cost_it")),
        Key.line(Stroke.solid(Ink.BLACK, 2), words.say("key.ci")));
  }
}
