package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.statistics.Band;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.unit.Language;
import jiju.unit.MonthSpan;
import jiju.unit.Scale;
import jiju.unit.Words;

/**
 * Paired differences to the baseline over time, a panel a metric, with the zero line.
 *
 * @param span months on the horizontal axis
 */
public record DifferenceFans(List<DifferenceSeries> series, MonthSpan span) {
  public DifferenceFans {
    series = List.copyOf(series);
  }

  /** The chart with its words. */
  public Picture picture(Caption caption, Language language) {
    Words words = Words.beside(DifferenceFans.class, language);
    List<Panel> panels = series.stream().map(one -> panel(one, language)).toList();
    Stroke stroke = Palette.stroke(1, 2);
    List<Key> keys =
        List.of(
            Key.line(stroke, words.say("key.median")),
            Key.area(stroke.ink().withOpacity(0.54), words.say("key.fifty")),
            Key.area(stroke.ink().withOpacity(Bands.NINETY), words.say("key.ninety")));
    return caption.around(panels, keys, Math.min(2, panels.size()), 200, language);
  }

  private Panel panel(DifferenceSeries one, Language language) {
    List<Band> bands = one.differences().stream().map(Difference::band).toList();
    double low = Math.min(0, Bands.lowest(bands));
    double high = Math.max(0, Bands.highest(bands));
    Scale scale = one.metric().unit().scale(Math.max(-low, high), language);
    Axis x = Axes.time(span, 280);
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Line(
            List.of(new Point(0, 0), new Point(span.months(), 0)), Stroke.solid(Ink.BLACK, 1.3)));
    layers.addAll(Bands.fan(bands, one.start(), span.from(), Palette.stroke(1, 2)));
    return Panel.of(
        scale.titled(one.metric().text().in(language)),
        x,
        Axes.numbers(low, high, scale, 200),
        layers);
  }
}
