package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.analysis.optimisation.Frontier;
import jiju.analysis.optimisation.Optimiser;
import jiju.chart.Frontiers;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.errand.Interrupted;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Progress;
import jiju.errand.Study;
import jiju.experiment.Batch;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.unit.Text;

/** Finds the cheapest policy that reaches a target, or the most that a budget buys. */
public final class OptimizeErrand {
  private final OptimizeRequest request;
  private final OutputRequest output;
  private final Laboratory laboratory;

  /**
   * @param version version of Jiju, for the record
   */
  public OptimizeErrand(OptimizeRequest request, OutputRequest output, String version) {
    this.request = request;
    this.output = output;
    this.laboratory = new Laboratory(request.answer(), version);
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where the scenario, the experiment or an option cannot be worked with
   * @throws Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    AskedPolicy asked = AskedPolicy.of(request);
    if (request.answer().dryRun()) {
      console.say(
          asked.levers().size() + " 个杠杆，约 " + (request.runs() + PolicyTrials.CONFIRMING) + " 次模拟",
          asked.levers().size()
              + " levers, about "
              + (request.runs() + PolicyTrials.CONFIRMING)
              + " runs");
      return Outcome.DONE;
    }
    Path folder = Study.folder(output, asked.scenario().id() + "-optimize");
    Frontier frontier = search(asked, console);
    OptimizeWords words = new OptimizeWords(asked, frontier);
    words.lines().forEach(console::say);
    Text footer =
        laboratory.footer(asked.scenario().scenario().title(), frontier.current().tries().size());
    new Study(
            asked.sources(),
            List.of(words.table()),
            Map.of("policy.json", JsonWriter.write(words.policy())),
            language -> List.of(Frontiers.of(words.picture(), footer, language)),
            words.page(footer))
        .leave(folder, output, laboratory.manifest(options()), console);
    if (output.json()) {
      Json.Obj summary =
          new Members().put("results", folder.toString()).put("policy", words.policy()).object();
      console.data().print(JsonWriter.write(summary));
    }
    return Outcome.DONE;
  }

  private Frontier search(AskedPolicy asked, Console console) {
    Text task = new Text("寻找最省的办法", "Looking for the cheapest way");
    try (Progress progress = console.progress(task, request.runs() + PolicyTrials.CONFIRMING)) {
      PolicyTrials trials =
          new PolicyTrials(
              asked,
              asked.account(),
              Batch.Nature.AS_STATED,
              laboratory,
              request.answer().seed(),
              progress);
      return new Optimiser(asked.task(), trials, request.answer().seed())
          .search(asked.current(), request.runs());
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    }
  }

  private List<String> options() {
    List<String> words = new ArrayList<>();
    request.target().ifPresent(id -> words.addAll(List.of("--target", id)));
    if (request.budget().isPresent()) {
      words.addAll(List.of("--budget", Long.toString(request.budget().get().longValue())));
      words.addAll(List.of("--maximize", request.maximize()));
    } else {
      words.addAll(List.of("--probability", Double.toString(request.probability())));
    }
    request
        .mostTrips()
        .ifPresent(most -> words.addAll(List.of("--most-trips", Integer.toString(most))));
    words.addAll(List.of("--search-runs", Integer.toString(request.runs())));
    return words;
  }
}
