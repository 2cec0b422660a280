package jiju.errand.answer;

import static jiju.store.results.study.StudyTable.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jiju.analysis.measure.Measure;
import jiju.analysis.statistics.Interval;
import jiju.analysis.uncertainty.Drawn;
import jiju.analysis.uncertainty.Ground;
import jiju.analysis.uncertainty.Learnt;
import jiju.analysis.uncertainty.Splitting;
import jiju.analysis.uncertainty.Spread;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Text;

/** On which uncertain numbers effects rest, and how far the facts have narrowed those down. */
final class GroundWords {
  private static final Text NONE = new Text("没有突出的一个", "none stands out");

  private final Map<String, Learnt> learnt = new TreeMap<>();

  private GroundWords(Drawn drawn) {
    drawn
        .posterior()
        .ifPresent(
            posterior ->
                new Splitting(posterior).learnt().forEach(one -> learnt.put(one.path(), one)));
  }

  static GroundWords of(Drawn drawn) {
    return new GroundWords(drawn);
  }

  /**
   * One effect.
   *
   * @param policy id of what has the effect
   * @param name of it for people
   */
  record Row(String policy, Text name, Measure outcome, Spread spread) {}

  private Optional<Learnt> find(Ground ground) {
    return Optional.ofNullable(learnt.get(ground.restsOn()));
  }

  /** On what an effect rests; empty where no number stands out. */
  Optional<Text> sentence(Text effect, Ground ground) {
    return find(ground)
        .map(
            one ->
                Said.sentence(
                    one.contracted()
                        ? "%s主要随“%s”而变；事实已使它收窄（后验标准差为先验的%s倍）。"
                        : "%s主要随“%s”而变，而公布的事实几乎没有使它收窄（后验标准差为先验的%s倍）：这一结论受先验主导。",
                    one.contracted()
                        ? "%s moves mostly with “%s”, which the facts have narrowed down (posterior over prior standard deviation: %s)."
                        : "%s moves mostly with “%s”, which the facts have hardly narrowed down (posterior over prior standard deviation: %s): the finding is prior-dominated.",
                    effect,
                    one.meaning(),
                    contraction(one)));
  }

  /** The same for the end of a headline; where no number stands out, it says so. */
  Text headline(Text effect, Optional<Spread> spread) {
    if (spread.isEmpty() || spread.get().ninety().width() == 0) {
      return Text.EMPTY;
    }
    Text found =
        sentence(effect, spread.get().ground())
            .orElseGet(
                () ->
                    Said.sentence(
                        "%s不随某一个不确定的数而变，主要是偶然，或几个数各占一点。",
                        "%s moves with no single uncertain number: it is mostly chance, or a little of several.",
                        effect));
    return Said.join(new Text("", " "), found);
  }

  private static Text contraction(Learnt one) {
    return Bulletin.same(String.format(Locale.ROOT, "%.2f", one.contraction()));
  }

  private Text told(Ground ground) {
    return find(ground)
        .map(
            one ->
                Said.sentence(
                    one.contracted() ? "%s（%s，已收窄）" : "%s（%s，先验主导）",
                    one.contracted() ? "%s (%s, narrowed down)" : "%s (%s, prior-dominated)",
                    one.meaning(),
                    contraction(one)))
        .orElse(NONE);
  }

  /** A section of the report; empty where all numbers are as stated. */
  Optional<Bulletin.Section> section(List<String> outcomes, List<Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Bulletin.Block> blocks = new ArrayList<>();
    blocks.add(new Bulletin.Words(READING));
    for (String outcome : outcomes) {
      List<Row> told = rows.stream().filter(row -> row.outcome().id().equals(outcome)).toList();
      if (!told.isEmpty()) {
        blocks.add(sheet(told));
      }
    }
    return Optional.of(
        new Bulletin.Section(new Text("各项作用取决于什么", "On what the effects rest"), blocks));
  }

  private static final Text READING =
      new Text(
          "不确定的数按后验抽取，每两次模拟一组，各种做法相同。下表给出九成模拟所落的范围（偶然与不知道合计）、方差中有多少来自不知道这些数，以及最相关的一个数；括号内为它的后验与先验标准差之比，大于0.7即为先验主导：换一个先验，结论就会变。",
          "The uncertain numbers are drawn from the posterior, one draw for every two runs and the same"
              + " for every policy. The tables give the range of 90 % of the runs (chance and ignorance"
              + " together), the share of the variance that comes from not knowing the numbers, and the"
              + " number that the effect goes with most closely. In brackets stands its posterior over"
              + " prior standard deviation: above 0.7 the effect is prior-dominated, and another prior"
              + " would give another effect.");

  private Bulletin.Sheet sheet(List<Row> rows) {
    List<List<Text>> lines = new ArrayList<>();
    for (Row row : rows) {
      Ground ground = row.spread().ground();
      double share = ground.parameters().share();
      lines.add(
          List.of(
              row.name(),
              Said.changes(row.outcome().unit(), row.spread().ninety()),
              Double.isNaN(share) ? Bulletin.same("–") : Said.percent(share),
              told(ground)));
    }
    return new Bulletin.Sheet(
        rows.get(0).outcome().text(),
        List.of(
            Text.EMPTY,
            new Text("九成的模拟落在", "90 % of the runs"),
            new Text("方差中来自不知道参数", "variance from not knowing"),
            new Text("最相关的数", "goes with")),
        lines);
  }

  /** {@code grounds.csv}; none where all numbers are as stated. */
  List<StudyTable> tables(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<List<String>> lines = new ArrayList<>(rows.stream().map(this::line).toList());
    lines.sort(Comparator.comparing(line -> String.join("\u0000", line.subList(0, 2))));
    return List.of(new StudyTable("grounds.csv", COLUMNS, lines));
  }

  private List<String> line(Row row) {
    Ground ground = row.spread().ground();
    Interval ninety = row.spread().ninety();
    Optional<Learnt> found = find(ground);
    return List.of(
        row.outcome().id(),
        row.policy(),
        cell(ninety.low()),
        cell(ninety.high()),
        cell(ground.parameters().share()),
        cell(ground.parameters().interval().low()),
        cell(ground.parameters().interval().high()),
        ground.restsOn(),
        cell(ground.correlation()),
        cell(found.map(Learnt::contraction).orElse(Double.NaN)),
        found.map(one -> one.contracted() ? "contracted" : "prior_dominated").orElse(""));
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of("outcome", "结果指标", "outcome"),
          StudyColumn.of("policy", "杠杆或步骤的标识", "id of the lever or step"),
          StudyColumn.of("p05", "各次模拟中作用的5%分位数", "5 % quantile of the effect over the runs"),
          StudyColumn.of("p95", "各次模拟中作用的95%分位数", "95 % quantile of the effect over the runs"),
          StudyColumn.of(
              "parameter_share",
              Unit.SHARE,
              "作用的方差中来自不知道参数的份额",
              "share of the effect's variance that comes from not knowing the numbers"),
          StudyColumn.of("ci_low", Unit.SHARE, "该份额95%区间下限", "its lower end, 95 %"),
          StudyColumn.of("ci_high", Unit.SHARE, "该份额95%区间上限", "its upper end, 95 %"),
          StudyColumn.of(
              "rests_on",
              "与作用最相关的不确定参数；没有突出的为空",
              "uncertain number that the effect goes with most closely; empty where none stands out"),
          StudyColumn.of(
              "correlation", Unit.SHARE, "作用与该参数的秩相关", "rank correlation of the effect with it"),
          StudyColumn.of(
              "contraction",
              Unit.SHARE,
              "该参数的后验与先验标准差之比",
              "its posterior over prior standard deviation"),
          StudyColumn.of(
              "learnt",
              "contracted：已收窄（至多0.7）；prior_dominated：先验主导",
              "contracted: at most 0.7; prior_dominated: more"));
}
