package jiju.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import jiju.analysis.statistics.Band;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.unit.Month;

/** Bands month by month as layers of a panel. */
final class Bands {
  static final double NINETY = 0.20;
  static final double FIFTY = 0.34;

  private Bands() {}

  /** The bands of 90 and 50 percent with the median on top. */
  static List<Layer> fan(List<Band> bands, Month first, Month start, Stroke stroke) {
    List<Layer> layers = new ArrayList<>();
    Ink ink = stroke.ink();
    layers.add(area(bands, first, start, Band::p05, Band::p95, ink.withOpacity(NINETY)));
    layers.add(area(bands, first, start, Band::p25, Band::p75, ink.withOpacity(FIFTY)));
    layers.add(median(bands, first, start, stroke));
    return layers;
  }

  static Layer median(List<Band> bands, Month first, Month start, Stroke stroke) {
    return new Layer.Line(edge(bands, first, start, Band::p50), stroke);
  }

  /** The band of 90 percent alone. */
  static Layer ninety(List<Band> bands, Month first, Month start, Ink ink) {
    return area(bands, first, start, Band::p05, Band::p95, ink.withOpacity(NINETY));
  }

  private static Layer area(
      List<Band> bands,
      Month first,
      Month start,
      ToDoubleFunction<Band> low,
      ToDoubleFunction<Band> high,
      Ink ink) {
    List<Point> outline = new ArrayList<>(edge(bands, first, start, high));
    List<Point> back = new ArrayList<>(edge(bands, first, start, low));
    Collections.reverse(back);
    outline.addAll(back);
    return new Layer.Area(outline, ink);
  }

  /** A quantile at the end of every month in which it is defined. */
  private static List<Point> edge(
      List<Band> bands, Month first, Month start, ToDoubleFunction<Band> quantile) {
    List<Point> points = new ArrayList<>(bands.size());
    for (int i = 0; i < bands.size(); i++) {
      double value = quantile.applyAsDouble(bands.get(i));
      if (!Double.isNaN(value)) {
        points.add(new Point(Axes.endOf(first.plus(i), start), value));
      }
    }
    return points;
  }

  /** The largest 95 % quantile, 0 where there is none. */
  static double highest(List<Band> bands) {
    return bands.stream().mapToDouble(Band::p95).filter(v -> !Double.isNaN(v)).max().orElse(0);
  }

  /** The least 5 % quantile, 0 where there is none. */
  static double lowest(List<Band> bands) {
    return bands.stream().mapToDouble(Band::p05).filter(v -> !Double.isNaN(v)).min().orElse(0);
  }
}
