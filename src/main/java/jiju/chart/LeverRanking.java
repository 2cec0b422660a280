package jiju.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jiju.analysis.Case;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.chart.plate.Tag;
import jiju.scenario.Metric;
import jiju.unit.Scale;

/** What each variant changes by the last month, ranked: mean, its interval, and the band. */
final class LeverRanking {
  private final Studio studio;
  private final List<Case> ranked;

  LeverRanking(Studio studio) {
    this.studio = studio;
    this.ranked =
        studio.findings().variants().stream()
            .filter(one -> end(studio, one, Metric.FIRMS).isPresent())
            .sorted(
                Comparator.comparingDouble(
                    one -> end(studio, one, Metric.FIRMS).orElseThrow().mean()))
            .toList();
  }

  private static Optional<Difference> end(Studio studio, Case one, Metric metric) {
    return studio
        .findings()
        .findDifferences(one.id(), Studio.PARK, metric)
        .map(series -> series.at(studio.findings().judgedAt()));
  }

  Optional<Picture> find() {
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    List<Panel> panels = new ArrayList<>();
    panels.add(panel(Metric.FIRMS, true));
    if (ranked.stream().allMatch(one -> end(studio, one, Metric.OUTPUT_12M_YUAN).isPresent())) {
      panels.add(panel(Metric.OUTPUT_12M_YUAN, false));
    }
    double height = Math.max(70, ranked.size() * 30);
    return Optional.of(
        new Picture(
            "levers",
            Chapter.LEVERS,
            studio.plate(
                studio.say("question.levers", studio.horizon()),
                answer(),
                keys(),
                panels,
                panels.size(),
                height)));
  }

  private Panel panel(Metric metric, boolean named) {
    List<Difference> ends =
        ranked.stream().map(one -> end(studio, one, metric).orElseThrow()).toList();
    double low = Math.min(0, ends.stream().mapToDouble(end -> end.band().p05()).min().orElse(0));
    double high = Math.max(0, ends.stream().mapToDouble(end -> end.band().p95()).max().orElse(0));
    Scale scale = studio.scale(metric, Math.max(-low, high));
    Axis values = Axes.numbers(low, high, scale, 190);
    List<Layer> layers = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    layers.add(line(0, -0.6, 0, ranked.size() - 0.4, Stroke.solid(Ink.BLACK, 1.3)));
    for (int i = 0; i < ranked.size(); i++) {
      int height = ranked.size() - 1 - i;
      addRow(ends.get(i), height, studio.ink(ranked.get(i)), layers);
      tags.add(new Tag(height, scale.signed(ends.get(i).mean()), Ink.BLACK));
    }
    List<String> names = ranked.stream().map(one -> named ? studio.name(one) : "").toList();
    String title = scale.titled(studio.metricFirst(metric));
    return Panel.of(title, values, Axes.names(names, ""), layers).withTags(tags);
  }

  private static void addRow(Difference end, int height, Ink ink, List<Layer> layers) {
    layers.add(
        line(
            end.band().p05(),
            height,
            end.band().p95(),
            height,
            Stroke.solid(ink.withOpacity(0.45), 2)));
    if (end.interval().isDefined()) {
      layers.add(
          line(end.interval().low(), height, end.interval().high(), height, Stroke.solid(ink, 10)));
    }
    layers.add(
        line(end.mean(), height - 0.3, end.mean(), height + 0.3, Stroke.solid(Ink.BLACK, 2)));
  }

  private static Layer line(double x1, double y1, double x2, double y2, Stroke stroke) {
    return new Layer.Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
  }

  private List<Key> keys() {
    Ink any = Ink.GREY;
    return List.of(
        Key.line(Stroke.solid(Ink.BLACK, 2), studio.say("key.mean_difference")),
        Key.line(Stroke.solid(any, 10), studio.say("key.interval")),
        Key.line(Stroke.solid(any.withOpacity(0.45), 2), studio.say("key.ninety_pairs")));
  }

  private String answer() {
    List<Case> told =
        ranked.stream()
            .filter(one -> !end(studio, one, Metric.FIRMS).orElseThrow().interval().contains(0))
            .toList();
    String silent =
        ranked.stream()
            .filter(one -> !told.contains(one))
            .map(studio::name)
            .collect(Collectors.joining(studio.say("list.separator")));
    String first = told.isEmpty() ? studio.say("answer.levers.none") : largest(told);
    return silent.isEmpty() ? first : first + studio.say("answer.levers.silent", silent);
  }

  private String largest(List<Case> told) {
    Case most =
        told.stream()
            .max(
                Comparator.comparingDouble(
                    one -> Math.abs(end(studio, one, Metric.FIRMS).orElseThrow().mean())))
            .orElseThrow();
    DifferenceSeries series =
        studio.findings().findDifferences(most.id(), Studio.PARK, Metric.FIRMS).orElseThrow();
    Difference end = series.at(studio.findings().judgedAt());
    Scale scale = studio.scale(Metric.FIRMS, end.mean());
    return studio.say(
        "answer.levers",
        studio.name(most),
        scale.change(end.mean()),
        scale.range(end.interval().low(), end.interval().high()));
  }
}
