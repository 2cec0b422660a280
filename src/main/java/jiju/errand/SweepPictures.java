package jiju.errand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jiju.chart.Caption;
import jiju.chart.HeatMap;
import jiju.chart.Picture;
import jiju.chart.PointClouds;
import jiju.chart.SweepCurve;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Yield;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * The charts of a sweep, one for every outcome of every scenario: a curve over one parameter, a
 * heat map over a grid of two, else a cloud of points for each parameter.
 */
record SweepPictures(SweepFindings findings, SweepWords words) {
  private static final int MOST_CLOUDS = 8;
  private static final int MOST_CELLS_A_SIDE = 12;
  private static final int MOST_SCENARIOS = 4;

  /** What is drawn: an outcome of a scenario. */
  private record Subject(String id, Yield outcome, String scenario) {}

  List<String> ids() {
    return subjects().stream().map(Subject::id).toList();
  }

  List<Picture> in(Language language) {
    return subjects().stream().map(subject -> picture(subject, language)).toList();
  }

  private List<Subject> subjects() {
    List<String> scenarios = plan().scenarios();
    List<Subject> subjects = new ArrayList<>();
    for (String scenario : scenarios.subList(0, Math.min(MOST_SCENARIOS, scenarios.size()))) {
      for (Yield outcome : plan().yields()) {
        String id = "sweep-" + outcome.id();
        boolean first = scenario.equals(scenarios.get(0));
        Subject subject = new Subject(first ? id : id + "-" + scenario, outcome, scenario);
        if (!findings.of(outcome, scenario).isEmpty() && isDrawn()) {
          subjects.add(subject);
        }
      }
    }
    return subjects;
  }

  private SweepPlan plan() {
    return findings.plan();
  }

  private List<Factor> factors() {
    return plan().points().factors();
  }

  private boolean isDrawn() {
    return isGridOfTwo() || !numbers().isEmpty();
  }

  /** Positions of the factors whose values are numbers at every point. */
  private List<Integer> numbers() {
    return IntStream.range(0, factors().size())
        .filter(
            i ->
                plan().points().points().stream()
                    .allMatch(point -> Factor.number(point.values().get(i)).isPresent()))
        .boxed()
        .toList();
  }

  private boolean isGridOfTwo() {
    return factors().size() == 2
        && values(0).size() <= MOST_CELLS_A_SIDE
        && values(1).size() <= MOST_CELLS_A_SIDE
        && values(0).size() * values(1).size() == plan().points().size();
  }

  /** The different values of a factor, numbers ascending. */
  private List<String> values(int factor) {
    List<String> values =
        plan().points().points().stream()
            .map(point -> point.values().get(factor))
            .distinct()
            .toList();
    return numbers().contains(factor)
        ? values.stream().sorted(Comparator.comparingDouble(SweepPictures::number)).toList()
        : values;
  }

  private static double number(String value) {
    return Factor.number(value).orElseThrow();
  }

  private Picture picture(Subject subject, Language language) {
    Yield outcome = subject.outcome();
    Text answer = words.answer(outcome, subject.scenario()).orElse(outcome.title());
    Caption caption = new Caption(subject.id(), words.question(), answer, words.footer());
    if (isGridOfTwo()) {
      return heatMap(subject, language).picture(caption, language);
    }
    return factors().size() == 1
        ? curve(subject).picture(caption, language)
        : clouds(subject).picture(caption, language);
  }

  private Text titled(Subject subject) {
    Text title = SweepWords.titled(subject.outcome());
    return plan().scenarios().size() == 1
        ? title
        : new Text(subject.scenario() + "：" + title.zh(), subject.scenario() + ": " + title.en());
  }

  private SweepCurve curve(Subject subject) {
    Factor factor = factors().get(0);
    List<SweepCurve.Dot> dots =
        findings.of(subject.outcome(), subject.scenario()).stream()
            .map(row -> new SweepCurve.Dot(number(row.point().values().get(0)), row.band()))
            .toList();
    return new SweepCurve(
        factor.title(), factor.unit(), titled(subject), subject.outcome().metric().unit(), dots);
  }

  private HeatMap heatMap(Subject subject, Language language) {
    List<String> xs = values(0);
    List<String> ys = values(1);
    List<HeatMap.Cell> cells =
        findings.of(subject.outcome(), subject.scenario()).stream()
            .sorted(
                Comparator.comparingInt(
                        (SweepFindings.Row row) -> ys.indexOf(row.point().values().get(1)))
                    .thenComparingInt(row -> xs.indexOf(row.point().values().get(0))))
            .map(
                row ->
                    new HeatMap.Cell(
                        SweepWords.shown(row.point().values().get(0)),
                        SweepWords.shown(row.point().values().get(1)),
                        row.band().p50()))
            .toList();
    return new HeatMap(
        measured(factors().get(0), language),
        measured(factors().get(1), language),
        titled(subject),
        subject.outcome().metric().unit(),
        cells);
  }

  /** A factor with the unit of its values, which are shown as they were given. */
  private static Text measured(Factor factor, Language language) {
    String unit = factor.unit().text().in(language);
    String title = factor.title().in(language);
    String whole =
        unit.isEmpty()
            ? title
            : language == Language.ZH ? title + "（" + unit + "）" : title + " (" + unit + ")";
    return new Text(whole, whole);
  }

  private PointClouds clouds(Subject subject) {
    List<SweepFindings.Row> rows = findings.of(subject.outcome(), subject.scenario());
    List<PointClouds.Cloud> clouds = new ArrayList<>();
    for (int i : numbers().subList(0, Math.min(MOST_CLOUDS, numbers().size()))) {
      Factor factor = factors().get(i);
      clouds.add(
          new PointClouds.Cloud(
              factor.title(),
              factor.unit(),
              rows.stream()
                  .map(
                      row ->
                          new PointClouds.Dot(
                              number(row.point().values().get(i)), row.band().p50()))
                  .toList()));
    }
    return new PointClouds(titled(subject), subject.outcome().metric().unit(), clouds);
  }
}
