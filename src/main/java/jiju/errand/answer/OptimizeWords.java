package jiju.errand.answer;

import static jiju.store.results.study.StudyTable.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.optimisation.Candidate;
import jiju.analysis.optimisation.Frontier;
import jiju.analysis.optimisation.Task.Aim;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.Proportion;
import jiju.chart.Frontiers;
import jiju.report.Bulletin;
import jiju.scenario.Goal;
import jiju.scenario.Unit;
import jiju.store.json.Json;
import jiju.store.json.Members;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Text;

/** What an optimisation has found, in words and tables. */
final class OptimizeWords {
  private static final Text QUESTION = new Text("怎样最省？", "What is the cheapest way?");

  private final AskedPolicy asked;
  private final Frontier frontier;

  OptimizeWords(AskedPolicy asked, Frontier frontier) {
    this.asked = asked;
    this.frontier = frontier;
  }

  /** The answer, a sentence each. */
  List<Text> lines() {
    List<Text> lines = new ArrayList<>(advice());
    lines.add(current());
    return lines;
  }

  /** What was found, and the policy to choose; where none will do, the nearest. */
  List<Text> advice() {
    return List.of(headline(), policy(frontier.best().orElse(frontier.nearest())));
  }

  private double probabilityAsked() {
    return asked.task().goal() instanceof Aim.LeastCost least ? least.probability() : Double.NaN;
  }

  private Text headline() {
    Optional<Candidate> best = frontier.best();
    if (asked.goal().isPresent()) {
      Goal goal = asked.goal().get();
      Text wanted = Said.percent(probabilityAsked());
      return best.map(
              one ->
                  Said.sentence(
                      "要以%1$s的概率达到“%2$s”%5$s，找到的最省方案财政成本为%3$s；用未参与挑选的随机数再算，概率为%4$s。",
                      "The cheapest policy found that reaches “%2$s” with probability %1$s%5$s costs %3$s; on luck that had no part in choosing it, the probability is %4$s.",
                      wanted,
                      goal.title(),
                      Said.number(Unit.YUAN, one.cost()),
                      probability(one),
                      mostTrips()))
          .orElseGet(
              () ->
                  Said.sentence(
                      "在这些杠杆之内%5$s，没有方案能以%1$s的概率达到“%2$s”；最接近的达到%3$s，财政成本%4$s。",
                      "No policy within these levers%5$s reaches “%2$s” with probability %1$s; the nearest has %3$s and costs %4$s.",
                      wanted,
                      goal.title(),
                      probability(frontier.nearest()),
                      Said.number(Unit.YUAN, frontier.nearest().cost()),
                      mostTrips()));
    }
    Text budget = Said.number(Unit.YUAN, ((Aim.MostFor) asked.task().goal()).budget());
    return best.map(
            one ->
                Said.sentence(
                    "%s之内能得到的最多：%s平均%s，财政成本%s。",
                    "The most that %s buys: %s of %s on average, for a cost of %s.",
                    budget,
                    asked.result().text(),
                    Said.number(asked.result().unit(), one.result()),
                    Said.number(Unit.YUAN, one.cost())))
        .orElseGet(
            () ->
                Said.sentence(
                    "没有方案不超过%s；最省的也要%s。",
                    "No policy stays within %s; the cheapest costs %s.",
                    budget,
                    Said.number(Unit.YUAN, frontier.nearest().cost())));
  }

  private Text policy(Candidate candidate) {
    List<Text> parts = new ArrayList<>();
    for (int i = 0; i < asked.levers().size(); i++) {
      PolicyLever lever = asked.levers().get(i);
      if (candidate.policy()[i] != lever.current()) {
        parts.add(
            Said.sentence(
                "%s%s（现为%s）",
                "%s %s (now %s)",
                lever.lever().text(),
                lever.said(candidate.policy()[i]),
                lever.said(lever.current())));
      }
    }
    if (parts.isEmpty()) {
      return new Text("做法：与现行相同。", "The policy: as it stands.");
    }
    Text rest =
        parts.size() < asked.levers().size()
            ? new Text("；其余照旧", "; all else as it stands")
            : Text.EMPTY;
    return Said.sentence("做法：%s%s。", "The policy: %s%s.", Said.list(parts.stream()), rest);
  }

  /** How many trips there may be in all, where trips are among the levers. */
  private Text mostTrips() {
    Double most = asked.task().totals().get(PolicyLever.TRIPS);
    return most == null
        ? Text.EMPTY
        : Said.sentence(
            "（出访合计至多%s次）",
            " (at most %s trips in all)", Bulletin.same(Long.toString(Math.round(most))));
  }

  private Text current() {
    return Said.sentence(
        "现行方案：财政成本%s，%s。",
        "The policy as it stands: cost %s, %s.",
        Said.number(Unit.YUAN, frontier.current().cost()),
        asked.goal().isPresent()
            ? Said.join(new Text("概率", "probability "), probability(frontier.current()))
            : Said.join(
                asked.result().text(),
                new Text(" ", " "),
                Said.number(asked.result().unit(), frontier.current().result())));
  }

  private Text probability(Candidate candidate) {
    return Said.probability(reach(candidate));
  }

  private Proportion reach(Candidate candidate) {
    return candidate.reach(asked.goal().map(Goal::atLeast).orElse(Double.NaN));
  }

  /** {@code frontier.csv}. */
  StudyTable table() {
    List<StudyColumn> columns = new ArrayList<>();
    columns.add(
        StudyColumn.of(
            "public_cost_yuan",
            Unit.YUAN,
            "截止时累计财政成本（现金与减免租金），平均",
            "public cost until the date, cash and rent forgone; mean"));
    columns.add(
        StudyColumn.of(
            "probability", Unit.SHARE, "达到目标的概率", "share of runs that reach the target"));
    columns.add(
        StudyColumn.of("ci_low", "95% 置信区间下限", "lower end of the 95 % confidence interval"));
    columns.add(
        StudyColumn.of("ci_high", "95% 置信区间上限", "upper end of the 95 % confidence interval"));
    for (PolicyLever one : asked.levers()) {
      columns.add(
          new StudyColumn(
              one.lever().id().replace('-', '_'), one.lever().unit(), one.lever().text()));
    }
    columns.add(StudyColumn.of("result_mean", "结果指标的平均值", "mean of the result"));
    columns.add(StudyColumn.of("role", "found 找到、current 现行、best 推荐", "found, current or best"));
    List<List<String>> rows = new ArrayList<>();
    frontier.candidates().forEach(one -> rows.add(row(one, "found")));
    rows.add(row(frontier.current(), "current"));
    frontier.best().ifPresent(one -> rows.add(row(one, "best")));
    return new StudyTable("frontier.csv", columns, rows);
  }

  private List<String> row(Candidate candidate, String role) {
    List<String> row = new ArrayList<>();
    row.add(cell(candidate.cost()));
    Proportion share = reach(candidate);
    boolean asksTarget = asked.goal().isPresent();
    row.add(asksTarget ? cell(share.value()) : "");
    row.add(asksTarget ? cell(share.interval().low()) : "");
    row.add(asksTarget ? cell(share.interval().high()) : "");
    for (double value : candidate.policy()) {
      row.add(cell(value));
    }
    row.add(cell(candidate.result()));
    row.add(role);
    return row;
  }

  /** The recommended policy as settings of the scenario; empty where there is none. */
  Json.Obj policy() {
    Members set = new Members();
    frontier
        .best()
        .ifPresent(
            best -> {
              for (int i = 0; i < asked.levers().size(); i++) {
                PolicyLever lever = asked.levers().get(i);
                set.put(lever.path().orElse(lever.lever().id()), best.policy()[i]);
              }
            });
    return set.object();
  }

  /** What the picture shows. */
  Frontiers.Drawn picture() {
    boolean target = asked.goal().isPresent();
    List<Frontiers.Spot> found = frontier.candidates().stream().map(this::spot).toList();
    return new Frontiers.Drawn(
        QUESTION,
        headline(),
        target ? new Text("达到目标的概率", "probability of the target") : asked.result().text(),
        target ? Unit.SHARE : asked.result().unit(),
        found,
        spot(frontier.current()),
        probabilityAsked());
  }

  private Frontiers.Spot spot(Candidate candidate) {
    return asked.goal().isPresent()
        ? new Frontiers.Spot(
            candidate.cost(), reach(candidate).value(), reach(candidate).interval())
        : new Frontiers.Spot(candidate.cost(), candidate.result(), Interval.UNDEFINED);
  }

  /** The report. */
  Bulletin page(Text footer) {
    return new Bulletin(
        Said.join(QUESTION, new Text(" ", " "), asked.scenario().scenario().title()),
        footer,
        List.of(
            new Bulletin.Section(
                new Text("答案", "Answer"),
                List.of(
                    new Bulletin.Points(lines()),
                    new Bulletin.Drawing("frontier"),
                    sheet(Integer.MAX_VALUE))),
            new Bulletin.Section(
                new Text("怎样得到的", "How it was found"),
                List.of(
                    new Bulletin.Points(
                        List.of(
                            Said.sentence(
                                "共%s次模拟：各方案用同样的随机数竞赛，较差的先退出；前沿上的方案再用新的随机数各评估%s次，推荐方案用第三组随机数再评估一次，以免挑中的只是运气好。",
                                "%s runs: policies race on the same luck and the worse drop out first; those of the frontier are tried %s times on fresh luck, and the recommended one once more on a third, lest mere luck be chosen.",
                                Bulletin.same(Integer.toString(frontier.runs())),
                                Bulletin.same(Integer.toString(frontier.current().tries().size()))),
                            new Text(
                                "财政成本包含减免的租金，否则免租看起来不花钱。",
                                "Public cost takes in rent forgone, else rent-free months would look free of charge."),
                            new Text(
                                "不确定的参数取情景中的值；结论随它们而变。",
                                "Uncertain numbers stand as the scenario states them; the answer moves with them.")))))));
  }

  /** The frontier, at most so many of it, evenly from end to end; at last the policy as it is. */
  Bulletin.Sheet sheet(int most) {
    List<Text> headings = new ArrayList<>();
    headings.add(new Text("财政成本", "public cost"));
    headings.add(asked.goal().isPresent() ? new Text("概率", "probability") : asked.result().text());
    asked.levers().forEach(one -> headings.add(one.lever().text()));
    List<List<Text>> rows = new ArrayList<>();
    List<Candidate> found = frontier.candidates();
    int shown = Math.min(most, found.size());
    for (int i = 0; i < shown; i++) {
      int place = (int) Math.round(i * (found.size() - 1.0) / Math.max(1, shown - 1));
      rows.add(row(found.get(place), Text.EMPTY));
    }
    rows.add(row(frontier.current(), new Text("（现行）", " (as it stands)")));
    return new Bulletin.Sheet(
        new Text("成本与概率的前沿", "The frontier of cost and probability"), headings, rows);
  }

  private List<Text> row(Candidate candidate, Text note) {
    List<Text> row = new ArrayList<>();
    row.add(Said.join(Said.number(Unit.YUAN, candidate.cost()), note));
    row.add(
        asked.goal().isPresent()
            ? Said.percent(reach(candidate).value())
            : Said.number(asked.result().unit(), candidate.result()));
    for (int i = 0; i < candidate.policy().length; i++) {
      row.add(asked.levers().get(i).said(candidate.policy()[i]));
    }
    return row;
  }
}
