package jiju.errand.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jiju.analysis.Evaluation;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.experiment.Ensemble;
import jiju.experiment.RunLine;
import jiju.observation.RunRecord;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;

/**
 * All that is found on a question, for what a planner takes away: the same as a batch of the
 * command line finds.
 *
 * @param lines a line for each run that did not fail
 */
record Reckoning(Findings findings, List<RunLine> lines) {

  /**
   * Reckons with every replication that the question wants.
   *
   * @param name what the planner calls the variant; may be empty
   * @throws InterruptedException where it was called off
   */
  static Reckoning of(Workbench workbench, Question asked, String name)
      throws InterruptedException {
    Question question = workbench.readings().plain(asked);
    Pair pair = workbench.pair(question);
    int wanted = workbench.replications(question, pair);
    pair.grow(wanted);
    List<Ensemble> ensembles = new ArrayList<>();
    Timeline before = pair.baseline().timeline();
    ensembles.add(pair.baseline().ensemble(before.first().id(), wanted));
    pair.variant()
        .ifPresent(
            row -> {
              Timeline after = Renamed.timeline(row.timeline(), name);
              ensembles.add(
                  new Ensemble(after.first().id(), after, row.ensemble("", wanted).runs()));
            });
    Findings findings =
        Evaluation.of(
            provenance(workbench, question, wanted, before.first(), ensembles), ensembles);
    return new Reckoning(findings, ensembles.stream().flatMap(Reckoning::lines).toList());
  }

  private static Provenance provenance(
      Workbench workbench,
      Question question,
      int wanted,
      Scenario baseline,
      List<Ensemble> ensembles) {
    return new Provenance(
        question.isBaseline() ? "run" : "compare",
        workbench.version(),
        question.seed(),
        wanted,
        ensembles.stream().mapToInt(one -> wanted - one.size()).sum(),
        baseline.start(),
        baseline.end());
  }

  private static Stream<RunLine> lines(Ensemble ensemble) {
    return ensemble.runs().stream().map(run -> line(ensemble.id(), run));
  }

  private static RunLine line(String arm, RunRecord run) {
    return new RunLine(
        arm, run.replication(), run.seed(), RunLine.Status.DONE, run.months(), run.digest(), "");
  }
}
