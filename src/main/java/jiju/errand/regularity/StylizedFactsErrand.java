package jiju.errand.regularity;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.analysis.validation.StylizedFact;
import jiju.analysis.validation.StylizedFact.Verdict;
import jiju.errand.Console;
import jiju.errand.Interrupted;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Study;
import jiju.errand.answer.AnswerRequest;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.report.Bulletin;
import jiju.store.results.Source;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyManifest;
import jiju.store.results.study.StudyTable;
import jiju.store.table.Decimal;
import jiju.unit.Glossary;
import jiju.unit.Language;
import jiju.unit.Month;
import jiju.unit.Term;
import jiju.unit.Text;

/**
 * Holds the model and one world against what the field knows. A folder of scenarios is tried with
 * its variants: what a programme changes is measured against the scenario that lacks it.
 */
public final class StylizedFactsErrand {
  /** Runs of a world whose runs are cheap, and of one of many parks. */
  private static final int REPLICATIONS = 200;

  private static final int OF_MANY_PARKS = 8;
  private static final int MANY_PARKS = 10;
  private static final String MODEL = "model";
  private static final List<Regularity> REGULARITIES =
      List.of(
          new FactRegularities(),
          new MallRegularities(),
          new ScenarioRegularities(),
          new TailRegularities(),
          new ProgrammeRegularities(),
          new RaceRegularities(),
          new RailRegularities(),
          new DeskRegularities());

  private final AnswerRequest request;
  private final OutputRequest output;
  private final String version;
  private final Instant started = Instant.now();

  /**
   * @param version version of Jiju, for the record
   */
  public StylizedFactsErrand(AnswerRequest request, OutputRequest output, String version) {
    this.request = request;
    this.output = output;
    this.version = version;
  }

  /**
   * Does the errand.
   *
   * @throws jiju.errand.BadInput where the scenario cannot be worked with
   * @throws Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    Executor executor = request.machines().executor(FailurePolicy.STOP);
    Trials trials = trials(executor);
    Path folder = Study.folder(output, trials.baseline().id() + "-stylized-facts");
    console.say("正在核对领域公认的规律……", "Holding the model against known regularities …");
    List<StylizedFact> facts = new ArrayList<>();
    try {
      facts.addAll(ofModel(request.seed(), console));
      facts.addAll(ofWorld(trials, console));
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    }
    new Study(
            List.of(new Source(trials.baseline().id(), trials.baseline())),
            List.of(table(facts)),
            Map.of(),
            any -> List.of(),
            bulletin(facts, footer(trials)))
        .leave(folder, output, manifest(trials), console);
    return Outcome.DONE;
  }

  private Trials trials(Executor executor) {
    Trials one = trials(executor, 1);
    int usual = one.scenario().parks().size() >= MANY_PARKS ? OF_MANY_PARKS : REPLICATIONS;
    return trials(executor, Math.min(usual, request.replications().orElse(usual)));
  }

  private Trials trials(Executor executor, int replications) {
    return new Trials(
        request.file(),
        request.changes(),
        request.until().map(month -> Month.of(month.getYear(), month.getMonthValue())),
        executor,
        request.seed(),
        replications);
  }

  /** Rows of the model itself, whatever the world. */
  static List<StylizedFact> ofModel(long seed, Console console) throws InterruptedException {
    Rows rows = new Rows(MODEL, fact -> console.say(sentence(fact)));
    FirmRegularities.measure(seed, rows);
    FounderRegularities.measure(seed, rows);
    return rows.all();
  }

  /** Rows of one world. */
  static List<StylizedFact> ofWorld(Trials trials, Console console) throws InterruptedException {
    Rows rows = new Rows(trials.baseline().id(), fact -> console.say(sentence(fact)));
    for (Regularity regularity : REGULARITIES) {
      regularity.measure(trials, rows);
    }
    return rows.all();
  }

  private Text footer(Trials trials) {
    Text title = trials.scenario().title();
    Term caution = Glossary.standard().get("projection_not_forecast");
    String end = "，种子 " + request.seed() + " · Jiju " + version + " · " + caution.in(Language.ZH);
    return new Text(
        title.zh() + " · " + trials.replications() + " 次模拟" + end,
        title.en()
            + " · "
            + trials.replications()
            + " runs, seed "
            + request.seed()
            + " · Jiju "
            + version
            + " · "
            + caution.in(Language.EN));
  }

  private StudyManifest manifest(Trials trials) {
    int replications = trials.replications();
    return request.manifest(
        version,
        List.of("--stylized-facts", "--replications", Integer.toString(replications)),
        replications,
        started);
  }

  private static Text sentence(StylizedFact fact) {
    return new Text(
        fact.row()
            + " "
            + fact.text().zh()
            + "："
            + number(fact.found().value(), Language.ZH)
            + "（应为 "
            + range(fact.target(), Language.ZH)
            + "）"
            + word(fact.verdict(), fact.type()).zh(),
        fact.row()
            + " "
            + fact.text().en()
            + ": "
            + number(fact.found().value(), Language.EN)
            + " (expected "
            + range(fact.target(), Language.EN)
            + ") "
            + word(fact.verdict(), fact.type()).en());
  }

  /** Money and counts in the language's own steps, the rest with three decimals. */
  private static String number(double value, Language language) {
    if (Double.isNaN(value)) {
      return "–";
    }
    boolean zh = language == Language.ZH;
    double size = Math.abs(value);
    if (size >= 1e8) {
      return format(zh ? "%.1f 亿" : "%.2f bn", value / (zh ? 1e8 : 1e9));
    }
    if (size >= 1e6) {
      return format(zh ? "%.0f 万" : "%.2f m", value / (zh ? 1e4 : 1e6));
    }
    return format(size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.3f", value);
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }

  private static String range(Interval target, Language language) {
    if (target.low() == Double.MIN_VALUE) {
      return "> 0";
    }
    if (target.high() == Double.MAX_VALUE) {
      return target.low() == -Double.MAX_VALUE ? "–" : "> " + bound(target.low(), language);
    }
    return target.low() == target.high()
        ? bound(target.low(), language)
        : bound(target.low(), language) + " … " + bound(target.high(), language);
  }

  private static String bound(double value, Language language) {
    return Math.abs(value) >= 100 ? number(value, language) : Decimal.of(value);
  }

  private static Text word(Verdict verdict, String type) {
    return switch (verdict) {
      case INSIDE -> type.equals("I") ? new Text("恒等，不算通过", "echo") : new Text("相符", "inside");
      case OUTSIDE ->
          type.equals("I") ? new Text("恒等，但有出入", "echo, and off") : new Text("不符", "outside");
      case NO_TARGET -> new Text("两种方向皆可", "either sign");
      case NOT_SIMULATED -> new Text("未模拟", "not simulated");
    };
  }

  static StudyTable table(List<StylizedFact> facts) {
    List<List<String>> rows = new ArrayList<>();
    for (StylizedFact fact : facts) {
      rows.add(
          List.of(
              fact.world(),
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
              fact.source().en(),
              fact.source().zh()));
    }
    return new StudyTable("stylized_facts.csv", COLUMNS, rows);
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of(
              "world", "情景标识；model 为模型本身", "id of the scenario; model: the model itself"),
          StudyColumn.of("row", "检验计划的行号", "row of the plan of validation"),
          StudyColumn.of("fact_zh", "规律（中文）", "regularity, in Chinese"),
          StudyColumn.of("fact_en", "规律（英文）", "regularity, in English"),
          StudyColumn.of("target_low", "目标区间下限", "lower end of the target"),
          StudyColumn.of("target_high", "目标区间上限", "upper end of the target"),
          StudyColumn.of(
              "value",
              "模型的取值：各次模拟的均值；报道事实取中位数",
              "value of the model: mean over replications, of a reported fact the median"),
          StudyColumn.of(
              "ci_low",
              "95% 置信区间下限；报道事实取 5% 分位数",
              "lower end of its 95 % confidence interval; of a reported fact the 5 % quantile"),
          StudyColumn.of(
              "ci_high",
              "95% 置信区间上限；报道事实取 95% 分位数",
              "upper end of its 95 % confidence interval; of a reported fact the 95 % quantile"),
          StudyColumn.of("verdict", "结论", "inside, outside, no_target or not_simulated"),
          StudyColumn.of(
              "type",
              "类型：C 校准、V 样本外、U 单元、S 政策方向、I 恒等",
              "C fitted, V out of sample, U unit, S sign, I identity"),
          StudyColumn.of("source", "出处（英文）", "source"),
          StudyColumn.of("source_zh", "出处", "source, in Chinese"));

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
      rows.add(
          List.of(
              Bulletin.same(fact.row()),
              fact.text(),
              each(language -> range(fact.target(), language)),
              each(language -> found(fact.found(), language)),
              word(fact.verdict(), fact.type()),
              Bulletin.same(fact.type()),
              fact.source()));
    }
    return new Bulletin(
        new Text("模型与领域公认的规律", "The model against known regularities"),
        footer,
        List.of(
            new Bulletin.Section(
                new Text("逐条核对", "Row by row"),
                List.of(
                    new Bulletin.Sheet(
                        new Text(
                            "方括号内为 95% 置信区间；报道事实为中位数与 90% 区间",
                            "[95 % confidence interval]; of reported facts the median and [90 % band]"),
                        headings,
                        rows)))));
  }

  private static Text each(Function<Language, String> say) {
    return new Text(say.apply(Language.ZH), say.apply(Language.EN));
  }

  private static String found(Estimate found, Language language) {
    Interval interval = found.interval();
    return number(found.value(), language)
        + (interval.isDefined()
            ? " ["
                + number(interval.low(), language)
                + ", "
                + number(interval.high(), language)
                + "]"
            : "");
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
            ? "| 行 | 规律 | 目标 | 模型 [区间] | 结论 | 类型 | 出处 |\n"
            : "| row | regularity | target | model [interval] | verdict | type | source |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (List<String> row : rows) {
      Interval target = new Interval(parsed(row.get(4)), parsed(row.get(5)));
      Interval interval = new Interval(parsed(row.get(7)), parsed(row.get(8)));
      Verdict verdict = Verdict.valueOf(row.get(9).toUpperCase(Locale.ROOT));
      page.append("| ").append(row.get(1));
      page.append(" | ").append(row.get(language == Language.ZH ? 2 : 3));
      page.append(" | ").append(range(target, language));
      page.append(" | ").append(found(new Estimate(parsed(row.get(6)), interval), language));
      page.append(" | ").append(word(verdict, row.get(10)).in(language));
      page.append(" | ").append(row.get(10));
      page.append(" | ").append(row.get(language == Language.ZH ? 12 : 11)).append(" |\n");
    }
    return page.toString();
  }

  private static double parsed(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
