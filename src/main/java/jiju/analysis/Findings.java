package jiju.analysis;

import java.util.List;
import java.util.Optional;
import jiju.analysis.anchor.AnchorDependence;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.composition.Composition;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.LedgerLine;
import jiju.analysis.fiscal.PerMu;
import jiju.analysis.projection.GradeOdds;
import jiju.analysis.projection.Series;
import jiju.analysis.rival.RivalEffect;
import jiju.analysis.target.TargetCurve;
import jiju.analysis.target.TargetOutcome;
import jiju.analysis.uncertainty.ParameterUncertainty;
import jiju.analysis.validation.FactCheck;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * All that charts and reports take: finished values, equal whether they come from a batch that has
 * just ended or from a results folder.
 *
 * @param cases the scenarios, the baseline first
 * @param series per case, park and metric
 * @param differences per variant, park and metric; empty unless scenarios are compared
 * @param targets per case, target and factor (0.8, 1, 1.2)
 * @param curves as the targets, month by month
 * @param ledger per case, park, year and instrument
 * @param fiscal per case and park
 * @param perMu per case, park and year
 * @param anchors per case, park and year
 * @param facts per case and observation; for output one per platform gross-up
 * @param grades per case, park and assessment; empty where there is no programme
 * @param uncertainty chance and ignorance apart; empty where no posterior was used
 * @param rivals per choice, rival account and metric; empty where nothing is a rival
 * @param composition of which sectors and towns the firms are
 */
public record Findings(
    Provenance provenance,
    List<Case> cases,
    List<Series> series,
    List<DifferenceSeries> differences,
    List<TargetOutcome> targets,
    List<TargetCurve> curves,
    List<LedgerLine> ledger,
    List<FiscalSummary> fiscal,
    List<PerMu> perMu,
    List<AnchorDependence> anchors,
    List<FactCheck> facts,
    List<GradeOdds> grades,
    Optional<ParameterUncertainty> uncertainty,
    List<RivalEffect> rivals,
    Composition composition) {

  /** Findings of which nothing is known but what chance does, under the stated account. */
  public Findings(
      Provenance provenance,
      List<Case> cases,
      List<Series> series,
      List<DifferenceSeries> differences,
      List<TargetOutcome> targets,
      List<TargetCurve> curves,
      List<LedgerLine> ledger,
      List<FiscalSummary> fiscal,
      List<PerMu> perMu,
      List<AnchorDependence> anchors,
      List<FactCheck> facts,
      List<GradeOdds> grades) {
    this(
        provenance,
        cases,
        series,
        differences,
        targets,
        curves,
        ledger,
        fiscal,
        perMu,
        anchors,
        facts,
        grades,
        Optional.empty(),
        List.of(),
        Composition.UNKNOWN);
  }

  /** The same under a posterior. */
  public Findings with(ParameterUncertainty changed) {
    return new Findings(
        provenance,
        cases,
        series,
        differences,
        targets,
        curves,
        ledger,
        fiscal,
        perMu,
        anchors,
        facts,
        grades,
        Optional.of(changed),
        rivals,
        composition);
  }

  /** The same with what choices change under rival accounts. */
  public Findings withRivals(List<RivalEffect> changed) {
    return new Findings(
        provenance,
        cases,
        series,
        differences,
        targets,
        curves,
        ledger,
        fiscal,
        perMu,
        anchors,
        facts,
        grades,
        uncertainty,
        changed,
        composition);
  }

  /** The same with what firms are made up of. */
  public Findings with(Composition changed) {
    return new Findings(
        provenance,
        cases,
        series,
        differences,
        targets,
        curves,
        ledger,
        fiscal,
        perMu,
        anchors,
        facts,
        grades,
        uncertainty,
        rivals,
        changed);
  }

  public Findings {
    cases = List.copyOf(cases);
    series = List.copyOf(series);
    differences = List.copyOf(differences);
    targets = List.copyOf(targets);
    curves = List.copyOf(curves);
    ledger = List.copyOf(ledger);
    fiscal = List.copyOf(fiscal);
    perMu = List.copyOf(perMu);
    anchors = List.copyOf(anchors);
    facts = List.copyOf(facts);
    grades = List.copyOf(grades);
    rivals = List.copyOf(rivals);
  }

  public Case baseline() {
    return cases.get(0);
  }

  /** The month at which policies are judged. */
  public Month judgedAt() {
    return JudgementMonth.of(baseline().scenario(), provenance.end());
  }

  /** All cases but the baseline. */
  public List<Case> variants() {
    return cases.subList(1, cases.size());
  }

  public Optional<Series> findSeries(String scenario, String park, Metric metric) {
    return series.stream()
        .filter(one -> one.metric() == metric)
        .filter(one -> one.scenario().equals(scenario) && one.park().equals(park))
        .findFirst();
  }

  public Optional<DifferenceSeries> findDifferences(String scenario, String park, Metric metric) {
    return differences.stream()
        .filter(one -> one.metric() == metric)
        .filter(one -> one.scenario().equals(scenario) && one.park().equals(park))
        .findFirst();
  }

  /** The last assessment of a park until a month. */
  public Optional<GradeOdds> findGrades(String scenario, String park, Month until) {
    return grades.stream()
        .filter(one -> one.scenario().equals(scenario) && one.park().equals(park))
        .filter(one -> !one.month().isAfter(until))
        .reduce((before, after) -> after);
  }

  public Optional<FiscalSummary> findFiscal(String scenario, String park) {
    return fiscal.stream()
        .filter(one -> one.scenario().equals(scenario) && one.park().equals(park))
        .findFirst();
  }
}
