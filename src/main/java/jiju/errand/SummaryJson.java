package jiju.errand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
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
import jiju.store.json.Members;
import jiju.store.json.Place;
import jiju.unit.Month;

/** The summary for programs: every scenario at the month of judgement, targets, gains and facts. */
final class SummaryJson {
  private static final Place HERE = Place.of("summary");
  private static final Json NOTHING = new Json.Null(HERE);
  private static final List<Metric> MAIN =
      List.of(
          Metric.FIRMS,
          Metric.EMPLOYEES,
          Metric.ASSETS_YUAN,
          Metric.OUTPUT_12M_YUAN,
          Metric.TAX_12M_YUAN);

  private final Findings findings;

  private SummaryJson(Findings findings) {
    this.findings = findings;
  }

  static String of(Findings findings, Path folder) {
    SummaryJson summary = new SummaryJson(findings);
    return JsonWriter.write(
        head(findings.provenance(), folder)
            .put("judged_at", findings.judgedAt().toString())
            .put(
                "scenarios",
                Members.listOf(findings.cases().stream().map(summary::scenario).toList()))
            .object());
  }

  /** What the summary of any batch begins with. */
  static Members head(Provenance provenance, Path folder) {
    return new Members()
        .put("errand", provenance.command())
        .put("results", folder.toString().replace('\\', '/'))
        .put("version", provenance.version())
        .put("seed", new Json.Num(HERE, Long.toString(provenance.seed())))
        .put("replications", provenance.replications())
        .put("failed_runs", provenance.failedRuns())
        .put("start", provenance.start().toString())
        .put("end", provenance.end().toString());
  }

  private Json scenario(Case one) {
    Members members = new Members().put("id", one.id());
    for (Metric metric : MAIN) {
      findings
          .findSeries(one.id(), RunRecord.ALL, metric)
          .ifPresent(series -> members.put(metric.id(), band(series.at(findings.judgedAt()))));
    }
    members.put("targets", targets(one));
    if (findings.variants().contains(one)) {
      members.put("differences", differences(one));
    }
    findings.findFiscal(one.id(), RunRecord.ALL).ifPresent(fiscal -> money(fiscal, members));
    return members.put("facts", facts(one)).object();
  }

  private Json targets(Case one) {
    return Members.listOf(
        findings.targets().stream()
            .filter(outcome -> outcome.scenario().equals(one.id()) && outcome.factor() == 1)
            .map(SummaryJson::target)
            .toList());
  }

  private static Json target(TargetOutcome outcome) {
    Members members =
        new Members()
            .put("target", outcome.goal().id())
            .put("probability", outcome.probability().map(Proportion::value).orElse(Double.NaN));
    Interval interval = outcome.probability().map(Proportion::interval).orElse(Interval.UNDEFINED);
    return put(interval, members)
        .put("first_passage_p50", month(outcome.firstPassageP50()))
        .put("commit_p80", outcome.commitP80())
        .object();
  }

  private Json differences(Case variant) {
    Members members = new Members();
    for (Metric metric : MAIN) {
      findings
          .findDifferences(variant.id(), RunRecord.ALL, metric)
          .ifPresent(
              series -> members.put(metric.id(), difference(series.at(findings.judgedAt()))));
    }
    return members.object();
  }

  private static Json difference(Difference difference) {
    return put(difference.interval(), new Members().put("diff_mean", difference.mean()))
        .put("win_rate", difference.winRate())
        .put("variance_reduction", difference.varianceReduction())
        .object();
  }

  private static void money(FiscalSummary fiscal, Members members) {
    members.put("cost_yuan", band(fiscal.costYuan()));
    members.put("payback_month", month(fiscal.payback().p50()));
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
    return put(estimate.interval(), new Members().put("value", estimate.value())).object();
  }

  private Json facts(Case one) {
    return Members.listOf(
        findings.facts().stream()
            .filter(check -> check.scenario().equals(one.id()) && check.platformGrossUp() == 0)
            .map(SummaryJson::fact)
            .toList());
  }

  private static Json fact(FactCheck check) {
    return new Members()
        .put("fact", check.fact().id())
        .put("observed_low", check.fact().low())
        .put("observed_high", check.fact().high())
        .put("p05", check.simulated().p05())
        .put("p50", check.simulated().p50())
        .put("p95", check.simulated().p95())
        .put("verdict", check.verdict().id())
        .object();
  }

  static Json band(Band band) {
    return new Members()
        .put("mean", band.mean())
        .put("p05", band.p05())
        .put("p50", band.p50())
        .put("p95", band.p95())
        .object();
  }

  private static Members put(Interval interval, Members members) {
    return members.put("ci_low", interval.low()).put("ci_high", interval.high());
  }

  private static Json month(Optional<Month> month) {
    return month.<Json>map(found -> new Json.Str(HERE, found.toString())).orElse(NOTHING);
  }
}
