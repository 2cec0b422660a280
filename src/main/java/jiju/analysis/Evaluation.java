package jiju.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import jiju.analysis.anchor.AnchorDependence;
import jiju.analysis.anchor.Anchors;
import jiju.analysis.comparison.Comparison;
import jiju.analysis.comparison.DifferenceSeries;
import jiju.analysis.composition.Composition;
import jiju.analysis.composition.SectorMix;
import jiju.analysis.composition.TownConcentration;
import jiju.analysis.fiscal.Accounts;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Ledger;
import jiju.analysis.fiscal.LedgerLine;
import jiju.analysis.fiscal.PerMu;
import jiju.analysis.projection.GradeOdds;
import jiju.analysis.projection.Projection;
import jiju.analysis.projection.Series;
import jiju.analysis.target.TargetCurve;
import jiju.analysis.target.TargetOutcome;
import jiju.analysis.target.Targets;
import jiju.analysis.validation.FactCheck;
import jiju.analysis.validation.FactChecks;
import jiju.experiment.Ensemble;
import jiju.unit.Month;

/** Asks ensembles every question there is, one ensemble after the other. */
public final class Evaluation {
  private final List<Case> cases = new ArrayList<>();
  private final List<Series> series = new ArrayList<>();
  private final List<DifferenceSeries> differences = new ArrayList<>();
  private final List<TargetOutcome> targets = new ArrayList<>();
  private final List<TargetCurve> curves = new ArrayList<>();
  private final List<LedgerLine> ledger = new ArrayList<>();
  private final List<FiscalSummary> fiscal = new ArrayList<>();
  private final List<PerMu> perMu = new ArrayList<>();
  private final List<AnchorDependence> anchors = new ArrayList<>();
  private final List<FactCheck> facts = new ArrayList<>();
  private final List<GradeOdds> grades = new ArrayList<>();

  private final List<SectorMix> sectors = new ArrayList<>();
  private final List<TownConcentration> towns = new ArrayList<>();

  private Evaluation() {}

  /**
   * What the ensembles say, each alone and all but the first against the first.
   *
   * @param ensembles the baseline first; of the same months and the same seed; besides the baseline
   *     only one is looked at a time
   * @throws IllegalArgumentException if they differ in months
   */
  public static Findings of(Provenance provenance, Iterable<Ensemble> ensembles) {
    Evaluation evaluation = new Evaluation();
    Iterator<Ensemble> all = ensembles.iterator();
    Ensemble baseline = all.next();
    Month judged = JudgementMonth.of(baseline.scenario(), baseline.end());
    Accounts accounts = new Accounts(baseline, judged);
    evaluation.ask(baseline);
    evaluation.fiscal.addAll(accounts.summaries());
    while (all.hasNext()) {
      Ensemble variant = all.next();
      evaluation.ask(variant);
      evaluation.differences.addAll(new Comparison().of(baseline, variant));
      evaluation.fiscal.addAll(new Accounts(variant, judged).summaries(accounts));
    }
    return evaluation.findings(provenance);
  }

  private void ask(Ensemble ensemble) {
    cases.add(new Case(ensemble.id(), ensemble.timeline()));
    series.addAll(Projection.of(ensemble));
    targets.addAll(Targets.outcomes(ensemble, ensemble.scenario().targets()));
    curves.addAll(Targets.curves(ensemble, ensemble.scenario().targets()));
    ledger.addAll(Ledger.of(ensemble));
    perMu.addAll(new Accounts(ensemble, ensemble.end()).perMu());
    anchors.addAll(Anchors.of(ensemble));
    facts.addAll(FactChecks.of(ensemble));
    grades.addAll(GradeOdds.of(ensemble));
    SectorMix.of(ensemble).ifPresent(sectors::add);
    towns.addAll(TownConcentration.of(ensemble));
  }

  private Findings findings(Provenance provenance) {
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
            grades)
        .with(new Composition(sectors, towns));
  }
}
