package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Interval;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Plate;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;
import jiju.unit.Words;

/** What more money would buy: cost against probability or result, policy by policy. */
public final class Frontiers {
  private static final Ink FOUND = Ink.of(0x0072B2);
  private static final Ink CURRENT = Ink.of(0xD55E00);

  private Frontiers() {}

  /**
   * A policy on the picture.
   *
   * @param cost mean public cost in yuan
   * @param value probability or mean result
   * @param interval 95 %; undefined for results
   */
  public record Spot(double cost, double value, Interval interval) {}

  /**
   * What is drawn.
   *
   * @param title the question
   * @param answer one sentence
   * @param unit of the values; {@link Unit#SHARE} for probabilities
   * @param wanted the level to be reached; {@code NaN}: none
   */
  public record Drawn(
      Text title,
      Text answer,
      Text axis,
      Unit unit,
      List<Spot> found,
      Spot current,
      double wanted) {
    public Drawn {
      found = List.copyOf(found);
    }
  }

  /** The picture in a language. */
  public static Picture of(Drawn drawn, Text footer, Language language) {
    Words words = Words.beside(Frontiers.class, language);
    double dearest = drawn.current().cost();
    double highest = drawn.current().value();
    for (Spot spot : drawn.found()) {
      dearest = Math.max(dearest, spot.cost());
      highest = Math.max(highest, spot.value());
    }
    Scale money = Scale.yuan(dearest, language);
    Axis x =
        Axes.numbers(0, dearest, money, 560).withTitle(money.titled(words.say("axis.public_cost")));
    boolean share = drawn.unit() == Unit.SHARE;
    Scale scale = drawn.unit().scale(highest, language);
    String measured = drawn.axis().in(language);
    Axis y =
        share
            ? Axes.percent(scale, measured)
            : Axes.numbers(0, highest, scale, 260).withTitle(scale.titled(measured));
    Plate plate =
        new Plate(
            drawn.title().in(language),
            drawn.answer().in(language),
            List.of(
                Key.circle(FOUND, words.say("key.found")),
                Key.diamond(CURRENT, words.say("key.current"))),
            List.of(Panel.of("", x, y, layers(drawn, x))),
            1,
            280,
            footer.in(language),
            language);
    return new Picture("frontier", Chapter.ANSWER, plate);
  }

  private static List<Layer> layers(Drawn drawn, Axis x) {
    List<Layer> layers = new ArrayList<>();
    if (Double.isFinite(drawn.wanted())) {
      layers.add(
          new Layer.Line(
              List.of(new Point(x.low(), drawn.wanted()), new Point(x.high(), drawn.wanted())),
              Stroke.dashed(Palette.TARGET, 1.5)));
    }
    for (Spot spot : drawn.found()) {
      if (spot.interval().isDefined()) {
        layers.add(
            new Layer.Line(
                List.of(
                    new Point(spot.cost(), spot.interval().low()),
                    new Point(spot.cost(), spot.interval().high())),
                Stroke.solid(FOUND.withOpacity(0.5), 1.5)));
      }
    }
    List<Point> found =
        drawn.found().stream().map(spot -> new Point(spot.cost(), spot.value())).toList();
    layers.add(new Layer.Dots(found, FOUND, Layer.Form.CIRCLE));
    Point current = new Point(drawn.current().cost(), drawn.current().value());
    layers.add(new Layer.Dots(List.of(current), CURRENT, Layer.Form.DIAMOND));
    return layers;
  }
}
