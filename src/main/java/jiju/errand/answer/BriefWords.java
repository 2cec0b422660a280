package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.comparison.Difference;
import jiju.analysis.optimisation.Candidate;
import jiju.analysis.rival.Account;
import jiju.analysis.rival.Across;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.target.TargetOutcome;
import jiju.analysis.target.Targets;
import jiju.analysis.validation.FactCheck;
import jiju.analysis.validation.FactCheck.Verdict;
import jiju.analysis.validation.FactChecks;
import jiju.chart.Frontiers;
import jiju.errand.Study;
import jiju.report.Bulletin;
import jiju.scenario.Caveat;
import jiju.scenario.Goal;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.results.study.StudyTable;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Text;

/** The page for the planner, in words and tables. */
final class BriefWords {
  private static final String FIRMS = Metric.FIRMS.id();
  private static final String OUTPUT = Metric.OUTPUT_12M_YUAN.id();
  private static final String PUBLIC_COST = "public_cost_yuan";
  private static final String CASH = Metric.FISCAL_COST_CUMULATIVE_YUAN.id();
  private static final List<String> BROUGHT =
      List.of(FIRMS, OUTPUT, Metric.EMPLOYEES.id(), Metric.TAX_CUMULATIVE_YUAN.id());
  private static final int FRONTIER = 5;
  private static final Text NONE = Bulletin.same("–");

  private final Brief brief;
  private final AskedBrief asked;
  private final Account own;
  private final List<Account> rivals;
  private final Text footer;

  BriefWords(Brief brief, Text footer) {
    this.brief = brief;
    this.asked = brief.asked();
    this.own = asked.accounts().get(0);
    this.rivals = asked.accounts().subList(1, asked.accounts().size());
    this.footer = footer;
  }

  /** What is said at the end of the errand: what was brought, for what money, and what next. */
  List<Text> answers() {
    List<Text> answers = new ArrayList<>();
    answers.add(headline());
    answers.add(spent());
    search().ifPresent(words -> answers.addAll(words.lines()));
    return answers;
  }

  /** The files of the results folder. */
  Study study() {
    List<StudyTable> tables = new ArrayList<>(List.of(new BriefTable(brief).table()));
    search().ifPresent(words -> tables.add(words.table()));
    return new Study(
        asked.sources(),
        tables,
        Map.of(),
        language ->
            search().map(words -> Frontiers.of(words.picture(), footer, language)).stream()
                .toList(),
        page());
  }

  String json(Path folder) {
    Members summary = new Members().put("results", folder.toString().replace('\\', '/'));
    for (String measure : List.of(FIRMS, OUTPUT)) {
      Across across = brief.brought(measure);
      summary.put(measure, across.own().mean());
      summary.put(measure + "_least", across.range().low());
      summary.put(measure + "_most", across.range().high());
    }
    return JsonWriter.write(summary.object());
  }

  private Optional<OptimizeWords> search() {
    return asked
        .search()
        .flatMap(policy -> brief.frontier().map(found -> new OptimizeWords(policy, found)));
  }

  private Bulletin page() {
    List<Bulletin.Section> sections = new ArrayList<>();
    Text subject = asked.subject();
    sections.add(
        new Bulletin.Section(
            Said.sentence("一、%s带来了什么？", "1. What did %s bring?", subject), whatWasBrought()));
    sections.add(
        new Bulletin.Section(
            new Text("二、花了多少？", "2. What did that cost?"), List.of(new Bulletin.Words(spent()))));
    if (!asked.uses().isEmpty()) {
      sections.add(
          new Bulletin.Section(
              Said.sentence("三、%s若换个用法，能换来什么？", "3. What would %s have bought instead?", money()),
              whatInstead()));
    }
    asked
        .goal()
        .ifPresent(
            goal ->
                sections.add(
                    new Bulletin.Section(
                        Said.sentence(
                            "四、怎样最省地达到“%s”？", "4. What is the cheapest way to “%s”?", goal.title()),
                        cheapest(goal))));
    sections.add(
        new Bulletin.Section(
            new Text("五、这些数字有多可靠？", "5. How far can these numbers be trusted?"),
            List.of(new Bulletin.Points(trust()))));
    return new Bulletin(
        Said.join(place(), new Text("：", ": "), subject, uses()), footer, sections, true);
  }

  private Text place() {
    return asked.scenario().parks().size() == 1
        ? asked.scenario().parks().get(0).title()
        : asked.scenario().title();
  }

  private Text uses() {
    return asked.uses().isEmpty() ? Text.EMPTY : Said.join(new Text("与", " and "), money());
  }

  private Text money() {
    return asked
        .offered()
        .map(yuan -> Said.join(new Text("", "the "), Said.number(Unit.YUAN, yuan)))
        .orElse(new Text("这笔钱", "the money"));
  }

  // One: what was brought

  private Text headline() {
    Across firms = brief.brought(FIRMS);
    Across output = brief.brought(OUTPUT);
    Text own =
        Said.sentence(
            "到%s，%s带来的在册主体为%s、近十二个月产值为%s（九成的模拟分别落在%s、%s）。",
            "By %s, %s brought %s and %s of output in twelve months (90 %% of the runs: %s; %s).",
            Said.month(asked.judged()),
            asked.subject(),
            mean(firms.own(), Unit.FIRMS),
            mean(output.own(), Unit.YUAN),
            range(firms.own().band().ninety(), Unit.FIRMS),
            range(output.own().band().ninety(), Unit.YUAN));
    return rivals.isEmpty() ? own : Said.join(own, across(firms, output));
  }

  private Text across(Across firms, Across output) {
    return Said.sentence(
        "把同样说得通的其他解释一并计入，企业在%s之间，产值在%s之间。",
        " Over all accounts that explain the same facts, firms lie between %s, output between %s.",
        range(firms.range(), Unit.FIRMS),
        range(output.range(), Unit.YUAN));
  }

  private List<Bulletin.Block> whatWasBrought() {
    List<Text> headings = new ArrayList<>();
    headings.add(
        Said.sentence("到%s，有与没有之差", "with, minus without, by %s", Said.month(asked.judged())));
    headings.add(new Text("平均", "mean"));
    headings.add(new Text("一半的模拟落在", "half of the runs"));
    headings.add(new Text("九成的模拟落在", "90 % of the runs"));
    rivals.forEach(rival -> headings.add(under(rival)));
    List<List<Text>> rows = new ArrayList<>();
    for (String measure : BROUGHT) {
      rows.add(row(brief.brought(measure)));
    }
    asked.goal().ifPresent(goal -> rows.add(chances(goal)));
    List<Bulletin.Block> blocks = new ArrayList<>();
    blocks.add(new Bulletin.Sheet(Text.EMPTY, headings, rows));
    ground().ifPresent(text -> blocks.add(new Bulletin.Words(text)));
    return blocks;
  }

  private Text under(Account rival) {
    return Said.sentence("若“%s”", "if “%s”", rival.title());
  }

  /** One scale a row, named once. */
  private List<Text> row(Across across) {
    Unit unit = across.outcome().unit();
    Interval widest = across.own().band().ninety();
    double largest = Math.max(Math.abs(widest.low()), Math.abs(widest.high()));
    List<Text> row = new ArrayList<>();
    row.add(
        Said.in(
            language ->
                unit.scale(largest, language).titled(across.outcome().text().in(language))));
    row.add(Said.in(language -> unit.scale(largest, language).signed(across.own().mean())));
    row.add(Said.bareRange(unit, largest, across.own().band().fifty()));
    row.add(Said.bareRange(unit, largest, widest));
    across
        .rivals()
        .forEach(
            one -> row.add(Said.in(language -> unit.scale(largest, language).signed(one.mean()))));
    return row;
  }

  private List<Text> chances(Goal goal) {
    List<Text> row = new ArrayList<>();
    row.add(Said.sentence("“%s”的概率", "chance of “%s”", goal.title()));
    row.add(chance(own, goal));
    row.add(NONE);
    row.add(NONE);
    rivals.forEach(rival -> row.add(chance(rival, goal)));
    return row;
  }

  private Text chance(Account account, Goal goal) {
    String id = "target:" + goal.id();
    return Said.sentence(
        "%2$s→%1$s",
        "%2$s → %1$s",
        Said.percent(brief.share(account, Brief.AS_IT_STANDS, id).value()),
        Said.percent(brief.share(account, Brief.WITHOUT, id).value()));
  }

  private Optional<Text> ground() {
    Text difference = new Text("产值之差", "The difference in output");
    return brief
        .spread(OUTPUT)
        .flatMap(spread -> GroundWords.of(asked.drawn()).sentence(difference, spread.ground()));
  }

  // Two: what it cost

  private Text rentWaived() {
    Difference waived = brief.brought(id(Instrument.RENT_FORGONE)).own();
    return waived.mean() == 0
        ? Text.EMPTY
        : Said.sentence(
            "，因此多来的企业又免去租金%s",
            ", and %s of rent waived for the firms that came", mean(waived, Unit.YUAN));
  }

  private Text spent() {
    List<Text> parts = new ArrayList<>();
    parts.add(
        Said.sentence(
            "财政现金多支出%s%s；同期税收的地方留成多出%s。",
            "%s more of public cash%s; locally retained tax rose by %s over the same time.",
            mean(brief.brought(CASH).own(), Unit.YUAN),
            rentWaived(),
            mean(brief.brought(id(Instrument.TAX_RETAINED)).own(), Unit.YUAN)));
    brief
        .yuanPerFirm(Brief.WITHOUT, Brief.AS_IT_STANDS, PUBLIC_COST)
        .ifPresent(
            price ->
                parts.add(
                    Said.sentence(
                        "免租计入在内，每多一家平均花%s（95%%置信区间%s）。",
                        " Rent included, each additional firm cost %s (95%% confidence interval %s).",
                        Said.number(Unit.YUAN, price.value()),
                        range(price.interval(), Unit.YUAN))));
    for (Account rival : rivals) {
      parts.add(spentUnder(rival));
    }
    return Said.join(parts.toArray(Text[]::new));
  }

  private Text spentUnder(Account rival) {
    int position = asked.accounts().indexOf(rival);
    return Said.sentence(
        "若“%s”，同样花现金%s，只换来%s。",
        " If “%s” is true, %s of cash bought %s.",
        rival.title(),
        mean(brief.brought(CASH).differences().get(position), Unit.YUAN),
        mean(brief.brought(FIRMS).differences().get(position), Unit.FIRMS));
  }

  // Three: what instead

  private List<Bulletin.Block> whatInstead() {
    List<Text> caveats = asked.uses().stream().flatMap(use -> caveats(use).stream()).toList();
    List<Bulletin.Block> blocks = new ArrayList<>();
    blocks.add(new Bulletin.Words(offer()));
    blocks.add(new BriefUses(brief).sheet());
    if (!caveats.isEmpty()) {
      blocks.add(new Bulletin.Points(caveats));
    }
    return blocks;
  }

  private Text offer() {
    Text how =
        new Text(
            "下表各用途与现行做法在同样的运气下逐次相减，取平均；花不完的留在账上。",
            "Each use is paired with the policy as it stands on the same luck and the mean is given; what cannot be spent is kept.");
    if (asked.offered().isEmpty()) {
      return how;
    }
    Proportion taken = brief.share(own, Brief.AS_IT_STANDS, id(Instrument.REVERSE_SUBSIDY));
    return Said.join(
        Said.sentence(
            "当年%s是给整体接盘者的，只有%s的模拟里有人接，等于没有花出去。",
            "Once %s was on offer to whoever takes the whole; somebody does in %s of the runs, so it was as good as not spent. ",
            money(),
            Said.percent(taken.value())),
        how);
  }

  /** What a use rests on that the baseline does not. */
  private List<Text> caveats(LoadedScenario use) {
    List<Caveat> known = asked.scenario().caveats();
    return use.scenario().caveats().stream()
        .filter(one -> !known.contains(one))
        .map(Caveat::text)
        .toList();
  }

  // Four: the cheapest way

  private List<Bulletin.Block> cheapest(Goal goal) {
    List<Text> points = new ArrayList<>();
    points.add(asItStands(goal));
    search().ifPresent(words -> points.addAll(words.advice()));
    if (!rivals.isEmpty() && !brief.elsewhere().isEmpty()) {
      points.add(elsewhere(goal));
    }
    List<Bulletin.Block> blocks = new ArrayList<>(List.of(new Bulletin.Points(points)));
    search().ifPresent(words -> blocks.add(words.sheet(FRONTIER)));
    return blocks;
  }

  private Text asItStands(Goal goal) {
    TargetOutcome outcome =
        Targets.outcomes(brief.standing(own), List.of(goal)).stream()
            .filter(one -> one.factor() == 1)
            .findFirst()
            .orElseThrow();
    Text passage =
        outcome
            .firstPassageP50()
            .map(
                month ->
                    Said.sentence(
                        "；不论期限，到%s才有一半的模拟曾达到",
                        "; whatever the date, half of the runs have been there by %s",
                        Said.month(month)))
            .orElse(
                Said.sentence(
                    "；不论期限，到%s也不足一半的模拟曾达到",
                    "; whatever the date, less than half of the runs have been there by %s",
                    Said.month(brief.standing(own).end())));
    Text probability = outcome.probability().map(Said::probability).orElse(NONE);
    return Said.sentence(
        "照现行做法，概率为%s，八成把握可承诺的是%s%s。",
        "As it stands, the probability is %s and what may be promised at 80 %% is %s%s.",
        probability,
        Said.number(goal.metric().unit(), outcome.commitP80()),
        passage);
  }

  private Text elsewhere(Goal goal) {
    List<Text> parts = new ArrayList<>();
    for (int i = 1; i < brief.elsewhere().size(); i++) {
      Candidate candidate = brief.elsewhere().get(i);
      parts.add(
          Said.sentence(
              "若“%s”，概率%s",
              "if “%s”, %s",
              asked.accounts().get(i).title(),
              Said.probability(candidate.reach(goal.atLeast()))));
    }
    return Said.sentence(
        "同一方案换一种解释再算：%s。",
        "The same policy under the other accounts: %s.", Said.list(parts.stream()));
  }

  // Five: trust

  private List<Text> trust() {
    List<Text> points = new ArrayList<>();
    facts().ifPresent(points::add);
    List<Text> misses =
        judged(own).stream().filter(one -> one.medianError() != 0).map(BriefWords::miss).toList();
    if (!misses.isEmpty()) {
      points.add(
          Said.sentence(
              "基线的中位数偏离公布的数字：%s。",
              "Medians of the baseline that miss: %s.", Said.list(misses.stream())));
    }
    points.add(
        asked.drawn().posterior().isPresent()
            ? new Text(
                "基线的解释按后验推演，参数的不确定已计入区间；其他解释取其写明的数值，区间只含偶然。",
                "The baseline's account is projected with its posterior, so that its bands hold what is not known of the numbers; the others stand as written, and their bands hold chance alone.")
            : new Text(
                "各区间只含偶然，不含参数的不确定。",
                "Bands hold chance alone, not what is unknown of the numbers."));
    if (!asked.asked().caveats().isEmpty()) {
      points.add(
          Said.sentence(
              "另有%s项是假设而非报道，头一项：%s",
              "%s things are assumed and not reported, the first: %s",
              count(asked.asked().caveats().size()),
              asked.asked().caveats().get(0)));
    }
    return points;
  }

  private List<FactCheck> judged(Account account) {
    return FactChecks.of(brief.standing(account)).stream()
        .filter(one -> one.platformGrossUp() == 0)
        .filter(one -> one.verdict() == Verdict.INSIDE || one.verdict() == Verdict.OUTSIDE)
        .toList();
  }

  /** How many facts agree with each account: what they cannot tell apart, nobody can. */
  private Optional<Text> facts() {
    int facts = judged(own).size();
    List<Text> told = asked.accounts().stream().map(this::agreement).toList();
    return facts == 0
        ? Optional.empty()
        : Optional.of(
            Said.sentence(
                "可比的公布事实有%s项，与各解释的九成区间相符的：%s。相符的解释之间，事实分不出对错。",
                "Of %s reported facts that can be compared, those inside the 90 %% band of each account: %s. Between accounts that agree, the facts cannot tell.",
                count(facts),
                Said.list(told.stream())));
  }

  private Text agreement(Account account) {
    long inside = judged(account).stream().filter(one -> one.verdict() == Verdict.INSIDE).count();
    return Said.sentence("%s%s项", "%s %s", account.title(), count(inside));
  }

  private static Text miss(FactCheck check) {
    Unit unit = check.fact().metric().unit();
    return Said.sentence(
        "“%s”（读作%s）推演为%s",
        "“%s” (read as %s) is %s",
        check.fact().title(),
        range(check.observed(), unit),
        Said.number(unit, check.simulated().p50()));
  }

  private static Text count(long number) {
    return Bulletin.same(Long.toString(number));
  }

  private static Text mean(Difference difference, Unit unit) {
    return Said.number(unit, difference.mean());
  }

  private static String id(Instrument line) {
    return line.id() + "_yuan";
  }

  private static Text range(Interval interval, Unit unit) {
    return Said.range(unit, interval);
  }
}
