package jiju.errand;

import java.io.IOException;
import java.util.Set;
import jiju.analysis.Evaluation;
import jiju.analysis.Findings;
import jiju.analysis.uncertainty.Splitting;
import jiju.experiment.Ensemble;
import jiju.store.results.sheet.Sheets;

/** Asks every question there is about few scenarios: tables, charts, reports, summary. */
final class FindingsFinish implements Finish {
  /** The errands that end so. */
  static final Set<String> ERRANDS = Set.of("run", "compare", "validate");

  @Override
  public void write(Ending ending) throws IOException, InterruptedException {
    Findings findings = withRivals(findings(ending), ending);
    ending.add(
        into -> {
          Sheets sheets = new Sheets(into);
          try (Aside parquet = ending.series(into);
              Aside csv = Aside.of("series.csv", () -> sheets.writeSeries(findings))) {
            sheets.writeAllButSeries(findings, ending.lines());
            csv.await();
            parquet.await();
          }
          ending.bind(into);
        });
    if (!ending.output().tablesOnly()) {
      publish(ending, findings);
    }
    new Summary(findings).lines().forEach(ending.console()::say);
    if (ending.output().json()) {
      ending.console().data().print(SummaryJson.of(findings, ending.results().folder()));
    }
  }

  /** Only a comparison has choices, and only who has machines can make more runs. */
  private static Findings withRivals(Findings findings, Ending ending) throws InterruptedException {
    return ending.machines().isPresent()
        ? findings.withRivals(
            RivalRuns.of(findings).effects(ending.machines().get(), ending.console()))
        : findings;
  }

  static Findings findings(Ending ending) {
    ending.refuseEmptyArms();
    Findings findings = Evaluation.of(ending.provenance(), ensembles(ending));
    return Posteriors.find(ending.results().folder(), ending.manifest())
        .map(posterior -> findings.with(new Splitting(posterior).of(ensembles(ending))))
        .orElse(findings);
  }

  private static Iterable<Ensemble> ensembles(Ending ending) {
    return ending.runs().ensembles(ending.arms(), ending.replications());
  }

  static void publish(Ending ending, Findings findings) throws IOException, InterruptedException {
    ending.add(
        into ->
            ending
                .publisher()
                .publish(
                    findings,
                    ending.results().folder(),
                    into,
                    ending.output().font(),
                    ending.console()));
  }
}
