package jiju.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jiju.analysis.calibration.Calibration;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.FreeParameters;
import jiju.analysis.calibration.Marginal;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.calibration.Reading;
import jiju.analysis.calibration.ScenarioModel;
import jiju.analysis.calibration.SyntheticFacts;
import jiju.analysis.calibration.Trial;
import jiju.engine.Simulations;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.experiment.plan.CalibratePlan;
import jiju.experiment.plan.CalibrationMethod;
import jiju.scenario.Observation;
import jiju.scenario.Timeline;
import jiju.scenario.form.Parameter;
import jiju.store.experiment.ExperimentFiles;
import jiju.store.experiment.LoadedExperiment;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Whether calibration is honest (Talts et al. 2018; definitions 35): values are drawn from the
 * prior, the model itself makes the facts, and calibration must find the values again. Over many
 * trials 90 % intervals must hold the truth about nine times out of ten, its rank in the posterior
 * must be uniform, and the posterior must be narrower than the prior: a method that returns the
 * prior passes the first two and fails the third.
 *
 * <p>The first wave is shared by all trials, as it does not depend on the facts; the later waves
 * are each trial's own.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=jiju.calibration.SimulationBasedCalibration \
 *   -Dexec.args="scenarios/loudi-south/baseline.json 2019-04 72 12800 100"
 * </pre>
 *
 * that is scenario or experiment, last month, trials, runs of the shared wave, further runs of a
 * trial; a seed may follow, for other truths and other luck.
 */
public final class SimulationBasedCalibration {
  private static final long SEED = 20_190_701;
  private static final int WITH_SEED = 6;
  private static final int KEEP = 250;
  private static final int BINS = 10;

  private final List<FreeParameter> parameters;
  private final CalibrationMethod method;
  private final List<Observation> facts;
  private final ScenarioModel model;
  private final ScenarioModel nature;
  private final long seed;

  private SimulationBasedCalibration(LoadedScenario scenario, Month until, long seed) {
    this(scenario, usual(scenario), CalibrationMethod.ABC, until, seed);
  }

  private SimulationBasedCalibration(LoadedExperiment experiment, Month until, long seed) {
    this(
        experiment.scenarios().get(0),
        experiment.factors().stream().map(f -> FreeParameters.find(f).orElseThrow()).toList(),
        experiment
            .experiment()
            .calibrate()
            .flatMap(CalibratePlan::method)
            .orElse(CalibrationMethod.ABC),
        until,
        seed);
  }

  private SimulationBasedCalibration(
      LoadedScenario scenario,
      List<FreeParameter> parameters,
      CalibrationMethod method,
      Month until,
      long seed) {
    this.seed = seed;
    this.parameters = parameters;
    this.method = method;
    facts = scenario.scenario().observations().stream().filter(Observation::fitted).toList();
    model = model(scenario.timeline().withEnd(until), seed);
    nature = model(scenario.timeline().withEnd(until), seed + 1);
  }

  private static List<FreeParameter> usual(LoadedScenario scenario) {
    Map<String, Parameter> known =
        scenario.parameters().stream()
            .collect(Collectors.toMap(Parameter::path, Function.identity(), (a, b) -> a));
    return FreeParameters.usual(scenario.scenario()).stream()
        .map(known::get)
        .map(parameter -> FreeParameters.find(parameter).orElseThrow())
        .toList();
  }

  private ScenarioModel model(Timeline timeline, long luck) {
    return new ScenarioModel(
        timeline,
        parameters.stream().map(FreeParameter::path).toList(),
        facts,
        new LocalExecutor(new Simulations()::run, 2, FailurePolicy.STOP),
        luck,
        () -> {});
  }

  /** Runs the trials and prints what they say; ends with 1 where calibration is not honest. */
  public static void main(String[] args) throws InterruptedException {
    String[] month = args[1].split("-");
    Month until = Month.of(Integer.parseInt(month[0]), Integer.parseInt(month[1]));
    Path file = Path.of(args[0]);
    long seed = args.length < WITH_SEED ? SEED : Long.parseLong(args[WITH_SEED - 1]);
    SimulationBasedCalibration asked =
        ExperimentFiles.isExperiment(file)
            ? new SimulationBasedCalibration(ExperimentFiles.read(file, List.of()), until, seed)
            : new SimulationBasedCalibration(ScenarioFiles.read(file, List.of()), until, seed);
    boolean honest =
        asked.tryOut(
            Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
    System.exit(honest ? 0 : 1);
  }

  private boolean tryOut(int trials, int shared, int own) throws InterruptedException {
    SyntheticFacts synthetic = new SyntheticFacts(parameters, seed);
    List<Trial> first = synthetic.firstWave(model, shared);
    List<double[]> truths = synthetic.truths(trials);
    List<double[]> said = nature.run(truths, 0);
    List<Posterior> posteriors = new ArrayList<>();
    for (int t = 0; t < trials; t++) {
      List<Reading> readings = synthetic.readings(facts, said.get(t), t);
      posteriors.add(
          new Calibration(parameters, readings, KEEP, method, seed).of(first, model, shared + own));
    }
    System.out.printf(
        Locale.ROOT, "%d trials, %d runs in all%n", trials, shared + trials * (own + 1));
    BestContraction best = new BestContraction(first, facts.stream().map(Reading::of).toList());
    boolean honest = true;
    for (int k = 0; k < parameters.size(); k++) {
      honest &= judge(k, truths, posteriors);
      int parameter = k;
      System.out.printf(
          Locale.ROOT,
          "  at best, root mean variance left over the prior's: %.2f; of its normal score %.2f%n",
          best.of(
              best.trials().stream()
                  .mapToDouble(t -> parameters.get(parameter).at(t.scores()[parameter]))
                  .toArray()),
          best.of(best.trials().stream().mapToDouble(t -> t.scores()[parameter]).toArray()));
    }
    return honest;
  }

  private boolean judge(int parameter, List<double[]> truths, List<Posterior> posteriors) {
    int covered = 0;
    int[] bins = new int[BINS];
    double contraction = 0;
    double squares = 0;
    double inScores = 0;
    for (int t = 0; t < truths.size(); t++) {
      double truth = truths.get(t)[parameter];
      Posterior posterior = posteriors.get(t);
      Marginal marginal = posterior.marginal(parameter);
      covered += truth >= marginal.p05() && truth <= marginal.p95() ? 1 : 0;
      bins[Math.min(BINS - 1, (int) (rank(posterior, parameter, truth) * BINS))]++;
      contraction += posterior.contraction(parameter) / truths.size();
      squares += Math.pow(posterior.contraction(parameter), 2) / truths.size();
      inScores += scoreSd(posterior, parameter) / truths.size();
    }
    double coverage = (double) covered / truths.size();
    double p = uniformity(bins, truths.size());
    boolean ok = coverage >= 0.80 && coverage <= 0.97 && p > 0.01;
    System.out.printf(
        Locale.ROOT,
        "%-50s covered %.3f  ranks %s (p %.3f)  contraction: mean %.2f, root mean square %.2f, of normal score %.2f  %s%n",
        parameters.get(parameter).path(),
        coverage,
        Arrays.toString(bins),
        p,
        contraction,
        Math.sqrt(squares),
        inScores,
        ok ? "honest" : "NOT HONEST");
    return ok;
  }

  /** Standard deviation of the parameter's normal score, which is 1 under the prior. */
  private double scoreSd(Posterior posterior, int parameter) {
    double[] scores =
        posterior.draws().stream()
            .mapToDouble(draw -> parameters.get(parameter).score(draw[parameter]))
            .toArray();
    return Marginal.of(scores, posterior.weights()).sd();
  }

  private static double rank(Posterior posterior, int parameter, double truth) {
    double below = 0;
    double all = 0;
    for (int i = 0; i < posterior.draws().size(); i++) {
      all += posterior.weights()[i];
      below += posterior.draws().get(i)[parameter] < truth ? posterior.weights()[i] : 0;
    }
    return below / all;
  }

  /** Pearson's test: the probability of ranks at least as uneven, were they uniform. */
  private static double uniformity(int[] bins, int trials) {
    double expected = (double) trials / BINS;
    double sum = IntStream.of(bins).mapToDouble(n -> (n - expected) * (n - expected)).sum();
    return 1 - new ChiSquaredDistribution(BINS - 1).cumulativeProbability(sum / expected);
  }
}
