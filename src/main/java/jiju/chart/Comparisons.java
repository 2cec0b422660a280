package jiju.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.projection.Series;
import jiju.analysis.statistics.Band;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.scenario.Metric;
import jiju.unit.Month;
import jiju.unit.Scale;

/** Variants against the baseline: side by side, and as paired differences. */
final class Comparisons {
  private final Studio studio;
  private final Month start;

  Comparisons(Studio studio) {
    this.studio = studio;
    this.start = studio.span().from();
  }

  /** One small fan for each variant, the baseline in grey behind it, all on one scale. */
  Optional<Picture> findSideBySide(Metric metric) {
    List<Case> variants =
        studio.findings().variants().stream()
            .filter(one -> series(one, metric).isPresent())
            .toList();
    Optional<Series> base = series(studio.findings().baseline(), metric);
    if (variants.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    double highest = Bands.highest(base.get().bands());
    for (Case one : variants) {
      highest = Math.max(highest, Bands.highest(series(one, metric).orElseThrow().bands()));
    }
    int columns = Math.min(3, variants.size());
    Scale scale = studio.scale(metric, highest);
    Axis y = Axes.numbers(0, highest, scale, 180);
    List<Panel> panels = new ArrayList<>();
    for (Case one : variants) {
      Axis x = Axes.time(studio.span(), 640 / columns - 40);
      panels.add(Panel.of(studio.name(one), x, y, levels(one, metric)));
    }
    String question = studio.say("question.scenarios", studio.metric(metric));
    String answer = sideBySideAnswer(metric, base.get(), variants);
    return Optional.of(
        new Picture(
            "scenarios-" + metric.id().replace('_', '-'),
            Chapter.LEVERS,
            studio.plate(question, answer, levelKeys(), panels, columns, columns < 3 ? 190 : 120)));
  }

  private String sideBySideAnswer(Metric metric, Series base, List<Case> variants) {
    Case most = variants.stream().max(byMedian(metric)).orElseThrow();
    Case least = variants.stream().min(byMedian(metric)).orElseThrow();
    double largest = Math.max(endMedian(most, metric), base.at(studio.findings().judgedAt()).p50());
    Scale scale = studio.scale(metric, largest);
    return studio.say(
        variants.size() == 1 ? "answer.scenario" : "answer.scenarios",
        studio.horizon(),
        scale.write(base.at(studio.findings().judgedAt()).p50()),
        studio.name(most),
        scale.write(endMedian(most, metric)),
        studio.name(least),
        scale.write(endMedian(least, metric)));
  }

  private Comparator<Case> byMedian(Metric metric) {
    return Comparator.comparingDouble(one -> endMedian(one, metric));
  }

  private double endMedian(Case one, Metric metric) {
    Series series = series(one, metric).orElseThrow();
    return series.at(studio.findings().judgedAt()).p50();
  }

  private Optional<Series> series(Case one, Metric metric) {
    return studio.findings().findSeries(one.id(), Studio.PARK, metric);
  }

  private List<Layer> levels(Case variant, Metric metric) {
    Series base = series(studio.findings().baseline(), metric).orElseThrow();
    Series own = series(variant, metric).orElseThrow();
    List<Layer> layers = new ArrayList<>();
    layers.add(Bands.ninety(base.bands(), base.start(), start, Palette.BASELINE));
    layers.addAll(Bands.fan(own.bands(), own.start(), start, studio.stroke(variant, 2)));
    layers.add(
        Bands.median(base.bands(), base.start(), start, Stroke.solid(Palette.BASELINE, 1.8)));
    return layers;
  }

  private List<Key> levelKeys() {
    Ink any = Palette.scenario(1);
    return List.of(
        Key.line(Stroke.solid(Palette.BASELINE, 1.8), studio.say("key.baseline_median")),
        Key.area(Palette.BASELINE.withOpacity(Bands.NINETY), studio.say("key.baseline_ninety")),
        Key.line(Stroke.solid(any, 2), studio.say("key.variant")),
        Key.area(any.withOpacity(Bands.NINETY), studio.say("key.variant_bands")));
  }

  /** Left what is projected in both worlds, right the difference run by run. */
  Optional<Picture> findDifference(Case variant, Metric metric) {
    Optional<DifferenceSeries> differences =
        studio.findings().findDifferences(variant.id(), Studio.PARK, metric);
    if (differences.isEmpty() || series(variant, metric).isEmpty()) {
      return Optional.empty();
    }
    List<Panel> panels =
        List.of(levelPanel(variant, metric), differencePanel(variant, metric, differences.get()));
    String asked = variant.scenario().question().in(studio.language());
    String question =
        asked.isEmpty() ? studio.say("question.variant", studio.name(variant)) : asked;
    String answer = new Answers(studio).difference(metric, differences.get());
    return Optional.of(
        new Picture(
            "difference-" + variant.id(),
            Chapter.LEVERS,
            studio.plate(question, answer, differenceKeys(variant), panels, 2, 215)));
  }

  private Panel levelPanel(Case variant, Metric metric) {
    double highest =
        Math.max(
            Bands.highest(series(studio.findings().baseline(), metric).orElseThrow().bands()),
            Bands.highest(series(variant, metric).orElseThrow().bands()));
    Scale scale = studio.scale(metric, highest);
    Axis y = Axes.numbers(0, highest, scale, 215).withTitle(scale.titled(studio.metric(metric)));
    return Panel.of(
        studio.say("panel.levels"), Axes.time(studio.span(), 300), y, levels(variant, metric));
  }

  private Panel differencePanel(Case variant, Metric metric, DifferenceSeries series) {
    List<Band> bands = series.differences().stream().map(Difference::band).toList();
    double low = Math.min(0, Bands.lowest(bands));
    double high = Math.max(0, Bands.highest(bands));
    Scale scale = studio.scale(metric, Math.max(-low, high));
    Axis y = Axes.numbers(low, high, scale, 215).withTitle(scale.titled(studio.metric(metric)));
    List<Layer> layers = new ArrayList<>();
    layers.add(zero(studio.span().months()));
    layers.addAll(Bands.fan(bands, series.start(), start, studio.stroke(variant, 2)));
    return Panel.of(studio.say("panel.difference"), Axes.time(studio.span(), 300), y, layers);
  }

  private static Layer zero(double width) {
    return new Layer.Line(
        List.of(new Point(0, 0), new Point(width, 0)), Stroke.solid(Ink.BLACK, 1.3));
  }

  private List<Key> differenceKeys(Case variant) {
    Ink ink = studio.ink(variant);
    return List.of(
        Key.line(Stroke.solid(Palette.BASELINE, 1.8), studio.say("key.baseline_median")),
        Key.line(studio.stroke(variant, 2), studio.name(variant)),
        Key.area(ink.withOpacity(Bands.FIFTY + 0.15), studio.say("key.fifty")),
        Key.area(ink.withOpacity(Bands.NINETY), studio.say("key.ninety")),
        Key.line(Stroke.solid(Ink.BLACK, 1.3), studio.say("key.zero")));
  }
}
