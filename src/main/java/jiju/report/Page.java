package jiju.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.anchor.AnchorDependence;
import jiju.analysis.comparison.Difference;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Interval;
import jiju.analysis.validation.FactCheck;
import jiju.analysis.validation.FactCheck.Verdict;
import jiju.observation.RunRecord;
import jiju.report.html.Node;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.unit.Glossary;
import jiju.unit.Language;
import jiju.unit.Month;
import jiju.unit.Scale;
import jiju.unit.Words;

/** What all chapters of a report share: the dossier, the language and how numbers are written. */
record Page(Dossier dossier, Language language, Words words, Glossary glossary) {
  /** Headlines are about all parks together. */
  static final String PARK = RunRecord.ALL;

  static Page of(Dossier dossier, Language language) {
    Words words = Words.beside(Page.class, language);
    return new Page(dossier, language, words, Glossary.standard());
  }

  Findings findings() {
    return dossier.findings();
  }

  String say(String key, Object... about) {
    return words.say(key, about);
  }

  Node.Element paragraph(String key, Object... about) {
    return Node.of("p", say(key, about));
  }

  Node heading(String key) {
    return Node.of("h2", say(key));
  }

  String term(String id) {
    return glossary.get(id).in(language);
  }

  List<Node> pictures(Illustration.Chapter chapter) {
    return dossier.illustrations().stream()
        .filter(picture -> picture.chapter() == chapter)
        .<Node>map(
            picture -> Node.of("figure", new Node.Drawing(picture.svg())).as(picture.shape()))
        .toList();
  }

  boolean isComparison() {
    return !findings().variants().isEmpty();
  }

  String name(Case one) {
    return isComparison() && one.id().equals(findings().baseline().id())
        ? say("baseline")
        : one.scenario().title().in(language);
  }

  /** A name in the quotation marks of the language. */
  String quoted(Case one) {
    return "“" + name(one) + "”";
  }

  /** When policies are judged. */
  Month horizon() {
    return findings().judgedAt();
  }

  /** The last month simulated. */
  Month end() {
    return findings().provenance().end();
  }

  String month(Month month) {
    return month.in(language);
  }

  String metric(Metric metric) {
    return metric.text().in(language);
  }

  /** The name of a metric above a column. */
  String heading(Metric metric) {
    String name = metric(metric);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  Scale percent() {
    return Scale.percent(language);
  }

  String yuan(double value) {
    return Scale.yuan(value, language).write(value);
  }

  /** Median and the 90 % band in brackets; the unit once. */
  String band(Band band, Unit unit) {
    if (band.n() == 0) {
      return say("none");
    }
    Scale scale = unit.scale(largest(band.p05(), band.p95(), band.p50()), language);
    return say("with_range", scale.write(band.p50()), scale.range(band.p05(), band.p95()));
  }

  /** As {@link #band}, for a table: the band below the median. */
  Node bandCell(Band band, Unit unit) {
    if (band.n() == 0) {
      return new Node.Words(say("none"));
    }
    Scale scale = unit.scale(largest(band.p05(), band.p95(), band.p50()), language);
    return cell(scale.write(band.p50()), scale.range(band.p05(), band.p95()));
  }

  /** As {@link #change}, for a table, in a given scale. */
  Node changeCell(Difference difference, Scale scale) {
    Interval interval = difference.interval();
    return interval.isDefined()
        ? cell(scale.change(difference.mean()), scale.range(interval.low(), interval.high()))
        : new Node.Words(scale.change(difference.mean()));
  }

  /** A value with a smaller line below it. */
  Node cell(String value, String range) {
    return Node.of("span", value + " ", Node.of("span", say("range", range)).as("range"));
  }

  /** One scale for a column of differences, fit for its largest mean. */
  Scale scale(Unit unit, Stream<Difference> column) {
    return unit.scale(
        column.mapToDouble(difference -> Math.abs(difference.mean())).max().orElse(0), language);
  }

  /** A signed value and its interval in brackets; the unit once. */
  String change(double value, Interval interval, Unit unit) {
    if (!interval.isDefined()) {
      return unit.scale(value, language).change(value);
    }
    Scale scale = unit.scale(largest(value, interval.low(), interval.high()), language);
    return say("with_range", scale.change(value), scale.range(interval.low(), interval.high()));
  }

  String change(Difference difference, Unit unit) {
    return change(difference.mean(), difference.interval(), unit);
  }

  private static double largest(double... values) {
    double largest = 0;
    for (double value : values) {
      largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /** The paired difference of a variant when policies are judged. */
  Optional<Difference> findDifference(Case variant, Metric metric) {
    return findings()
        .findDifferences(variant.id(), PARK, metric)
        .filter(series -> series.covers(horizon()))
        .map(series -> series.at(horizon()));
  }

  /** How much hangs on few firms at the last year's end before policies are judged, or then. */
  Optional<AnchorDependence> findAnchors(Case one) {
    return findings().anchors().stream()
        .filter(line -> line.scenario().equals(one.id()) && line.park().equals(PARK))
        .filter(line -> !line.month().isAfter(horizon()))
        .reduce((before, after) -> after);
  }

  /** The facts that say something about a case: no echoes, nothing that was not simulated. */
  List<FactCheck> judgedFacts(Case one) {
    return findings().facts().stream()
        .filter(fact -> fact.scenario().equals(one.id()) && fact.platformGrossUp() == 0)
        .filter(fact -> fact.verdict() == Verdict.INSIDE || fact.verdict() == Verdict.OUTSIDE)
        .toList();
  }

  /** How many of the facts that say something agree with a case. */
  long factsInside(Case one) {
    return judgedFacts(one).stream().filter(fact -> fact.verdict() == Verdict.INSIDE).count();
  }

  /** The band of a case when policies are judged. */
  Optional<Band> findBand(Case one, Metric metric) {
    return findBand(one, metric, horizon());
  }

  Optional<Band> findBand(Case one, Metric metric, Month month) {
    return findings()
        .findSeries(one.id(), PARK, metric)
        .filter(series -> series.covers(month))
        .map(series -> series.at(month));
  }
}
