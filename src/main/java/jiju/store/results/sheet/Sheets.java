package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.JudgementMonth;
import jiju.analysis.Provenance;
import jiju.analysis.composition.Composition;
import jiju.analysis.projection.Displacement;
import jiju.analysis.projection.Projection;
import jiju.analysis.target.TargetOutcome;
import jiju.analysis.target.Targets;
import jiju.experiment.Ensemble;
import jiju.experiment.RunLine;
import jiju.store.json.Meaning;
import jiju.unit.Month;

/**
 * All tables of a results folder.
 *
 * @param folder where they stand, or shall stand
 */
public record Sheets(Path folder) {
  /** Names of all tables and of the dictionary. */
  public static final List<String> FILES =
      List.of(
          RunsTable.FILE,
          SeriesTable.FILE,
          CompareTable.FILE,
          TargetsTable.FILE,
          CurvesTable.FILE,
          FiscalTable.FILE,
          QuantitiesTable.FILE,
          GainsTable.FILE,
          ValidationTable.FILE,
          UncertaintyTable.FILE,
          RivalsTable.FILE,
          UncertaintyTable.LEARNT,
          DisplacementTable.FILE,
          GradesTable.FILE,
          SectorsTable.FILE,
          ZonesTable.FILE,
          ConcentrationTable.FILE,
          Dictionary.FILE);

  /**
   * Writes every table and the dictionary of their columns.
   *
   * @param runs every run of the batch, in any order
   */
  public void write(Findings findings, List<RunLine> runs) throws IOException {
    writeSeries(findings);
    writeAllButSeries(findings, runs);
  }

  /** Writes {@code series.csv}, by far the longest of the tables, alone. */
  public void writeSeries(Findings findings) throws IOException {
    SeriesTable.write(folder, findings.series());
  }

  /** Writes the other tables and the dictionary. */
  public void writeAllButSeries(Findings findings, List<RunLine> runs) throws IOException {
    RunsTable.write(folder, runs);
    CompareTable.write(folder, findings.differences());
    TargetsTable.write(folder, findings.targets());
    CurvesTable.write(folder, findings.curves());
    FiscalTable.write(folder, findings);
    QuantitiesTable.of(findings).write(folder);
    GainsTable.of(findings).write(folder);
    ValidationTable.write(folder, findings.facts());
    if (findings.uncertainty().isPresent()) {
      UncertaintyTable.write(folder, findings.uncertainty().get());
    }
    RivalsTable.write(folder, findings.rivals());
    DisplacementTable.write(folder, Displacement.of(findings.series()));
    GradesTable.write(folder, findings.grades());
    SectorsTable.write(folder, findings.composition().sectors());
    ZonesTable.write(folder, findings);
    ConcentrationTable.write(folder, findings.composition().towns());
    Files.writeString(folder.resolve(Dictionary.FILE), Dictionary.json(Map.of()));
  }

  /**
   * Writes the tables of many arms, and the dictionary of their columns.
   *
   * @param runs every run of the batch, in any order
   * @param more what the columns of further tables mean
   * @param arms sorted by name; one is looked at a time
   */
  public void writeDesign(List<RunLine> runs, Map<String, Meaning> more, Iterable<Ensemble> arms)
      throws IOException {
    List<TargetOutcome> targets = new ArrayList<>();
    RunsTable.write(folder, runs);
    SeriesTable.write(
        folder,
        StreamSupport.stream(arms.spliterator(), false)
            .map(
                arm -> {
                  targets.addAll(Targets.outcomes(arm, arm.scenario().targets()));
                  return Projection.of(arm);
                }));
    TargetsTable.write(folder, targets);
    Files.writeString(folder.resolve(Dictionary.FILE), Dictionary.json(more));
  }

  /** Writes {@code runs.csv} alone. */
  public void writeRuns(List<RunLine> runs) throws IOException {
    RunsTable.write(folder, runs);
  }

  /**
   * The findings that the tables hold, equal to those that were written.
   *
   * @param scenarios the scenarios of the results, the baseline first
   * @throws jiju.store.table.MalformedTable where a table is not as this version writes it
   */
  public Findings read(Provenance provenance, List<Case> scenarios) throws IOException {
    Cases cases = new Cases(scenarios);
    Month judged = JudgementMonth.of(scenarios.get(0).scenario(), provenance.end());
    Summaries summaries =
        new Summaries(cases, judged, QuantitiesTable.read(folder), GainsTable.read(folder));
    Findings findings =
        new Findings(
                provenance,
                scenarios,
                SeriesTable.read(folder, cases),
                CompareTable.read(folder, cases),
                TargetsTable.read(folder, cases),
                CurvesTable.read(folder, cases),
                FiscalTable.readLedger(folder, cases),
                summaries.read(folder),
                summaries.perMu(),
                summaries.anchors(),
                ValidationTable.read(folder, cases),
                GradesTable.read(folder, cases))
            .withRivals(RivalsTable.read(folder, cases))
            .with(
                new Composition(
                    SectorsTable.read(folder, cases), ConcentrationTable.read(folder, cases)));
    return UncertaintyTable.isIn(folder)
        ? findings.with(UncertaintyTable.read(folder, cases))
        : findings;
  }
}
