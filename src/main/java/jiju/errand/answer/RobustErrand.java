package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.robustness.Robustness;
import jiju.analysis.statistics.Bands;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Study;
import jiju.experiment.RunSpecification;
import jiju.experiment.design.LatinHypercube;
import jiju.experiment.design.Yield;
import jiju.experiment.plan.RobustPlan;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/** Holds policies, the scenarios of an experiment, against many sampled futures. */
public final class RobustErrand {
  private static final RobustPlan PLAN = new RobustPlan(200, Optional.empty(), Optional.empty());

  private final AnswerRequest given;
  private final OutputRequest output;
  private final String version;

  /**
   * @param version version of Jiju, for the record
   */
  public RobustErrand(AnswerRequest request, OutputRequest output, String version) {
    this.given = request;
    this.output = output;
    this.version = version;
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where the experiment cannot be worked with
   * @throws jiju.errand.Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    AskedExperiment asked = AskedExperiment.of(given);
    AnswerRequest request =
        given.orElse(asked.experiment().seed(), asked.experiment().replications());
    RobustPlan plan = asked.experiment().robust().orElse(PLAN);
    int outcome = outcome(plan, asked);
    double level = level(plan, outcome, asked);
    int replications = request.replications().orElseThrow();
    int policies = asked.loaded().scenarios().size();
    if (request.dryRun()) {
      int runs = plan.futures() * policies * replications;
      console.say(
          policies
              + " 个方案 × "
              + plan.futures()
              + " 种未来 × "
              + replications
              + " 次 = "
              + runs
              + " 次模拟",
          policies
              + " policies × "
              + plan.futures()
              + " futures × "
              + replications
              + " = "
              + runs
              + " runs");
      return Outcome.DONE;
    }
    Path folder = Study.folder(output, asked.experiment().id() + "-robust");
    Laboratory laboratory = new Laboratory(request, version);
    double[][] futures =
        LatinHypercube.points(plan.futures(), asked.factors().size(), request.seed());
    double[][] outcomes =
        outcomes(asked, futures, outcome, replications, request.seed(), laboratory, console);
    List<String> names = asked.loaded().scenarios().stream().map(one -> one.id()).toList();
    RobustWords words =
        new RobustWords(
            asked,
            asked.measures().get(outcome),
            level,
            Robustness.of(names, outcomes, futures, level),
            laboratory.footer(asked.experiment().title(), replications));
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

  private static int outcome(RobustPlan plan, AskedExperiment asked) {
    List<String> ids = asked.measures().stream().map(Measure::id).toList();
    if (plan.outcome().isPresent() && !ids.contains(plan.outcome().get())) {
      String all = String.join(", ", ids);
      throw new BadInput(
          asked
              .loaded()
              .problem("robust.outcome", "没有这个结果；可选：" + all, "no such outcome; there are " + all)
              .lines());
    }
    return plan.outcome().map(ids::indexOf).orElse(0);
  }

  /** The level stated, else that of a target on the same metric at the same date. */
  private static double level(RobustPlan plan, int outcome, AskedExperiment asked) {
    Yield yield = asked.loaded().yields().get(outcome);
    Optional<Double> target =
        asked.scenario().targets().stream()
            .filter(goal -> goal.metric() == yield.metric() && goal.by().equals(yield.at()))
            .map(goal -> goal.atLeast())
            .findFirst();
    return plan.atLeast()
        .or(() -> target)
        .orElseThrow(
            () ->
                new BadInput(
                    asked
                        .loaded()
                        .problem(
                            "robust.atLeast",
                            "缺失：该结果没有对应的目标，须写明满意的最低水平",
                            "missing: no target fits the outcome, so say from which level it satisfies")
                        .lines()));
  }

  /** Mean outcomes by policy and future; all policies of a future share their luck. */
  private static double[][] outcomes(
      AskedExperiment asked,
      double[][] futures,
      int outcome,
      int replications,
      long seed,
      Laboratory laboratory,
      Console console) {
    int policies = asked.loaded().scenarios().size();
    List<RunSpecification> runs = new ArrayList<>();
    for (int future = 0; future < futures.length; future++) {
      List<Timeline> timelines = asked.at(asked.factors(), futures[future], false);
      for (int policy = 0; policy < policies; policy++) {
        for (int r = 0; r < replications; r++) {
          runs.add(
              new RunSpecification(
                  arm(policy, future), timelines.get(policy), seed, future * replications + r));
        }
      }
    }
    Text task = new Text("走遍各种未来", "Through many futures");
    Measurement measured =
        laboratory.measure(task, runs, List.of(asked.measures().get(outcome)), console);
    double[][] outcomes = new double[policies][futures.length];
    for (int policy = 0; policy < policies; policy++) {
      for (int future = 0; future < futures.length; future++) {
        double[] values = new double[replications];
        for (int r = 0; r < replications; r++) {
          values[r] = measured.value(arm(policy, future), future * replications + r, 0);
        }
        outcomes[policy][future] = Bands.mean(values);
      }
    }
    return outcomes;
  }

  private static String arm(int policy, int future) {
    return "policy-" + policy + "-future-" + future;
  }
}
