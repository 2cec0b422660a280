package jiju.errand.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jiju.behaviour.Birth;
import jiju.behaviour.EntrySize;
import jiju.chance.Luck;
import jiju.engine.MonthlyRules;
import jiju.policy.PromotionTrip;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Evidence;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;
import jiju.scenario.Unit;
import jiju.scenario.form.Catalogue;
import jiju.scenario.form.Parameter;
import jiju.store.table.Decimal;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * The model described by the ODD protocol (Grimm et al. 2020), written from the model itself: its
 * phases, the sentences of its rules, its metrics, and its parameters with their sources.
 */
public final class OddProtocol {
  private final List<Rule> rules;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  private OddProtocol(List<Rule> rules, Language language) {
    this.rules = rules;
    this.language = language;
  }

  /**
   * The whole protocol in Markdown.
   *
   * @param any some scenario: rules cannot be made without one, but no number of it is printed
   */
  public static String of(Scenario any, Language language) {
    return new OddProtocol(rules(any), language).written();
  }

  /** The rules of every month in their order, and the trip, which comes in its own month. */
  static List<Rule> rules(Scenario any) {
    Luck luck = Luck.of(1, 0);
    EntrySize sizes = new EntrySize(any.uncertainties().entry());
    List<Rule> rules = new ArrayList<>(MonthlyRules.of(luck, new Birth(luck, sizes), any));
    rules.add(new PromotionTrip(luck, sizes, "any", 0));
    return rules;
  }

  private String written() {
    say("# 集聚 Jiju：ODD 规程", "# Jiju 集聚: ODD protocol");
    say(
        "由 `jiju odd` 依据模型本身生成（Grimm 等 2020 的 ODD 格式）。模型推演，非预测。",
        "Written by `jiju odd` from the model itself, in the order of Grimm et al. (2020). A model"
            + " projection, not a forecast.");
    purpose();
    entities();
    overview();
    concepts();
    initialisation();
    submodels();
    parameters();
    return page.toString();
  }

  private void say(String zh, String en) {
    page.append(language == Language.ZH ? zh : en).append("\n\n");
  }

  private String in(Text text) {
    return text.in(language);
  }

  private void purpose() {
    say("## 1 目的与模式", "## 1 Purpose and patterns");
    say(
        "园区有空间、预算、目标和期限：哪些杠杆带来企业，每多一家花多少，目标有多大把握？回答用多次模拟的分布和成对差异给出。模型以未用于拟合的规律检验：`jiju validate --stylized-facts`。",
        "A park has floor space, a budget, a target and a date: which levers bring firms, what does each"
            + " additional firm cost, how likely is the target? Answers are distributions over replications"
            + " and paired differences. It is judged by patterns that it was not fitted to: `jiju validate"
            + " --stylized-facts`.");
  }

  private void entities() {
    say("## 2 实体、状态变量与尺度", "## 2 Entities, state variables and scales");
    say(
        "时间步长为一个自然月；空间是一组来源城市及其到园区的行程。实体：世界、来源城市、园区、企业与个体工商户、龙头企业、孵化器、办事窗口、竞争园区。每月统计下列量：",
        "Time runs in calendar months; space is a list of source cities with their travel to the park."
            + " Entities: world, source city, park, firm and individual business, anchor firm, incubator,"
            + " service desk, aggregate rival. Counted every month:");
    row("指标", "metric", "含义", "meaning", "单位", "unit");
    for (Metric metric : Metric.values()) {
      cells("`" + metric.id() + "`", in(metric.text()), in(metric.unit().text()));
    }
    page.append('\n');
  }

  private void overview() {
    say("## 3 过程概述与调度", "## 3 Process overview and scheduling");
    say(
        "每月按下列阶段依次进行；同一阶段内规则的次序固定。",
        "Every month runs through these phases in order; within a phase the order of rules is fixed.");
    for (Phase phase : Phase.values()) {
      page.append(phase.ordinal() + 1).append(". ").append(in(phase.sentence()));
      List<String> names =
          rules.stream()
              .filter(rule -> rule.phase() == phase)
              .map(rule -> "`" + rule.getClass().getSimpleName() + "`")
              .toList();
      page.append(names.isEmpty() ? "" : " (" + String.join(", ", names) + ")").append('\n');
    }
    page.append('\n');
  }

  private void concepts() {
    say("## 4 设计概念", "## 4 Design concepts");
    say(
        "- 基本原理：知晓 × 选择 × 办成；候选来自外部有限的池。\n- 涌现：企业数、产值、集聚与失败由规则产生，没有一项写成曲线。\n- 适应：候选在知道的园区、竞争园区与原地之间做嵌套 Logit 选择。\n- 相互作用：同业与产业链集聚、龙头带动、口碑、衍生创业、空间与窗口的拥挤。\n- 随机性：每个随机数由（种子、决定、主体、月份）定出；同一候选在不同政策下遇到同样的运气。\n- 观测：真实状态与官方统计口径分开。",
        "- Basic principles: consideration × choice × conversion; candidates come out of finite pools from"
            + " outside.\n- Emergence: firms, output, clustering and failure follow from rules; no curve is"
            + " imposed.\n- Adaptation: a candidate chooses by nested logit among the parks it knows, the"
            + " rival and elsewhere.\n- Interaction: same-sector and chain agglomeration, followers of"
            + " anchors, word of mouth, spin-offs, crowding of floor and desk.\n- Stochasticity: every random"
            + " number is a function of (seed, decision, agent, month); the same candidate meets the same"
            + " luck under every policy.\n- Observation: the true state and what officials count are kept"
            + " apart.");
  }

  private void initialisation() {
    say("## 5 初始化", "## 5 Initialisation");
    say(
        "情景写明首月的园区、城市、行业和起始企业；其余从零开始。",
        "A scenario states parks, cities, sectors and the firms of the first month; all else begins at"
            + " nothing.");
    say("## 6 输入数据", "## 6 Input data");
    say(
        "按日期变动的只有情景的 schedule 与 shocks；没有外部时间序列。",
        "What changes by date stands in the scenario's schedule and shocks; no external series are read.");
  }

  private void submodels() {
    say("## 7 子模型", "## 7 Submodels");
    row("阶段", "phase", "规则", "rule", "内容", "what it says", "出处", "source");
    for (Phase phase : Phase.values()) {
      for (Rule rule : rules) {
        if (rule.phase() == phase) {
          Sentence sentence = sentence(rule);
          cells(
              Integer.toString(phase.ordinal() + 1),
              "`" + rule.getClass().getSimpleName() + "`",
              language == Language.ZH ? sentence.zh() : sentence.en(),
              language == Language.ZH ? sentence.sourceZh() : sentence.source());
        }
      }
    }
    page.append('\n');
  }

  /** What a rule says, or {@link IllegalStateException} where it says nothing. */
  static Sentence sentence(Rule rule) {
    Sentence sentence = rule.getClass().getAnnotation(Sentence.class);
    if (sentence == null) {
      throw new IllegalStateException("a rule without a sentence: " + rule.getClass());
    }
    return sentence;
  }

  private void parameters() {
    say("## 8 参数", "## 8 Parameters");
    say(
        "默认值、单位、合理区间与出处；“*”代表任一对象的标识。“假设”表示没有出处的判断。",
        "Defaults, units, plausible ranges and sources; * stands for the id of any thing. An assumption"
            + " is a judgement without a source.");
    Map<String, List<Parameter>> groups = new LinkedHashMap<>();
    for (Parameter parameter : Catalogue.parameters()) {
      if (parameter.isNumber()) {
        groups.computeIfAbsent(group(parameter), any -> new ArrayList<>()).add(parameter);
      }
    }
    groups.forEach(
        (group, all) -> {
          page.append("### `").append(group).append("`\n\n");
          row(
              "参数",
              "parameter",
              "含义",
              "meaning",
              "默认",
              "default",
              "区间",
              "range",
              "依据",
              "evidence",
              "出处",
              "source");
          all.forEach(this::parameter);
          page.append('\n');
        });
  }

  private static String group(Parameter parameter) {
    String[] parts = parameter.path().split("\\.", -1);
    return parts.length > 2 ? parts[0] + "." + parts[1] : parts[0];
  }

  private void parameter(Parameter parameter) {
    String unit = parameter.unit() == Unit.NONE ? "" : " " + in(parameter.unit().text());
    String otherwise = parameter.required() ? in(new Text("必填", "required")) : parameter.value();
    String range =
        parameter.low().isEmpty()
            ? ""
            : Decimal.of(parameter.low().get())
                + " … "
                + parameter.high().map(Decimal::of).orElse("");
    cells(
        "`" + parameter.path() + "`",
        in(parameter.meaning()),
        otherwise + (otherwise.isEmpty() ? "" : unit),
        range,
        parameter.evidence().map(one -> in(evidence(one))).orElse(""),
        in(parameter.source()));
  }

  private static Text evidence(Evidence evidence) {
    return switch (evidence) {
      case REPORTED -> new Text("有出处", "reported");
      case DERIVED -> new Text("推算", "derived");
      case ASSUMED -> new Text("假设", evidence.name().toLowerCase(Locale.ROOT));
    };
  }

  /** A heading row from pairs of Chinese and English. */
  private void row(String... pairs) {
    StringBuilder line = new StringBuilder();
    for (int i = language == Language.ZH ? 0 : 1; i < pairs.length; i += 2) {
      page.append("| ").append(pairs[i]).append(' ');
      line.append("| --- ");
    }
    page.append("|\n").append(line).append("|\n");
  }

  private void cells(String... cells) {
    for (String cell : cells) {
      page.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    page.append("|\n");
  }
}
