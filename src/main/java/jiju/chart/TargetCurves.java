package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jiju.analysis.Case;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.target.TargetCurve;
import jiju.analysis.target.TargetOutcome;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Flag;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.scenario.Goal;
import jiju.unit.Scale;

/** How likely the targets are, month by month and scenario by scenario. */
final class TargetCurves {
  private final Studio studio;

  TargetCurves(Studio studio) {
    this.studio = studio;
  }

  Optional<Picture> find() {
    List<Panel> panels = new ArrayList<>();
    for (Goal goal : studio.findings().baseline().scenario().targets()) {
      panel(goal).ifPresent(panels::add);
    }
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Picture(
            "targets",
            Chapter.TARGETS,
            studio.plate(studio.say("question.targets"), answer(), keys(), panels, 1, 150)));
  }

  private Optional<Panel> panel(Goal goal) {
    List<Layer> layers = new ArrayList<>();
    for (Case one : studio.findings().cases()) {
      curve(one, goal).ifPresent(curve -> layers.add(new Layer.Line(points(curve), stroke(one))));
    }
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    String title = goal.title().in(studio.language());
    String axis = studio.say("axis.probability", level(goal));
    return Optional.of(
        Panel.of(title, Axes.time(studio.span(), 500), Axes.percent(studio.percent(), axis), layers)
            .withFlags(date(goal)));
  }

  private String level(Goal goal) {
    Scale scale = studio.scale(goal.metric(), goal.atLeast());
    return studio.say("level", studio.metric(goal.metric()), scale.write(goal.atLeast()));
  }

  private List<Flag> date(Goal goal) {
    if (!studio.span().contains(goal.by())) {
      return List.of();
    }
    double at = Axes.endOf(goal.by(), studio.span().from());
    return List.of(new Flag(at, at, studio.say("flag.date", goal.by().in(studio.language()))));
  }

  private Optional<TargetCurve> curve(Case one, Goal goal) {
    return studio.findings().curves().stream()
        .filter(curve -> curve.factor() == 1 && !curve.probabilities().isEmpty())
        .filter(curve -> curve.scenario().equals(one.id()) && curve.goal().equals(goal.id()))
        .findFirst();
  }

  private List<Point> points(TargetCurve curve) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < curve.probabilities().size(); i++) {
      double x = Axes.endOf(curve.start().plus(i), studio.span().from());
      points.add(new Point(x, curve.probabilities().get(i).value()));
    }
    return points;
  }

  private Stroke stroke(Case one) {
    return studio.stroke(one, studio.position(one) == 0 ? 3 : 1.8);
  }

  private List<Key> keys() {
    return studio.findings().variants().isEmpty()
        ? List.of()
        : studio.findings().cases().stream()
            .map(one -> Key.line(stroke(one), studio.name(one)))
            .toList();
  }

  private String answer() {
    return studio.findings().targets().stream()
        .filter(target -> target.factor() == 1)
        .filter(target -> target.scenario().equals(studio.findings().baseline().id()))
        .map(this::sentence)
        .collect(
            Collectors.joining(studio.say("sentence.separator"), "", studio.say("sentence.end")));
  }

  private String sentence(TargetOutcome target) {
    String title = target.goal().title().in(studio.language());
    if (target.probability().isEmpty()) {
      return studio.say("answer.target.not_simulated", title);
    }
    Proportion probability = target.probability().get();
    Scale percent = studio.percent();
    return studio.say(
        "answer.target",
        title,
        percent.write(probability.value()),
        percent.range(probability.interval().low(), probability.interval().high()));
  }
}
