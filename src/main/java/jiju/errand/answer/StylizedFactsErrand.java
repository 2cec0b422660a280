package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.analysis.statistics.Interval;
import jiju.analysis.validation.StylizedFact;
import jiju.analysis.validation.StylizedFact.Verdict;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Study;
import jiju.report.Bulletin;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.store.table.Decimal;
import jiju.unit.Language;
import jiju.unit.Text;

/** Holds the model against what the field knows of firms. */
public final class StylizedFactsErrand {
  private static final int REPLICATIONS = 40;

  private final AnswerRequest request;
  private final OutputRequest output;
  private final Laboratory laboratory;

  /**
   * @param version version of Jiju, for the record
   */
  public StylizedFactsErrand(AnswerRequest request, OutputRequest output, String version) {
    this.request = request;
    this.output = output;
    this.laboratory = new Laboratory(request, version, Laboratory.model());
  }

  /**
   * Does the errand.
   *
   * @throws jiju.errand.BadInput where the scenario cannot be worked with
   */
  public Outcome run(Console console) {
    AskedScenario asked = AskedScenario.of(request);
    int runs = Math.min(REPLICATIONS, request.replications().orElse(REPLICATIONS));
    Path folder = Study.folder(output, asked.loaded().id() + "-stylized-facts");
    console.say("正在核对领域公认的规律……", "Holding the model against known regularities …");
    List<StylizedFact> facts = StylizedFacts.of(asked.untilJudged(), request.seed(), runs);
    facts.forEach(fact -> console.say(sentence(fact)));
    Text footer = laboratory.footer(asked.scenario().title(), runs);
    new Study(
            asked.sources(),
            List.of(table(facts)),
            Map.of(),
            any -> List.of(),
            bulletin(facts, footer))
        .leave(folder, output, laboratory.manifest(List.of("--stylized-facts")), console);
    return Outcome.DONE;
  }

  private static Text sentence(StylizedFact fact) {
    Text verdict = word(fact.verdict());
    String found = number(fact.found().value());
    String target = range(fact.target());
    return new Text(
        fact.row() + " " + fact.text().zh() + "：" + found + "（应为 " + target + "）" + verdict.zh(),
        fact.row()
            + " "
            + fact.text().en()
            + ": "
            + found
            + " (expected "
            + target
            + ") "
            + verdict.en());
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(java.util.Locale.ROOT, "%.3f", value);
  }

  private static String range(Interval target) {
    if (target.low() == Double.MIN_VALUE) {
      return "> 0";
    }
    return target.low() == target.high()
        ? Decimal.of(target.low())
        : Decimal.of(target.low()) + " … " + Decimal.of(target.high());
  }

  private static Text word(Verdict verdict) {
    return switch (verdict) {
      case INSIDE -> new Text("相符", "inside");
      case OUTSIDE -> new Text("不符", "outside");
      case NOT_SIMULATED -> new Text("未模拟", "not simulated");
    };
  }

  static StudyTable table(List<StylizedFact> facts) {
    List<List<String>> rows = new ArrayList<>();
    for (StylizedFact fact : facts) {
      rows.add(
          List.of(
              fact.row(),
              fact.text().zh(),
              fact.text().en(),
              StudyTable.cell(fact.target().low()),
              StudyTable.cell(fact.target().high()),
              StudyTable.cell(fact.found().value()),
              StudyTable.cell(fact.found().interval().low()),
              StudyTable.cell(fact.found().interval().high()),
              fact.verdict().id(),
              fact.type(),
              fact.source()));
    }
    return new StudyTable("stylized_facts.csv", COLUMNS, rows);
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of("row", "检验计划的行号", "row of the plan of validation"),
          StudyColumn.of("fact_zh", "规律（中文）", "regularity, in Chinese"),
          StudyColumn.of("fact_en", "规律（英文）", "regularity, in English"),
          StudyColumn.of("target_low", "目标区间下限", "lower end of the target"),
          StudyColumn.of("target_high", "目标区间上限", "upper end of the target"),
          StudyColumn.of("value", "模型的取值", "value of the model, mean over replications"),
          StudyColumn.of("ci_low", "95% 置信区间下限", "lower end of its 95 % confidence interval"),
          StudyColumn.of("ci_high", "95% 置信区间上限", "upper end of its 95 % confidence interval"),
          StudyColumn.of("verdict", "结论", "inside, outside or not_simulated"),
          StudyColumn.of(
              "type", "类型：V 样本外、U 单元、S 政策方向、I 恒等", "V out of sample, U unit, S sign, I identity"),
          StudyColumn.of("source", "出处", "source"));

  private static Bulletin bulletin(List<StylizedFact> facts, Text footer) {
    List<Text> headings =
        List.of(
            new Text("行", "row"),
            new Text("规律", "regularity"),
            new Text("目标", "target"),
            new Text("模型", "model"),
            new Text("结论", "verdict"),
            new Text("类型", "type"),
            new Text("出处", "source"));
    List<List<Text>> rows = new ArrayList<>();
    for (StylizedFact fact : facts) {
      String interval =
          fact.found().interval().isDefined()
              ? " ["
                  + number(fact.found().interval().low())
                  + ", "
                  + number(fact.found().interval().high())
                  + "]"
              : "";
      rows.add(
          List.of(
              Bulletin.same(fact.row()),
              fact.text(),
              Bulletin.same(range(fact.target())),
              Bulletin.same(number(fact.found().value()) + interval),
              word(fact.verdict()),
              Bulletin.same(fact.type()),
              Bulletin.same(fact.source())));
    }
    return new Bulletin(
        new Text("模型与领域公认的规律", "The model against known regularities"),
        footer,
        List.of(
            new Bulletin.Section(
                new Text("逐条核对", "Row by row"),
                List.of(
                    new Bulletin.Sheet(
                        new Text("方括号内为 95% 置信区间", "[95% confidence interval]"),
                        headings,
                        rows)))));
  }

  /**
   * The table as a part of a page, from the rows of {@code stylized_facts.csv}.
   *
   * @param rows cells of each row, in the order of the columns
   */
  static String page(List<List<String>> rows, Language language) {
    StringBuilder page = new StringBuilder();
    page.append(
        language == Language.ZH
            ? "| 行 | 规律 | 目标 | 模型 [95% 置信区间] | 结论 | 类型 | 出处 |\n"
            : "| row | regularity | target | model [95 % interval] | verdict | type | source |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (List<String> row : rows) {
      Interval target = new Interval(parsed(row.get(3)), parsed(row.get(4)));
      String interval =
          row.get(6).isEmpty()
              ? ""
              : " [" + number(parsed(row.get(6))) + ", " + number(parsed(row.get(7))) + "]";
      Text verdict = word(Verdict.valueOf(row.get(8).toUpperCase(java.util.Locale.ROOT)));
      page.append("| ").append(row.get(0));
      page.append(" | ").append(row.get(language == Language.ZH ? 1 : 2));
      page.append(" | ").append(range(target));
      page.append(" | ").append(number(parsed(row.get(5)))).append(interval);
      page.append(" | ").append(verdict.in(language));
      page.append(" | ").append(row.get(9));
      page.append(" | ").append(row.get(10)).append(" |\n");
    }
    return page.toString();
  }

  private static double parsed(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
