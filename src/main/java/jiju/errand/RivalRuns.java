package jiju.errand;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.comparison.PairedDifferences;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.rival.Account;
import jiju.analysis.rival.Departure;
import jiju.analysis.rival.RivalEffect;
import jiju.analysis.statistics.StudentT;
import jiju.experiment.Executor;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/**
 * Every choice of a comparison once more where a rival account is true: up to the month at which
 * policies are judged, and no more often than a range needs.
 */
record RivalRuns(List<Case> choices, List<Account> accounts, Findings findings) {
  private static final List<Metric> ASKED = List.of(Metric.FIRMS, Metric.OUTPUT_12M_YUAN);
  private static final int MOST_REPLICATIONS = 100;
  private static final String NOTHING = "";

  static RivalRuns of(Findings findings) {
    Timeline base = judged(findings.baseline(), findings);
    List<Timeline> variants =
        findings.variants().stream().map(one -> judged(one, findings)).toList();
    List<Case> choices =
        findings.variants().stream()
            .filter(
                one ->
                    Departure.of(findings.baseline().timeline(), one.timeline())
                        == Departure.CHOICE)
            .toList();
    return new RivalRuns(choices, Account.of(base, variants), findings);
  }

  private static Timeline judged(Case one, Findings findings) {
    return one.timeline().withEnd(findings.judgedAt());
  }

  /** Makes the runs; nothing to tell where there is no rival, no choice, or runs have failed. */
  List<RivalEffect> effects(Executor executor, Console console) throws InterruptedException {
    if (accounts.size() < 2 || choices.isEmpty() || findings.provenance().failedRuns() > 0) {
      return List.of();
    }
    List<RunSpecification> runs = new ArrayList<>();
    for (Account rival : accounts.subList(1, accounts.size())) {
      add(arm(NOTHING, rival), rival.timeline(), runs);
      for (Case choice : choices) {
        Timeline policy = judged(choice, findings);
        add(arm(choice.id(), rival), rival.under(accounts.get(0).timeline(), policy), runs);
      }
    }
    List<Measure> measures =
        ASKED.stream()
            .map(metric -> Measure.of(metric, RunRecord.ALL, findings.judgedAt()))
            .toList();
    Text task = new Text("换一种解释再算", "Under rival accounts");
    try (Progress progress = console.progress(task, runs.size())) {
      Measurement measured = new Measurement(measures, () -> progress.advance(1));
      executor.execute(runs, measured);
      return effects(measured);
    }
  }

  private List<RivalEffect> effects(Measurement measured) {
    PairedDifferences paired = new PairedDifferences(new StudentT());
    List<RivalEffect> effects = new ArrayList<>();
    for (Case choice : choices) {
      for (Account rival : accounts.subList(1, accounts.size())) {
        for (int metric = 0; metric < ASKED.size(); metric++) {
          effects.add(
              new RivalEffect(
                  choice.id(),
                  rival.id(),
                  ASKED.get(metric),
                  findings.judgedAt(),
                  paired.of(
                      measured.values(arm(NOTHING, rival), replications(), metric),
                      measured.values(arm(choice.id(), rival), replications(), metric))));
        }
      }
    }
    return effects;
  }

  private int replications() {
    return Math.min(MOST_REPLICATIONS, findings.provenance().replications());
  }

  private void add(String arm, Timeline timeline, List<RunSpecification> runs) {
    for (int r = 0; r < replications(); r++) {
      runs.add(new RunSpecification(arm, timeline, findings.provenance().seed(), r));
    }
  }

  private static String arm(String choice, Account rival) {
    return rival.id() + "/" + choice;
  }
}
