package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Estimate;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.chart.press.Names;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;
import jiju.unit.Words;

/**
 * How far an outcome moves when one parameter goes from the low to the high end of its range and
 * all others stay.
 *
 * @param measured the outcome
 * @param rows the widest above
 */
public record Tornado(Text measured, Unit unit, List<Row> rows) {
  private static final double HALF_BAR = 0.34;
  private static final Ink LOW = Ink.of(0x56B4E9);
  private static final Ink HIGH = Ink.of(0xD55E00);

  public Tornado {
    rows = List.copyOf(rows);
  }

  /** Changes of the outcome at the two ends, with their intervals. */
  public record Row(Text name, Estimate atLow, Estimate atHigh) {
    /** Distance between the two ends. */
    public double width() {
      return Math.abs(atHigh.value() - atLow.value());
    }
  }

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    double low = 0;
    double high = 0;
    for (Row row : rows) {
      for (Estimate end : List.of(row.atLow(), row.atHigh())) {
        low = Math.min(low, end.interval().isDefined() ? end.interval().low() : end.value());
        high = Math.max(high, end.interval().isDefined() ? end.interval().high() : end.value());
      }
    }
    Scale scale = unit.scale(Math.max(-low, high), language);
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int height = rows.size() - 1 - i;
      bar(rows.get(i).atLow(), height, LOW, layers);
      bar(rows.get(i).atHigh(), height, HIGH, layers);
    }
    layers.add(
        new Layer.Line(
            List.of(new Point(0, -0.6), new Point(0, rows.size() - 0.4)),
            Stroke.solid(Ink.BLACK, 1.3)));
    List<String> written = rows.stream().map(row -> row.name().in(language)).toList();
    Axis names = Axes.names(written, "");
    Panel panel =
        Panel.of(
            scale.titled(measured.in(language)),
            Axes.numbers(low, high, scale, 420),
            names,
            layers);
    double height = Math.max(80, rows.size() * Names.rowPixels(written, 25));
    return caption.around(List.of(panel), keys(language), 1, height, language);
  }

  private static void bar(Estimate end, int height, Ink ink, List<Layer> layers) {
    layers.add(
        new Layer.Area(
            List.of(
                new Point(0, height + HALF_BAR),
                new Point(end.value(), height + HALF_BAR),
                new Point(end.value(), height - HALF_BAR),
                new Point(0, height - HALF_BAR)),
            ink.withOpacity(0.75)));
    if (end.interval().isDefined()) {
      layers.add(
          new Layer.Line(
              List.of(
                  new Point(end.interval().low(), height),
                  new Point(end.interval().high(), height)),
              Stroke.solid(Ink.BLACK, 1.6)));
    }
  }

  private static List<Key> keys(Language language) {
    Words words = Words.beside(Tornado.class, language);
    return List.of(
        Key.area(LOW.withOpacity(0.75), words.say("key.low_end")),
        Key.area(HIGH.withOpacity(0.75), words.say("key.high_end")),
        Key.line(Stroke.solid(Ink.BLACK, 1.6), words.say("key.ci")));
  }
}
