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
import jiju.chart.plate.Tag;
import jiju.chart.press.Names;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;
import jiju.unit.Words;

/**
 * Numbers side by side, a bar each with its interval; every row has as many bars as there are names
 * of bars.
 *
 * @param measured what the bars measure
 * @param bars what each bar of a row is
 * @param rows from above
 */
public record RankedBars(Text measured, Unit unit, List<Text> bars, List<Row> rows) {
  private static final double HALF_ROW = 0.36;

  public RankedBars {
    bars = List.copyOf(bars);
    rows = List.copyOf(rows);
  }

  /** A name and its numbers. */
  public record Row(Text name, List<Estimate> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    double low = 0;
    double high = 0;
    for (Row row : rows) {
      for (Estimate value : row.values()) {
        low = Math.min(low, least(value));
        high = Math.max(high, most(value));
      }
    }
    Scale scale = unit.scale(Math.max(-low, high), language);
    List<Layer> layers = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double height = rows.size() - 1 - i;
      row(rows.get(i), height, layers);
      double first = rows.get(i).values().get(0).value();
      tags.add(new Tag(height, Axes.tag(scale, scale.number(first)), Ink.BLACK));
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
                layers)
            .withTags(tags);
    double row = Names.rowPixels(written, 18.0 + 9 * bars.size());
    double height = Math.max(80, rows.size() * row);
    return caption.around(List.of(panel), keys(language), 1, height, language);
  }

  private static double least(Estimate value) {
    double end = value.interval().isDefined() ? value.interval().low() : value.value();
    return Double.isNaN(end) ? 0 : end;
  }

  private static double most(Estimate value) {
    double end = value.interval().isDefined() ? value.interval().high() : value.value();
    return Double.isNaN(end) ? 0 : end;
  }

  private void row(Row row, double height, List<Layer> layers) {
    double width = 2 * HALF_ROW / bars.size();
    for (int i = 0; i < bars.size(); i++) {
      Estimate value = row.values().get(i);
      double top = height + HALF_ROW - i * width;
      double bottom = top - width * 0.9;
      if (!Double.isNaN(value.value())) {
        layers.add(
            new Layer.Area(
                List.of(
                    new Point(0, top),
                    new Point(value.value(), top),
                    new Point(value.value(), bottom),
                    new Point(0, bottom)),
                Palette.scenario(i + 1).withOpacity(0.7)));
      }
      if (value.interval().isDefined()) {
        double middle = (top + bottom) / 2;
        layers.add(
            new Layer.Line(
                List.of(
                    new Point(value.interval().low(), middle),
                    new Point(value.interval().high(), middle)),
                Stroke.solid(Ink.BLACK, 1.8)));
      }
    }
  }

  private List<Key> keys(Language language) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      keys.add(Key.area(Palette.scenario(i + 1).withOpacity(0.7), bars.get(i).in(language)));
    }
    boolean known =
        rows.stream().flatMap(row -> row.values().stream()).anyMatch(v -> v.interval().isDefined());
    if (known) {
      Words words = Words.beside(RankedBars.class, language);
      keys.add(Key.line(Stroke.solid(Ink.BLACK, 1.8), words.say("key.ci")));
    }
    return keys;
  }
}
