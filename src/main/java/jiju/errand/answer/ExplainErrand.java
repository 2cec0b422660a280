package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.attribution.LeverSwitch;
import jiju.analysis.attribution.LeverSwitches;
import jiju.analysis.explanation.Explanation;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.uncertainty.Drawn;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Posteriors;
import jiju.errand.Study;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.RunSpecification;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import jiju.unit.Text;

/** Says where what happened lies in the projection, and how much was levers, market and chance. */
public final class ExplainErrand {
  private static final int REPLICATIONS = 400;
  private static final String AS_IS = "as-is";
  private static final String NO_LEVERS = "no-levers";

  private final AnswerRequest request;
  private final Path actual;
  private final Optional<Path> posterior;
  private final OutputRequest output;
  private final Laboratory laboratory;

  /**
   * @param actual table of what happened: metric, month, value and, where there are several, park
   * @param posterior what the uncertain numbers are drawn from; empty: they are as stated
   * @param version version of Jiju, for the record
   */
  public ExplainErrand(
      AnswerRequest request,
      Path actual,
      Optional<Path> posterior,
      OutputRequest output,
      String version) {
    this.request = request;
    this.actual = actual;
    this.posterior = posterior;
    this.output = output;
    this.laboratory = new Laboratory(request, version);
  }

  /**
   * Does the errand.
   *
   * @throws jiju.errand.BadInput where a file or an option cannot be worked with
   * @throws jiju.errand.Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    AskedScenario asked = AskedScenario.of(request);
    List<Happened> happened = Happened.read(actual, asked.scenario(), asked.end());
    Drawn drawn = Posteriors.drawn(posterior, asked.sources());
    int replications = request.replications().orElse(REPLICATIONS);
    if (request.dryRun()) {
      console.say(2 * replications + " 次模拟", 2 * replications + " runs");
      return Outcome.DONE;
    }
    Path folder = Study.folder(output, asked.loaded().id() + "-explain");
    List<Explanation> explanations = explain(asked, happened, drawn, replications, console);
    ExplainWords words = new ExplainWords(happened, explanations, drawn.posterior().isPresent());
    words.lines().forEach(console::say);
    Text footer = laboratory.footer(asked.scenario().title(), replications);
    new Study(
            asked.sources(),
            List.of(words.table()),
            Map.of(),
            language -> List.of(),
            words.page(asked.scenario().title(), footer))
        .leave(folder, output, laboratory.manifest(options(replications)), console);
    if (output.json()) {
      console.data().print(words.json());
    }
    return Outcome.DONE;
  }

  private List<Explanation> explain(
      AskedScenario asked,
      List<Happened> happened,
      Drawn drawn,
      int replications,
      Console console) {
    Month last = happened.stream().map(Happened::month).max(Month::compareTo).orElseThrow();
    Timeline asIs = asked.loaded().timeline().withEnd(last);
    Timeline without = asIs;
    for (LeverSwitch lever : LeverSwitches.of(asIs)) {
      without = lever.off(without);
    }
    Batch batch =
        new Batch(
            List.of(new Arm(AS_IS, asIs), new Arm(NO_LEVERS, without)),
            request.seed(),
            replications,
            drawn.nature());
    List<RunSpecification> runs = batch.specifications();
    List<Measure> measures =
        happened.stream().map(one -> Measure.of(one.metric(), one.park(), one.month())).toList();
    Text task = new Text("推演", "Projecting");
    Measurement measured = laboratory.measure(task, runs, measures, console);
    List<Explanation> all = new ArrayList<>();
    for (int i = 0; i < happened.size(); i++) {
      all.add(
          Explanation.of(
              happened.get(i).value(),
              measured.values(AS_IS, replications, i),
              measured.values(NO_LEVERS, replications, i),
              drawn.posterior().isPresent()));
    }
    return all;
  }

  private List<String> options(int replications) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--actual", actual.toString().replace('\\', '/')));
    words.addAll(List.of("--replications", Integer.toString(replications)));
    words.addAll(Posteriors.option(posterior));
    return words;
  }
}
