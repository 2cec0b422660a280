package jiju.errand.answer;

import static jiju.store.results.study.StudyTable.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.measure.Measure;
import jiju.analysis.rival.Account;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.report.Bulletin;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Text;

/**
 * The same effects under every account of the facts, in words and tables.
 *
 * @param accounts the baseline's first
 * @param replications of each combination under a rival
 */
record RivalWords(List<Account> accounts, List<Row> rows, int replications) {
  private static final double NEGLIGIBLE = 0.01;

  /**
   * One effect.
   *
   * @param policy id of what has the effect
   * @param name of it for people
   * @param effects in the order of the accounts
   */
  record Row(String policy, Text name, Measure outcome, List<Estimate> effects) {
    /** Whether it depends on the account at all. */
    boolean varies() {
      double largest = Math.max(Math.abs(range().low()), Math.abs(range().high()));
      return range().width() > NEGLIGIBLE * largest;
    }

    Interval range() {
      double low = effects.stream().mapToDouble(Estimate::value).min().orElseThrow();
      double high = effects.stream().mapToDouble(Estimate::value).max().orElseThrow();
      return new Interval(low, high);
    }
  }

  /** Whether there is any rival to be told of. */
  boolean isEmpty() {
    return accounts.size() < 2 || rows.isEmpty();
  }

  private List<Row> of(String outcome) {
    return rows.stream().filter(row -> row.outcome().id().equals(outcome)).toList();
  }

  /** Whose effect depends most on the account; empty without rivals. */
  Optional<Text> sentence(String outcome) {
    return isEmpty()
        ? Optional.empty()
        : of(outcome).stream()
            .filter(Row::varies)
            .max(Comparator.comparingDouble(row -> row.range().width()))
            .map(
                row ->
                    Said.sentence(
                        "换一种同样说得通的解释，变化最大的是%s的作用：%s。",
                        " Under other accounts of the same facts, what changes most is the effect of %s: %s.",
                        row.name(),
                        Said.changes(row.outcome().unit(), row.range())));
  }

  /** A section of the report; empty without rivals. */
  Optional<Bulletin.Section> section(List<String> outcomes) {
    if (isEmpty()) {
      return Optional.empty();
    }
    List<Bulletin.Block> blocks = new ArrayList<>();
    blocks.add(
        new Bulletin.Words(
            Said.sentence(
                "下列解释同样说得通；事实分不出对错时，结论应当是各解释之间的范围，而不是其中一列。另一种解释下每个组合%s次模拟。",
                "These accounts explain the same facts. Where the facts cannot tell them apart, the finding is the range across them and not one column; %s runs of each combination under a rival.",
                Bulletin.same(Integer.toString(replications)))));
    outcomes.stream().filter(id -> !of(id).isEmpty()).map(this::sheet).forEach(blocks::add);
    return Optional.of(
        new Bulletin.Section(new Text("换一种解释", "Under other accounts of the facts"), blocks));
  }

  private Bulletin.Sheet sheet(String outcome) {
    List<Text> headings = new ArrayList<>(List.of(Text.EMPTY));
    accounts.forEach(account -> headings.add(account.title()));
    headings.add(new Text("各解释之间", "range"));
    List<List<Text>> cells = new ArrayList<>();
    for (Row row : of(outcome)) {
      List<Text> line = new ArrayList<>(List.of(row.name()));
      row.effects().forEach(effect -> line.add(Said.cell(row.outcome().unit(), effect)));
      line.add(Said.changes(row.outcome().unit(), row.range()));
      cells.add(line);
    }
    return new Bulletin.Sheet(of(outcome).get(0).outcome().text(), headings, cells);
  }

  /** {@code rivals.csv}. */
  List<StudyTable> tables() {
    if (isEmpty()) {
      return List.of();
    }
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      for (int i = 0; i < accounts.size(); i++) {
        Estimate effect = row.effects().get(i);
        lines.add(
            List.of(
                row.outcome().id(),
                row.policy(),
                accounts.get(i).id(),
                cell(effect.value()),
                cell(effect.interval().low()),
                cell(effect.interval().high())));
      }
    }
    lines.sort(Comparator.comparing(line -> String.join("\u0000", line.subList(0, 3))));
    return List.of(new StudyTable("rivals.csv", COLUMNS, lines));
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of("outcome", "结果指标", "outcome"),
          StudyColumn.of("policy", "杠杆或步骤的标识", "id of the lever or step"),
          StudyColumn.of(
              "account", "对事实的解释：基线或另一种解释", "account of the facts: the baseline's, or a rival's"),
          StudyColumn.of("value", "作用，单位随指标", "effect, in units of the outcome"),
          StudyColumn.of("ci_low", "95% 置信区间下限", "lower end of the 95 % confidence interval"),
          StudyColumn.of("ci_high", "95% 置信区间上限", "upper end of the 95 % confidence interval"));

  /** So many replications under a rival: a quarter, for it is told as a range. */
  static int replicationsOf(int replications) {
    return Math.min(replications, Math.max(20, replications / 4));
  }
}
