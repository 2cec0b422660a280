package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.rival.RivalEffect;
import jiju.store.table.Csv;

/** {@code rivals.csv}: what each choice changes where a rival account of the facts is true. */
final class RivalsTable {
  static final String FILE = "rivals.csv";

  static final Columns<RivalEffect> COLUMNS =
      new Columns<RivalEffect>()
          .text(Heading.SCENARIO, RivalEffect::scenario)
          .text(Heading.ACCOUNT, RivalEffect::account)
          .month(Heading.MONTH, effect -> Optional.of(effect.month()))
          .text(Heading.METRIC, effect -> effect.metric().id())
          .difference(RivalEffect::difference);

  private RivalsTable() {}

  static void write(Path folder, List<RivalEffect> effects) throws IOException {
    if (effects.isEmpty()) {
      return;
    }
    Csv.write(
        folder.resolve(FILE),
        COLUMNS.all(),
        effects.stream()
            .sorted(
                Comparator.comparing(RivalEffect::scenario)
                    .thenComparing(RivalEffect::account)
                    .thenComparing(RivalEffect::month)
                    .thenComparing(effect -> effect.metric().id())));
  }

  static List<RivalEffect> read(Path folder, Cases cases) throws IOException {
    List<RivalEffect> effects = new ArrayList<>();
    if (Files.isRegularFile(folder.resolve(FILE))) {
      Csv.read(
          folder.resolve(FILE),
          row ->
              effects.add(
                  new RivalEffect(
                      Columns.text(row, Heading.SCENARIO),
                      Columns.text(row, Heading.ACCOUNT),
                      UncertaintyTable.metric(row),
                      row.month(Heading.MONTH.id()),
                      Columns.difference(row))));
    }
    effects.sort(
        Comparator.<RivalEffect>comparingInt(effect -> cases.position(effect.scenario()))
            .thenComparing(effect -> cases.position(effect.account()))
            .thenComparing(RivalEffect::metric));
    return effects;
  }
}
