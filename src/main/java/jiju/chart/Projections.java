package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.projection.Series;
import jiju.analysis.statistics.Band;
import jiju.analysis.validation.FactCheck;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Face;
import jiju.chart.plate.Flag;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.scenario.Goal;
import jiju.scenario.Metric;
import jiju.unit.Month;
import jiju.unit.Scale;

/** What is projected: a fan for each main metric, with facts, targets and events. */
final class Projections {
  /** A target farther off than this is told in words, not drawn: it would flatten the fan. */
  private static final double FARTHEST_TARGET = 1.7;

  private final Studio studio;
  private final Case shown;

  Projections(Studio studio, Case shown) {
    this.studio = studio;
    this.shown = shown;
  }

  Optional<Picture> find(Metric metric) {
    return studio
        .findings()
        .findSeries(shown.id(), Studio.PARK, metric)
        .filter(series -> Bands.highest(series.bands()) > 0)
        .map(series -> picture(metric, series));
  }

  private Picture picture(Metric metric, Series series) {
    double highest = Bands.highest(series.bands());
    List<FactCheck> facts = facts(metric);
    for (FactCheck fact : facts) {
      highest = Math.max(highest, fact.fact().high());
    }
    Scale scale = studio.scale(metric, highest);
    for (Goal goal : goals(metric)) {
      highest = isNear(goal, series) ? Math.max(highest, goal.atLeast() * 1.06) : highest;
    }
    Axis y = Axes.numbers(0, highest, scale, 265).withTitle(scale.titled(studio.metric(metric)));
    List<Layer> layers = new ArrayList<>();
    layers.addAll(Bands.fan(series.bands(), series.start(), start(), studio.stroke(shown, 2.2)));
    goals(metric).stream().filter(g -> isNear(g, series)).forEach(g -> addGoal(g, layers, scale));
    facts.forEach(fact -> addFact(fact, layers));
    Panel panel =
        Panel.of("", Axes.time(studio.span(), 660), y, layers)
            .withFlags(metric == Metric.FIRMS ? flags() : List.of());
    String question = question(metric);
    return new Picture(
        "projection-" + metric.id().replace('_', '-'),
        Chapter.PROJECTION,
        studio.plate(
            question, answer(metric, series), keys(metric, series), List.of(panel), 1, 265));
  }

  private Month start() {
    return studio.span().from();
  }

  private String question(Metric metric) {
    String asked = shown.scenario().question().in(studio.language());
    String key = "question." + metric.id();
    return metric == Metric.FIRMS && !asked.isEmpty()
        ? asked
        : studio.words().knows(key)
            ? studio.say(key)
            : studio.say("question.metric", studio.metricFirst(metric));
  }

  /** The month at which policies are judged, and the last where that is another. */
  private String answer(Metric metric, Series series) {
    Month judged = studio.findings().judgedAt();
    String first = sentence("answer.projection", metric, series, judged);
    return judged.equals(series.end())
        ? first
        : first + sentence("answer.projection.end", metric, series, series.end());
  }

  private String sentence(String key, Metric metric, Series series, Month month) {
    Band band = series.at(month);
    Scale scale = studio.scale(metric, band.p95());
    return studio.say(
        key,
        studio.metricFirst(metric),
        month.in(studio.language()),
        scale.write(band.p50()),
        scale.range(band.p05(), band.p95()));
  }

  private List<Goal> goals(Metric metric) {
    return shown.scenario().targets().stream()
        .filter(goal -> goal.metric() == metric)
        .filter(goal -> studio.span().contains(goal.by()))
        .toList();
  }

  private boolean isNear(Goal goal, Series series) {
    return goal.atLeast() <= FARTHEST_TARGET * Bands.highest(series.bands());
  }

  private void addGoal(Goal goal, List<Layer> layers, Scale scale) {
    double by = Axes.endOf(goal.by(), start());
    Point at = new Point(by, goal.atLeast());
    Stroke stroke = Stroke.dashed(Palette.TARGET, 1.3);
    layers.add(new Layer.Line(List.of(new Point(0, goal.atLeast()), at), stroke));
    layers.add(new Layer.Dots(List.of(at), Palette.TARGET, Layer.Form.DIAMOND));
    String text =
        studio.say("target.label", scale.write(goal.atLeast()), goal.by().in(studio.language()));
    Face face = Face.LABEL.in(Palette.TARGET);
    layers.add(new Layer.Words(new Point(0, goal.atLeast()), text, face, Anchor.START, 4, -5));
  }

  private List<FactCheck> facts(Metric metric) {
    return studio.findings().facts().stream()
        .filter(fact -> fact.fact().metric() == metric && fact.scenario().equals(shown.id()))
        .filter(fact -> fact.platformGrossUp() == 0 && fact.fact().per().isEmpty())
        .filter(fact -> fact.at().map(studio.span()::contains).orElse(false))
        .toList();
  }

  private void addFact(FactCheck fact, List<Layer> layers) {
    double x = Axes.endOf(fact.at().orElseThrow(), start());
    Point low = new Point(x, fact.fact().low());
    Point high = new Point(x, fact.fact().high());
    layers.add(new Layer.Line(List.of(low, high), Stroke.solid(Palette.OBSERVED, 2)));
    layers.add(
        new Layer.Dots(
            List.of(new Point(x, fact.fact().value())), Palette.OBSERVED, Layer.Form.CIRCLE));
  }

  private List<Flag> flags() {
    return new Events(studio, shown).flags();
  }

  private List<Key> keys(Metric metric, Series series) {
    List<Key> keys = new ArrayList<>();
    keys.add(Key.line(studio.stroke(shown, 2.2), studio.say("key.median")));
    keys.add(Key.area(studio.ink(shown).withOpacity(Bands.FIFTY + 0.15), studio.say("key.fifty")));
    keys.add(Key.area(studio.ink(shown).withOpacity(Bands.NINETY), studio.say("key.ninety")));
    if (!facts(metric).isEmpty()) {
      keys.add(Key.circle(Palette.OBSERVED, studio.say("key.reported")));
    }
    for (Goal goal : goals(metric)) {
      if (!isNear(goal, series)) {
        Scale scale = studio.scale(metric, goal.atLeast());
        String value = scale.write(goal.atLeast());
        String by = goal.by().in(studio.language());
        keys.add(Key.diamond(Palette.TARGET, studio.say("key.far_target", value, by)));
      }
    }
    return keys;
  }
}
