package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import jiju.analysis.attribution.Attribution;
import jiju.analysis.attribution.CoalitionPlan;
import jiju.analysis.attribution.LeverSwitch;
import jiju.analysis.attribution.LeverSwitches;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.measure.Measures;
import jiju.analysis.rival.Account;
import jiju.analysis.uncertainty.Drawn;
import jiju.chart.Picture;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Posteriors;
import jiju.errand.Study;
import jiju.report.Bulletin;
import jiju.scenario.Metric;
import jiju.scenario.check.NearestName;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Text;

/** Says how much of an outcome each lever brought, and what hangs on anchors, size and site. */
public final class AttributeErrand {
  private static final int REPLICATIONS = 100;
  private static final List<String> DRAWN =
      List.of(Metric.FIRMS.id(), Metric.OUTPUT_12M_YUAN.id(), Metric.TAX_12M_YUAN.id());

  private final AttributeRequest request;
  private final OutputRequest output;
  private final Laboratory laboratory;

  /**
   * @param version version of Jiju, for the record
   */
  public AttributeErrand(AttributeRequest request, OutputRequest output, String version) {
    this.request = request;
    this.output = output;
    this.laboratory = new Laboratory(request.answer(), version);
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where the scenario or an option cannot be worked with
   * @throws jiju.errand.Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    AskedScenario asked = AskedScenario.withVariants(request.answer(), List.of());
    List<LeverSwitch> levers = levers(asked);
    CoalitionPlan plan =
        new CoalitionPlan(asked.untilJudged(), levers, request.answer().seed(), replications());
    Drawn drawn = Posteriors.drawn(request.posterior(), asked.sources());
    Further further = Further.of(request, asked, drawn, replications());
    if (request.answer().dryRun()) {
      int rival = plan.runs().size() * rivalReplications() / replications();
      int runs = plan.runs().size() + (asked.accounts().size() - 1) * rival + further.runs();
      console.say(
          levers.size() + " 个杠杆、" + runs + " 次模拟", levers.size() + " levers, " + runs + " runs");
      return Outcome.DONE;
    }
    Path folder = Study.folder(output, asked.loaded().id() + "-attribute");
    List<Measure> measures = Measures.of(asked.scenario(), asked.judged());
    Text task = new Text("逐一开关杠杆", "Switching levers");
    Measurement measured = laboratory.measure(task, drawn.in(plan.runs()), measures, console);
    List<Attribution> found = plan.attributions(measured, drawn);
    GroundWords grounds = GroundWords.of(drawn);
    RivalWords rivals = rivals(plan, found, asked, console);
    further.measure(laboratory, console);
    tell(found, asked, rivals, grounds, further, console);
    study(found, asked, rivals, grounds, further)
        .leave(folder, output, laboratory.manifest(options(levers)), console);
    if (output.json()) {
      console.data().print(JsonWriter.write(json(found, folder)));
    }
    return Outcome.DONE;
  }

  private int rivalReplications() {
    return RivalWords.replicationsOf(replications());
  }

  /** The same levers under every rival account. */
  private RivalWords rivals(
      CoalitionPlan plan, List<Attribution> found, AskedScenario asked, Console console) {
    List<Account> accounts = asked.accounts();
    List<List<Attribution>> all = new ArrayList<>(List.of(found));
    for (Account rival : accounts.subList(1, accounts.size())) {
      CoalitionPlan under = plan.under(rival, rivalReplications());
      Text task = Said.sentence("若“%s”", "If “%s”", rival.title());
      List<Measure> measures = found.stream().map(Attribution::outcome).toList();
      Measurement measured = laboratory.measure(task, under.runs(), measures, console);
      all.add(under.attributions(measured, Drawn.AS_STATED));
    }
    List<RivalWords.Row> rows = new ArrayList<>();
    for (int outcome = 0; outcome < found.size(); outcome++) {
      for (int bar = 0; bar < found.get(outcome).bars().size(); bar++) {
        int at = outcome;
        int place = bar;
        LeverSwitch lever = found.get(outcome).bars().get(bar).lever();
        rows.add(
            new RivalWords.Row(
                lever.id(),
                lever.text(),
                found.get(outcome).outcome(),
                all.stream().map(one -> one.get(at).bars().get(place).brought()).toList()));
      }
    }
    return new RivalWords(accounts, rows, rivalReplications());
  }

  private int replications() {
    return request.answer().replications().orElse(REPLICATIONS);
  }

  private List<LeverSwitch> levers(AskedScenario asked) {
    List<LeverSwitch> all = LeverSwitches.of(asked.untilJudged());
    if (all.isEmpty()) {
      throw BadInput.of("该情景没有可关闭的杠杆。", "The scenario has no lever that could be taken away.");
    }
    List<String> ids = all.stream().map(LeverSwitch::id).toList();
    List<Text> problems = new ArrayList<>();
    for (String wanted : request.levers()) {
      if (!ids.contains(wanted)) {
        String nearest = NearestName.find(wanted, ids).map(id -> " → " + id).orElse("");
        String allowed = String.join(", ", ids);
        problems.add(
            new Text(
                "--levers " + wanted + "：该情景没有这个杠杆；可选：" + allowed + nearest,
                "--levers " + wanted + ": no such lever here; there are " + allowed + nearest));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return all.stream()
        .filter(one -> request.levers().isEmpty() || request.levers().contains(one.id()))
        .toList();
  }

  private List<String> options(List<LeverSwitch> levers) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--replications", Integer.toString(replications())));
    if (!request.levers().isEmpty()) {
      words.add("--levers");
      words.add(String.join(",", levers.stream().map(LeverSwitch::id).toList()));
    }
    request.loseAnchor().ifPresent(m -> words.addAll(List.of("--lose-anchor", m.toString())));
    if (request.criticalMass()) {
      words.add("--critical-mass");
    }
    if (request.regimeMap()) {
      words.add("--regime-map");
    }
    words.addAll(Posteriors.option(request.posterior()));
    return words;
  }

  private void tell(
      List<Attribution> found,
      AskedScenario asked,
      RivalWords rivals,
      GroundWords grounds,
      Further further,
      Console console) {
    for (Attribution one : found) {
      Text name = Said.join(one.outcome().text(), new Text("：", ": "));
      console.say(Said.join(name, told(one, asked, rivals, grounds)));
    }
    further.answers().forEach(console::say);
  }

  /** The headline of an outcome: what came out, on what it rests, and what else could be. */
  private static Text told(
      Attribution one, AskedScenario asked, RivalWords rivals, GroundWords grounds) {
    return Said.join(
        AttributionWords.answer(one, asked.judged()),
        AttributionWords.ground(one, grounds),
        rivals.sentence(one.outcome().id()).orElse(Text.EMPTY));
  }

  private Study study(
      List<Attribution> found,
      AskedScenario asked,
      RivalWords rivals,
      GroundWords grounds,
      Further further) {
    IntFunction<Text> footers = runs -> laboratory.footer(asked.scenario().title(), runs);
    Text footer = footers.apply(replications());
    List<StudyTable> tables = new ArrayList<>();
    tables.add(AttributionWords.table(found));
    tables.addAll(rivals.tables());
    tables.addAll(grounds.tables(AttributionWords.grounds(found)));
    tables.addAll(further.tables());
    return new Study(
        asked.sources(),
        tables,
        Map.of(),
        language -> pictures(found, asked, further, footers, language),
        bulletin(found, asked, rivals, grounds, further, footer));
  }

  private static List<Attribution> drawn(List<Attribution> found) {
    return found.stream()
        .filter(
            one -> DRAWN.contains(one.outcome().id()) || one.outcome().id().startsWith("target:"))
        .toList();
  }

  private List<Picture> pictures(
      List<Attribution> found,
      AskedScenario asked,
      Further further,
      IntFunction<Text> footers,
      Language language) {
    Text footer = footers.apply(replications());
    List<Picture> pictures = new ArrayList<>();
    for (Attribution one : drawn(found)) {
      pictures.add(
          AttributionWords.chart(one)
              .picture(AttributionWords.caption(one, asked.judged(), footer), language));
    }
    pictures.addAll(further.pictures(footers, language));
    return pictures;
  }

  private static Bulletin bulletin(
      List<Attribution> found,
      AskedScenario asked,
      RivalWords rivals,
      GroundWords grounds,
      Further further,
      Text footer) {
    List<Bulletin.Block> answer = new ArrayList<>();
    for (Attribution one : drawn(found)) {
      answer.add(new Bulletin.Words(told(one, asked, rivals, grounds)));
      answer.add(new Bulletin.Drawing(AttributionWords.caption(one, asked.judged(), footer).id()));
    }
    List<Bulletin.Section> sections = new ArrayList<>();
    sections.add(new Bulletin.Section(new Text("每个杠杆带来了多少", "What each lever brought"), answer));
    sections.add(
        new Bulletin.Section(
            new Text("全部指标", "All outcomes"), List.of(AttributionWords.sheet(found))));
    List<String> drawn = drawn(found).stream().map(one -> one.outcome().id()).toList();
    grounds.section(drawn, AttributionWords.grounds(found)).ifPresent(sections::add);
    rivals.section(drawn).ifPresent(sections::add);
    sections.addAll(further.sections());
    sections.add(
        new Bulletin.Section(
            new Text("如何理解", "How to read it"),
            List.of(
                new Bulletin.Words(READING),
                new Bulletin.Points(AttributionWords.notes(found)),
                new Bulletin.Points(asked.caveats()))));
    return new Bulletin(
        new Text(
            asked.scenario().title().zh() + "：每个杠杆带来了多少？",
            asked.scenario().title().en() + ": how much did each lever bring?"),
        footer,
        sections);
  }

  private static final Text READING =
      new Text(
          "杠杆之间相互借力：单独去掉一个，所失之和不等于全部去掉之所失。夏普利值把每个杠杆在所有加入次序中的增量平均，各条相加恰等于全部在与全部不在之差；每个组合都用同样的运气模拟。置信区间只含平均值的模拟误差；参数的不确定要用 --posterior 计入。",
          "Levers lean on each other: what is lost by removing one at a time does not add up to what is"
              + " lost by removing all. The Shapley value averages what a lever adds over all orders in"
              + " which levers could join, so the bars add up exactly to the difference between all and"
              + " none; every combination meets the same luck. Confidence intervals hold the Monte Carlo"
              + " error of the mean; --posterior brings in what is not known of the numbers.");

  private static Json json(List<Attribution> found, Path folder) {
    List<Json> outcomes = new ArrayList<>();
    for (Attribution one : found) {
      List<Json> bars = new ArrayList<>();
      one.bars()
          .forEach(
              bar ->
                  bars.add(
                      new Members()
                          .put("lever", bar.lever().id())
                          .put("value", bar.brought().value())
                          .put("ci_low", bar.brought().interval().low())
                          .put("ci_high", bar.brought().interval().high())
                          .object()));
      outcomes.add(
          new Members()
              .put("outcome", one.outcome().id())
              .put("all_off", one.allOff())
              .put("all_on", one.allOn())
              .put("bars", Members.listOf(bars))
              .object());
    }
    return new Members()
        .put("results", folder.toString().replace('\\', '/'))
        .put("outcomes", Members.listOf(outcomes))
        .object();
  }
}
