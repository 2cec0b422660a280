package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.uncertainty.Learnt;
import jiju.analysis.uncertainty.ParameterUncertainty;
import jiju.analysis.uncertainty.Split;
import jiju.analysis.uncertainty.VarianceShare;
import jiju.scenario.Metric;
import jiju.store.table.Csv;
import jiju.store.table.Row;
import jiju.unit.Text;

/**
 * {@code uncertainty.csv} and {@code learnt.csv}: where the spread under a posterior comes from,
 * and how much the facts have said of each parameter.
 */
final class UncertaintyTable {
  static final String FILE = "uncertainty.csv";
  static final String LEARNT = "learnt.csv";

  private static final String LEVEL = "level";
  private static final String DIFFERENCE = "difference";
  private static final String CONTRACTED = "contracted";

  static final Columns<Split> SPLITS =
      new Columns<Split>()
          .text(Heading.SCENARIO, Split::scenario)
          .text(Heading.METRIC, split -> split.metric().id())
          .month(Heading.MONTH, split -> Optional.of(split.month()))
          .text(Heading.KIND_OF_SPREAD, split -> split.difference() ? DIFFERENCE : LEVEL)
          .number(Heading.PARAMETER_SHARE, split -> split.parameters().share())
          .interval(Heading.CI_LOW, Heading.CI_HIGH, split -> split.parameters().interval())
          .text(Heading.RESTS_ON, Split::restsOn)
          .number(Heading.CORRELATION, Split::correlation);

  static final Columns<Learnt> PARAMETERS =
      new Columns<Learnt>()
          .text(Heading.PARAMETER, Learnt::path)
          .number(Heading.CONTRACTION, Learnt::contraction)
          .text(Heading.LEARNT, one -> one.contracted() ? CONTRACTED : "prior_dominated")
          .text(Heading.MEANING_ZH, one -> one.meaning().zh())
          .text(Heading.MEANING_EN, one -> one.meaning().en());

  private UncertaintyTable() {}

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  static void write(Path folder, ParameterUncertainty uncertainty) throws IOException {
    Csv.write(
        folder.resolve(FILE),
        SPLITS.all(),
        uncertainty.splits().stream()
            .sorted(
                Comparator.comparing(Split::scenario)
                    .thenComparing(split -> split.metric().id())
                    .thenComparing(Split::month)
                    .thenComparing(Split::difference)));
    Csv.write(folder.resolve(LEARNT), PARAMETERS.all(), uncertainty.learnt().stream());
  }

  static ParameterUncertainty read(Path folder, Cases cases) throws IOException {
    List<Split> splits = new ArrayList<>();
    Csv.read(folder.resolve(FILE), row -> splits.add(split(row)));
    splits.sort(
        Comparator.<Split>comparingInt(split -> cases.position(split.scenario()))
            .thenComparing(Split::month)
            .thenComparing(Split::metric)
            .thenComparing(Split::difference));
    List<Learnt> learnt = new ArrayList<>();
    Csv.read(folder.resolve(LEARNT), row -> learnt.add(learnt(row)));
    return new ParameterUncertainty(learnt, splits);
  }

  private static Split split(Row row) {
    return new Split(
        Columns.text(row, Heading.SCENARIO),
        metric(row),
        row.month(Heading.MONTH.id()),
        Columns.text(row, Heading.KIND_OF_SPREAD).equals(DIFFERENCE),
        new VarianceShare(
            Columns.number(row, Heading.PARAMETER_SHARE),
            Columns.interval(row, Heading.CI_LOW, Heading.CI_HIGH)),
        Columns.text(row, Heading.RESTS_ON),
        Columns.number(row, Heading.CORRELATION));
  }

  static Metric metric(Row row) {
    String id = Columns.text(row, Heading.METRIC);
    for (Metric metric : Metric.values()) {
      if (metric.id().equals(id)) {
        return metric;
      }
    }
    throw row.malformed("no metric " + id);
  }

  private static Learnt learnt(Row row) {
    return new Learnt(
        Columns.text(row, Heading.PARAMETER),
        new Text(Columns.text(row, Heading.MEANING_ZH), Columns.text(row, Heading.MEANING_EN)),
        Columns.number(row, Heading.CONTRACTION),
        Columns.text(row, Heading.LEARNT).equals(CONTRACTED));
  }
}
