package jiju.errand.answer;

import java.time.Instant;
import java.util.List;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.errand.Console;
import jiju.errand.Interrupted;
import jiju.errand.Progress;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.RunSpecification;
import jiju.store.results.study.StudyManifest;
import jiju.unit.Glossary;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * Where the runs of one question are made and counted. Its count of runs is its only state; lives
 * for one errand.
 */
final class Laboratory {
  private final AnswerRequest request;
  private final String version;
  private final Executor executor;
  private final Instant started = Instant.now();
  private long runs;

  /**
   * @param version version of Jiju, for the record
   */
  Laboratory(AnswerRequest request, String version) {
    this.request = request;
    this.version = version;
    this.executor = request.machines().executor(FailurePolicy.STOP);
  }

  /**
   * Makes runs and reads measures off them.
   *
   * @throws Interrupted where it was called off
   */
  Measurement measure(
      Text task, List<RunSpecification> wanted, List<Measure> measures, Console console) {
    try (Progress progress = console.progress(task, wanted.size())) {
      Measurement measured = new Measurement(measures, () -> progress.advance(1));
      execute(wanted, measured);
      return measured;
    }
  }

  /** Makes runs and hands each to the sink. */
  void execute(List<RunSpecification> wanted, Executor.Sink sink) {
    try {
      executor.execute(wanted, sink);
      runs += wanted.size();
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    }
  }

  /** Where the answer comes from, with the words that give it again. */
  StudyManifest manifest(List<String> options) {
    return request.manifest(version, options, runs, started);
  }

  /** What stands under every chart: scenario, runs, seed, version, and what it is not. */
  Text footer(Text scenario, int replications) {
    return new Text(
        footer(scenario.zh(), "每个组合 " + replications + " 次模拟，种子 ", Language.ZH),
        footer(scenario.en(), replications + " runs per combination, seed ", Language.EN));
  }

  private String footer(String scenario, String runsAndSeed, Language language) {
    return scenario
        + " · "
        + runsAndSeed
        + request.seed()
        + " · Jiju "
        + version
        + " · "
        + Glossary.standard().get("projection_not_forecast").in(language);
  }
}
