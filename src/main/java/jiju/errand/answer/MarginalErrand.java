package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.marginal.Marginal;
import jiju.analysis.marginal.Step;
import jiju.analysis.marginal.Steps;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.measure.Measures;
import jiju.analysis.rival.Account;
import jiju.analysis.uncertainty.Drawn;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Posteriors;
import jiju.errand.Study;
import jiju.experiment.RunSpecification;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/** Says what one more trip, clerk, flat or million brings, lever by lever. */
public final class MarginalErrand {
  private static final int REPLICATIONS = 400;

  private final AnswerRequest request;
  private final Optional<Path> posterior;
  private final OutputRequest output;
  private final Laboratory laboratory;

  /**
   * @param posterior from which the uncertain numbers are drawn; empty: they are as stated
   * @param version version of Jiju, for the record
   */
  public MarginalErrand(
      AnswerRequest request, Optional<Path> posterior, OutputRequest output, String version) {
    this.request = request;
    this.posterior = posterior;
    this.output = output;
    this.laboratory = new Laboratory(request, version);
  }

  /**
   * Does the errand.
   *
   * @throws jiju.errand.BadInput where the scenario cannot be worked with
   * @throws jiju.errand.Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    AskedScenario asked = AskedScenario.withVariants(request, List.of());
    Drawn drawn = Posteriors.drawn(posterior, asked.sources());
    int replications = request.replications().orElse(REPLICATIONS);
    Timeline base = asked.untilJudged();
    List<Step> steps = Steps.of(base);
    List<RunSpecification> runs = Marginal.runs(base, steps, request.seed(), replications);
    if (request.dryRun()) {
      int rivals = asked.accounts().size() - 1;
      int all = runs.size() + rivals * (steps.size() + 1) * RivalWords.replicationsOf(replications);
      console.say(
          steps.size() + " 个杠杆、" + all + " 次模拟", steps.size() + " levers, " + all + " runs");
      return Outcome.DONE;
    }
    Path folder = Study.folder(output, asked.loaded().id() + "-marginal");
    Text task = new Text("逐一加一点", "Moving levers by one");
    Measurement measured = laboratory.measure(task, drawn.in(runs), measures(asked), console);
    List<Marginal> found = Marginal.of(measured, steps, replications, drawn);
    MarginalWords words =
        new MarginalWords(
            asked,
            found,
            rivals(asked, steps, found, replications, console),
            GroundWords.of(drawn),
            laboratory.footer(asked.scenario().title(), replications));
    words.answers().forEach(console::say);
    new Study(asked.sources(), words.tables(), Map.of(), words::pictures, words.bulletin())
        .leave(folder, output, laboratory.manifest(options(replications)), console);
    if (output.json()) {
      console.data().print(words.json(folder));
    }
    return Outcome.DONE;
  }

  private List<String> options(int replications) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--replications", Integer.toString(replications)));
    words.addAll(Posteriors.option(posterior));
    return words;
  }

  /** The same steps under every rival account. */
  private RivalWords rivals(
      AskedScenario asked,
      List<Step> steps,
      List<Marginal> found,
      int replications,
      Console console) {
    int fewer = RivalWords.replicationsOf(replications);
    Timeline base = asked.untilJudged();
    List<Account> accounts = asked.accounts();
    List<List<Marginal>> all = new ArrayList<>(List.of(found));
    for (Account rival : accounts.subList(1, accounts.size())) {
      List<Step> under =
          steps.stream()
              .map(
                  step ->
                      new Step(
                          step.id(), step.text(), step.units(), rival.under(base, step.changed())))
              .toList();
      Text task = Said.sentence("若“%s”", "If “%s”", rival.title());
      List<RunSpecification> runs = Marginal.runs(rival.timeline(), under, request.seed(), fewer);
      Measurement measured = laboratory.measure(task, runs, measures(asked), console);
      all.add(Marginal.of(measured, under, fewer, Drawn.AS_STATED));
    }
    List<RivalWords.Row> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int place = i;
      Marginal one = found.get(i);
      rows.add(
          new RivalWords.Row(
              one.step().id(),
              one.step().text(),
              one.outcome(),
              all.stream().map(under -> under.get(place).brought()).toList()));
    }
    return new RivalWords(accounts, rows, fewer);
  }

  private static List<Measure> measures(AskedScenario asked) {
    List<Measure> measures = new ArrayList<>();
    Measures.of(asked.scenario(), asked.judged()).stream()
        .filter(one -> !one.id().equals(Metric.FISCAL_COST_CUMULATIVE_YUAN.id()))
        .forEach(measures::add);
    measures.add(Measure.publicCost(asked.judged()));
    return measures;
  }
}
