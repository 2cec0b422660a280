package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jiju.experiment.plan.CalibrationMethod;

/**
 * Finds what the facts leave of the prior within a stated number of runs.
 *
 * <p>In waves of equal size, history matching rules out what cannot have been, and the next wave is
 * drawn from the rest of the prior. All trials that are not ruled out at the end are draws of that
 * rest alike; regression ABC is then asked of them together, or emulators are fitted to them and
 * give the likelihood of ever more points of that rest without any run. Against ABC-SMC this spends
 * no run twice on the same place, needs no kernel density, and its rules can be tried on synthetic
 * data with one shared first wave.
 */
public final class Calibration {
  private static final int WAVES = 4;

  private static final int MOST_TRIES = 2_000_000;

  /** Points a draw at which emulators are asked. */
  private static final int POINTS = 100;

  private final List<FreeParameter> parameters;
  private final List<Reading> readings;
  private final int keep;
  private final CalibrationMethod method;
  private final long seed;

  /**
   * @param keep draws of the posterior, a few hundred: fewer stand nearer to the facts, more say
   *     more of them
   */
  public Calibration(
      List<FreeParameter> parameters,
      List<Reading> readings,
      int keep,
      CalibrationMethod method,
      long seed) {
    this.parameters = List.copyOf(parameters);
    this.readings = List.copyOf(readings);
    this.keep = keep;
    this.method = method;
    this.seed = seed;
  }

  /**
   * Simulates and infers.
   *
   * @param runs simulations in all, at least 100
   */
  public Posterior of(Model model, int runs) throws InterruptedException {
    return of(List.of(), model, runs);
  }

  /**
   * The same, where a first wave from the whole prior has been made already.
   *
   * @param known the first points of this prior and seed, in their order; may be empty
   * @param runs simulations in all, the known ones included
   */
  public Posterior of(List<Trial> known, Model model, int runs) throws InterruptedException {
    Scores scores = new Scores(parameters.size(), seed);
    known.forEach(trial -> scores.next());
    List<Trial> left = new ArrayList<>(known);
    List<HistoryMatch> matches = new ArrayList<>();
    List<Wave> waves = new ArrayList<>();
    int first = known.isEmpty() ? runs / WAVES : known.size();
    int made = known.size();
    for (int wave = 0; wave < WAVES; wave++) {
      int more = wave == 0 ? first - known.size() : (runs - made) / (WAVES - wave);
      left.addAll(trials(model, draw(scores, matches, more), made));
      made += more;
      HistoryMatch match = HistoryMatch.of(readings, left);
      matches.add(match);
      left.removeIf(trial -> match.rulesOut(trial.scores()));
      waves.add(new Wave(wave == 0 ? first : more, leftOfPrior(matches)));
    }
    WeightedScores sample =
        method == CalibrationMethod.ABC ? nearest(left, matches) : emulated(left, matches);
    List<double[]> values = sample.scores().stream().map(this::values).toList();
    return Posterior.sorted(
        parameters, values, sample.weights(), readings, waves, made, sample.tolerance(), method);
  }

  private WeightedScores nearest(List<Trial> left, List<HistoryMatch> matches) {
    HistoryMatch last = matches.get(matches.size() - 1);
    return new RegressionAbc(readings, last.noise(left), seed).of(left, keep);
  }

  private WeightedScores emulated(List<Trial> left, List<HistoryMatch> matches) {
    Focus focus = Focus.of(readings, left);
    SyntheticLikelihood likelihood =
        new SyntheticLikelihood(readings, focus.emulators(), focus.trials(), seed);
    Scores scores = new Scores(parameters.size(), seed + 1);
    List<double[]> points =
        look(scores, point -> focus.leavesOut(point) || isRuledOut(point, matches), POINTS * keep);
    return new ImportanceSample(points, likelihood::log).draw(keep);
  }

  private static boolean isRuledOut(double[] point, List<HistoryMatch> matches) {
    return matches.stream().anyMatch(match -> match.rulesOut(point));
  }

  private double[] values(double[] scores) {
    double[] values = new double[scores.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = parameters.get(k).at(scores[k]);
    }
    return values;
  }

  private List<double[]> draw(Scores scores, List<HistoryMatch> matches, int number) {
    List<double[]> points = look(scores, point -> isRuledOut(point, matches), number);
    if (points.size() < number) {
      throw new NothingLeft();
    }
    return points;
  }

  /** Points that are not ruled out; fewer than asked where hardly any is. */
  private static List<double[]> look(Scores scores, Predicate<double[]> leftOut, int number) {
    List<double[]> points = new ArrayList<>();
    for (int tries = 0; points.size() < number && tries < MOST_TRIES; tries++) {
      double[] point = scores.next();
      if (!leftOut.test(point)) {
        points.add(point);
      }
    }
    return points;
  }

  private List<Trial> trials(Model model, List<double[]> points, int firstRun)
      throws InterruptedException {
    List<double[]> said = model.run(points.stream().map(this::values).toList(), firstRun);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      trials.add(new Trial(points.get(i), said.get(i)));
    }
    return trials;
  }

  private double leftOfPrior(List<HistoryMatch> matches) {
    int tries = 2000;
    Scores scores = new Scores(parameters.size(), seed + 1);
    int left = 0;
    for (int i = 0; i < tries; i++) {
      double[] point = scores.next();
      left += isRuledOut(point, matches) ? 0 : 1;
    }
    return (double) left / tries;
  }

  /** No point of the prior comes near the facts. */
  public static final class NothingLeft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingLeft() {
      super("no point of the prior comes near the facts");
    }
  }
}
