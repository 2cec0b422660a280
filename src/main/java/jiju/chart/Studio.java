package jiju.chart;

import java.util.List;
import java.util.Locale;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Plate;
import jiju.chart.plate.Stroke;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.unit.Glossary;
import jiju.unit.Language;
import jiju.unit.MonthSpan;
import jiju.unit.Scale;
import jiju.unit.Words;

/**
 * What all pictures of one set of findings share: language, words, names, colours and the footer.
 */
record Studio(Findings findings, Language language, Words words, Glossary glossary) {
  /** Everything is drawn for all parks together. */
  static final String PARK = RunRecord.ALL;

  static Studio of(Findings findings, Language language) {
    Words words = Words.beside(Studio.class, language);
    return new Studio(findings, language, words, Glossary.standard());
  }

  String say(String key, Object... about) {
    return words.say(key, about);
  }

  MonthSpan span() {
    Provenance provenance = findings.provenance();
    return new MonthSpan(provenance.start(), provenance.end());
  }

  /** When policies are judged. */
  String horizon() {
    return findings.judgedAt().in(language);
  }

  /** The last month simulated. */
  String end() {
    return findings.provenance().end().in(language);
  }

  /** Name of a case: its title, or that it is the baseline of a comparison. */
  String name(Case one) {
    return position(one) == 0 && !findings.variants().isEmpty()
        ? say("baseline")
        : one.scenario().title().in(language);
  }

  /** Place of a case among the scenarios; the baseline's is 0. */
  int position(Case one) {
    return findings.cases().stream().map(Case::id).toList().indexOf(one.id());
  }

  Ink ink(Case one) {
    return Palette.scenario(position(one));
  }

  Stroke stroke(Case one, double widthPixels) {
    return Palette.stroke(position(one), widthPixels);
  }

  String metric(Metric metric) {
    return metric.text().in(language);
  }

  /** The metric as the beginning of a sentence. */
  String metricFirst(Metric metric) {
    String text = metric(metric);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  Scale scale(Metric metric, double largest) {
    return metric.unit().scale(largest, language);
  }

  /** An index between 0 and 1, such as a concentration. */
  static String index(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  Scale percent() {
    return Scale.percent(language);
  }

  String footer() {
    Provenance from = findings.provenance();
    return say(
        "footer",
        findings.baseline().scenario().title().in(language),
        from.runs().in(language),
        from.seed(),
        from.version(),
        glossary.get("projection_not_forecast").in(language));
  }

  Plate plate(
      String question,
      String answer,
      List<Key> keys,
      List<Panel> panels,
      int columns,
      double high) {
    return new Plate(question, answer, keys, panels, columns, high, footer(), language);
  }
}
