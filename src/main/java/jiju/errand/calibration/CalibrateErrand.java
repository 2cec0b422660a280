package jiju.errand.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.analysis.calibration.Calibration;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.calibration.Reading;
import jiju.analysis.calibration.ScenarioModel;
import jiju.analysis.validation.FactCheck;
import jiju.analysis.validation.FactChecks;
import jiju.analysis.validation.FactTally;
import jiju.chart.Picture;
import jiju.chart.Pictures;
import jiju.chart.Posteriors;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.errand.Interrupted;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Progress;
import jiju.errand.Study;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.store.posterior.PosteriorOrigin;
import jiju.store.posterior.PosteriorWriter;
import jiju.store.posterior.StoredPosterior;
import jiju.store.posterior.TrialLog;
import jiju.store.results.Sha256;
import jiju.store.results.Source;
import jiju.store.results.study.StudyManifest;
import jiju.unit.Language;
import jiju.unit.Text;

/** Calibrates: reads facts and ranges, simulates, infers, checks the posterior, writes, says. */
public final class CalibrateErrand {
  private final CalibrationRequest request;
  private final OutputRequest output;
  private final String version;
  private final Executor executor;
  private final int threads;

  /**
   * @param version version of Jiju, for the record
   */
  public CalibrateErrand(CalibrationRequest request, OutputRequest output, String version) {
    this.request = request;
    this.output = output;
    this.version = version;
    this.threads = request.machines().threads();
    this.executor = request.machines().executor(FailurePolicy.STOP);
  }

  /**
   * Does the errand. Called off, it keeps what was simulated: the same words go on from there.
   *
   * @throws BadInput where the scenario or an option cannot be worked with
   */
  public Outcome run(Console console) {
    PreparedCalibration prepared = PreparedCalibration.of(request);
    if (request.dryRun()) {
      console.say(
          prepared.runs() + " 次模拟，" + prepared.parameters().size() + " 个参数",
          prepared.runs() + " runs, " + prepared.parameters().size() + " parameters");
      return Outcome.DONE;
    }
    Path folder = Study.folder(output, prepared.scenario().id() + "-calibration");
    Instant started = Instant.now();
    try {
      Posterior posterior = infer(prepared, folder, console);
      List<FactCheck> checks = check(prepared, posterior);
      long millis = ChronoUnit.MILLIS.between(started, Instant.now());
      study(prepared, posterior, checks)
          .leave(
              folder,
              output,
              new StudyManifest(
                  "calibrate",
                  version,
                  prepared.command(),
                  prepared.seed(),
                  posterior.runs() + posterior.draws().size(),
                  threads,
                  started.truncatedTo(ChronoUnit.SECONDS).toString(),
                  millis / 1000.0),
              console);
      log(folder, prepared, console).forget();
      if (output.json()) {
        console.data().print(json(prepared, posterior));
      }
      new CalibrationBulletin(prepared, posterior, checks).lines().forEach(console::say);
    } catch (Calibration.NothingLeft nothing) {
      throw BadInput.of(
          "在参数范围之内没有任何取值能接近全部事实：请检查事实与范围。",
          "No values within the ranges come near all the facts: look at the facts and the ranges.");
    } catch (InterruptedException called) {
      console.warn("已完成的模拟已保存；用同样的命令可以接着做。", "Runs are kept: the same words go on from there.");
      throw new Interrupted(called);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Outcome.DONE;
  }

  private Posterior infer(PreparedCalibration prepared, Path folder, Console console)
      throws InterruptedException, IOException {
    List<Reading> readings = prepared.facts().stream().map(Reading::of).toList();
    TrialLog log = log(folder, prepared, console);
    if (log.size() > 0) {
      console.say("接着上次：已有 " + log.size() + " 次模拟", "Going on: " + log.size() + " runs are there");
    }
    return new Calibration(
            prepared.parameters(),
            readings,
            prepared.draws(),
            prepared.question().method(),
            prepared.seed())
        .of(log, prepared.runs());
  }

  private TrialLog log(Path folder, PreparedCalibration prepared, Console console)
      throws IOException {
    Path file = folder.resolveSibling("." + folder.getFileName() + ".runs");
    if (file.getParent() != null) {
      java.nio.file.Files.createDirectories(file.getParent());
    }
    String question =
        version + prepared.scenario().resolved() + prepared.command() + prepared.parameters();
    return TrialLog.open(file, question, prepared.facts().size(), model(prepared, console));
  }

  private ScenarioModel model(PreparedCalibration prepared, Console console) {
    List<String> paths = prepared.parameters().stream().map(FreeParameter::path).toList();
    return new ScenarioModel(
        prepared.timeline(),
        paths,
        prepared.facts(),
        (specifications, sink) -> watched(prepared, specifications, sink, console),
        prepared.seed(),
        () -> {});
  }

  private void watched(
      PreparedCalibration prepared,
      List<RunSpecification> specifications,
      Executor.Sink sink,
      Console console)
      throws InterruptedException {
    Text task = new Text("校准", "Calibrating");
    int first = specifications.isEmpty() ? 0 : specifications.get(0).replication();
    try (Progress progress = console.progress(task, prepared.runs())) {
      progress.advance(first);
      executor.execute(
          specifications,
          outcome -> {
            progress.advance(1);
            return sink.accept(outcome);
          });
    }
  }

  /** One run a draw, on luck that the calibration did not use. */
  private List<FactCheck> check(PreparedCalibration prepared, Posterior posterior)
      throws InterruptedException {
    List<RunSpecification> runs = new ArrayList<>();
    for (int draw = 0; draw < posterior.draws().size(); draw++) {
      runs.add(
          new RunSpecification(
              prepared.scenario().id(),
              posterior.timeline(prepared.timeline(), draw),
              prepared.seed() + 1,
              draw));
    }
    FactTally tally = new FactTally(prepared.scenario().id(), prepared.timeline().first());
    executor.execute(
        runs,
        outcome -> {
          if (outcome instanceof RunOutcome.Finished finished) {
            tally.add(finished.record());
          }
          return true;
        });
    return FactChecks.of(tally).stream().filter(check -> check.platformGrossUp() == 0).toList();
  }

  private Study study(PreparedCalibration prepared, Posterior posterior, List<FactCheck> checks) {
    CalibrationBulletin bulletin = new CalibrationBulletin(prepared, posterior, checks);
    return new Study(
        List.of(new Source(prepared.scenario().id(), prepared.scenario())),
        List.of(PosteriorTables.draws(posterior), PosteriorTables.checks(checks)),
        Map.of("posterior.json", json(prepared, posterior)),
        language -> pictures(prepared, posterior, checks, language),
        bulletin.page(version, prepared.seed()));
  }

  private String json(PreparedCalibration prepared, Posterior posterior) {
    PosteriorOrigin origin =
        new PosteriorOrigin(
            version,
            prepared.command(),
            prepared.scenario().id(),
            Sha256.of(prepared.scenario().resolved()),
            prepared.seed());
    return PosteriorWriter.write(new StoredPosterior(posterior, origin));
  }

  private List<Picture> pictures(
      PreparedCalibration prepared,
      Posterior posterior,
      List<FactCheck> checks,
      Language language) {
    Text footer =
        new CalibrationBulletin(prepared, posterior, checks).footer(version, prepared.seed());
    List<Picture> pictures = new ArrayList<>(Posteriors.of(posterior, footer, language));
    Pictures.facts(findings(prepared, posterior, checks), language).ifPresent(pictures::add);
    return pictures;
  }

  private Findings findings(
      PreparedCalibration prepared, Posterior posterior, List<FactCheck> checks) {
    Provenance provenance =
        new Provenance(
            "calibrate",
            version,
            prepared.seed(),
            posterior.draws().size(),
            0,
            prepared.timeline().first().start(),
            prepared.timeline().first().end());
    return new Findings(
        provenance,
        List.of(new Case(prepared.scenario().id(), prepared.timeline())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        checks,
        List.of());
  }
}
