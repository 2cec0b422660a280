package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jiju.analysis.marginal.Marginal;
import jiju.analysis.marginal.Step;
import jiju.analysis.marginal.Steps;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.measure.Measures;
import jiju.errand.Console;
import jiju.errand.Machines;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Study;
import jiju.experiment.Executor;
import jiju.experiment.RunSpecification;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/** Says what one more trip, clerk, flat or million brings, lever by lever. */
public final class MarginalErrand {
  private static final int REPLICATIONS = 400;

  private final AnswerRequest request;
  private final OutputRequest output;
  private final Laboratory laboratory;

  /**
   * @param version version of Jiju, for the record
   */
  public MarginalErrand(AnswerRequest request, OutputRequest output, String version) {
    this(request, output, version, Laboratory.model());
  }

  MarginalErrand(
      AnswerRequest request,
      OutputRequest output,
      String version,
      Function<Machines, Executor> executors) {
    this.request = request;
    this.output = output;
    this.laboratory = new Laboratory(request, version, executors);
  }

  /**
   * Does the errand.
   *
   * @throws jiju.errand.BadInput where the scenario cannot be worked with
   * @throws jiju.errand.Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    AskedScenario asked = AskedScenario.of(request);
    int replications = request.replications().orElse(REPLICATIONS);
    Timeline base = asked.untilJudged();
    List<Step> steps = Steps.of(base);
    List<RunSpecification> runs = Marginal.runs(base, steps, request.seed(), replications);
    if (request.dryRun()) {
      console.say(
          steps.size() + " 个杠杆、" + runs.size() + " 次模拟",
          steps.size() + " levers, " + runs.size() + " runs");
      return Outcome.DONE;
    }
    Path folder = Study.folder(output, asked.loaded().id() + "-marginal");
    Text task = new Text("逐一加一点", "Moving levers by one");
    Measurement measured = laboratory.measure(task, runs, measures(asked), console);
    MarginalWords words =
        new MarginalWords(
            asked,
            Marginal.of(measured, steps, replications),
            laboratory.footer(asked.scenario().title(), replications));
    words.answers().forEach(console::say);
    new Study(asked.sources(), List.of(words.table()), Map.of(), words::pictures, words.bulletin())
        .leave(
            folder,
            output,
            laboratory.manifest(List.of("--replications", Integer.toString(replications))),
            console);
    if (output.json()) {
      console.data().print(words.json(folder));
    }
    return Outcome.DONE;
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
