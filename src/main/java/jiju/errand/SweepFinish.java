package jiju.errand;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jiju.experiment.Arm;
import jiju.experiment.Ensemble;
import jiju.experiment.RunLine;
import jiju.store.results.sheet.Sheets;
import jiju.store.results.study.StudyFolder;

/** Sums a sweep up point by point: tables, charts, a page. */
final class SweepFinish implements Finish {

  @Override
  public void write(Ending ending) throws IOException, InterruptedException {
    SweepPlan plan = SweepPlan.read(ending.results().folder());
    SweepFindings findings = SweepFindings.of(plan, ensembles(ending));
    SweepWords words = new SweepWords(findings, ending.provenance());
    ending.add(
        into -> {
          new StudyFolder(into).write(findings.table());
          new Sheets(into)
              .writeDesign(ending.lines(), findings.table().meanings(), ensembles(ending));
          try (Aside series = ending.series(into)) {
            series.await();
          }
          ending.bind(into);
        });
    if (!ending.output().tablesOnly()) {
      ending.add(into -> study(findings, words).publish(into, ending.output(), ending.console()));
    }
    words.answers().forEach(ending.console()::say);
    if (ending.output().json()) {
      SweepJson summary = new SweepJson(findings, ending.provenance());
      ending.console().data().print(summary.text(ending.results().folder()));
    }
  }

  /** Every arm that has a finished run, by name. */
  private static Iterable<Ensemble> ensembles(Ending ending) {
    Set<String> finished = new HashSet<>();
    for (RunLine line : ending.lines()) {
      if (line.status() == RunLine.Status.DONE) {
        finished.add(line.arm());
      }
    }
    List<Arm> arms =
        ending.arms().stream()
            .filter(arm -> finished.contains(arm.id()))
            .sorted(Comparator.comparing(Arm::id))
            .toList();
    return ending.runs().ensembles(arms, ending.replications());
  }

  private static Study study(SweepFindings findings, SweepWords words) {
    SweepPictures pictures = new SweepPictures(findings, words);
    return new Study(List.of(), List.of(), Map.of(), pictures::in, words.bulletin(pictures.ids()));
  }
}
