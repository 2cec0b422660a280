package jiju.errand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.comparison.Difference;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.fiscal.UnitCost;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.target.TargetOutcome;
import jiju.analysis.validation.FactCheck;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Place;
import jiju.unit.Month;

/** The summary for programs: the last month of every scenario, targets, gains and facts. */
final class SummaryJson {
  private static final Place HERE = Place.of("summary");
  private static final List<Metric> MAIN =
      List.of(Metric.FIRMS, Metric.EMPLOYEES, Metric.OUTPUT_12M_YUAN, Metric.TAX_12M_YUAN);

  private final Findings findings;

  private SummaryJson(Findings findings) {
    this.findings = findings;
  }

  static String of(Findings findings, Path folder) {
    SummaryJson summary = new SummaryJson(findings);
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("errand", text(findings.provenance().command()));
    members.put("results", text(folder.toString().replace('\\', '/')));
    members.put("version", text(findings.provenance().version()));
    members.put("seed", new Json.Num(HERE, Long.toString(findings.provenance().seed())));
    members.put("replications", number(findings.provenance().replications()));
    members.put("failed_runs", number(findings.provenance().failedRuns()));
    members.put("start", text(findings.provenance().start().toString()));
    members.put("end", text(findings.provenance().end().toString()));
    members.put(
        "scenarios", new Json.Arr(HERE, findings.cases().stream().map(summary::scenario).toList()));
    return JsonWriter.write(object(members));
  }

  private Json scenario(Case one) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", text(one.id()));
    for (Metric metric : MAIN) {
      findings
          .findSeries(one.id(), RunRecord.ALL, metric)
          .ifPresent(series -> members.put(metric.id(), band(series.at(series.end()))));
    }
    members.put("targets", array(findings.targets().stream().filter(t -> is(t, one)).toList()));
    Map<String, Json> differences = new LinkedHashMap<>();
    for (Metric metric : MAIN) {
      findings
          .findDifferences(one.id(), RunRecord.ALL, metric)
          .ifPresent(s -> differences.put(metric.id(), difference(s.at(s.end()))));
    }
    if (!differences.isEmpty()) {
      members.put("differences", object(differences));
    }
    findings.findFiscal(one.id(), RunRecord.ALL).ifPresent(fiscal -> money(fiscal, members));
    members.put(
        "facts",
        new Json.Arr(
            HERE,
            findings.facts().stream()
                .filter(check -> check.scenario().equals(one.id()))
                .filter(check -> check.platformGrossUp() == 0)
                .map(SummaryJson::fact)
                .toList()));
    return object(members);
  }

  private static boolean is(TargetOutcome outcome, Case one) {
    return outcome.scenario().equals(one.id()) && outcome.factor() == 1;
  }

  private static Json array(List<TargetOutcome> outcomes) {
    return new Json.Arr(HERE, outcomes.stream().map(SummaryJson::target).toList());
  }

  private static Json target(TargetOutcome outcome) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("target", text(outcome.goal().id()));
    members.put(
        "probability", number(outcome.probability().map(Proportion::value).orElse(Double.NaN)));
    interval(outcome.probability().map(Proportion::interval), members);
    members.put(
        "first_passage_p50",
        outcome.firstPassageP50().map(Month::toString).map(SummaryJson::text).orElse(NOTHING));
    members.put("commit_p80", number(outcome.commitP80()));
    return object(members);
  }

  private static Json difference(Difference difference) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("diff_mean", number(difference.mean()));
    interval(Optional.of(difference.interval()), members);
    members.put("win_rate", number(difference.winRate()));
    members.put("variance_reduction", number(difference.varianceReduction()));
    return object(members);
  }

  private static void money(FiscalSummary fiscal, Map<String, Json> members) {
    members.put("cost_yuan", band(fiscal.costYuan()));
    members.put(
        "payback_month",
        fiscal.payback().p50().map(Month::toString).map(SummaryJson::text).orElse(NOTHING));
    if (fiscal.gain().isPresent()) {
      Gain gain = fiscal.gain().get();
      members.put("yuan_per_additional_firm", unitCost(gain.yuanPerFirm()));
      members.put("yuan_per_additional_job", unitCost(gain.yuanPerJob()));
    }
  }

  private static Json unitCost(UnitCost cost) {
    return cost.yuan().map(SummaryJson::estimate).orElse(NOTHING);
  }

  private static Json estimate(Estimate estimate) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("value", number(estimate.value()));
    interval(Optional.of(estimate.interval()), members);
    return object(members);
  }

  private static Json fact(FactCheck check) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("fact", text(check.fact().id()));
    members.put("observed_low", number(check.fact().low()));
    members.put("observed_high", number(check.fact().high()));
    members.put("p05", number(check.simulated().p05()));
    members.put("p50", number(check.simulated().p50()));
    members.put("p95", number(check.simulated().p95()));
    members.put("verdict", text(check.verdict().id()));
    return object(members);
  }

  private static Json band(Band band) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("mean", number(band.mean()));
    members.put("p05", number(band.p05()));
    members.put("p50", number(band.p50()));
    members.put("p95", number(band.p95()));
    return object(members);
  }

  private static void interval(Optional<Interval> interval, Map<String, Json> members) {
    Interval found = interval.orElse(Interval.UNDEFINED);
    members.put("ci_low", number(found.low()));
    members.put("ci_high", number(found.high()));
  }

  private static final Json NOTHING = new Json.Null(HERE);

  private static Json text(String text) {
    return new Json.Str(HERE, text);
  }

  private static Json number(double number) {
    return Double.isNaN(number) ? NOTHING : Json.Num.of(HERE, number);
  }

  private static Json object(Map<String, Json> members) {
    return Json.Obj.of(HERE, members);
  }
}
