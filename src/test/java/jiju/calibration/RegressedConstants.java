package jiju.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jiju.engine.Simulations;
import jiju.observation.RunRecord;
import jiju.scenario.Observation;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * Sets the free constants of a scenario whose runs are dear, by a search that anybody can repeat: a
 * Sobol design over stated ranges, a few replications a point, then for each fitted fact a
 * quadratic regression of its logarithm on the constants, and of 100,000 points the one whose
 * predictions lie nearest to the press intervals. The point is then run.
 *
 * <p>Distance as in {@link FreeConstants}, each fact in units of its own luck: the standard
 * deviation of its logarithm over the replications of a point, pooled over points.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \\
 *   -Dexec.mainClass=jiju.calibration.RegressedConstants \\
 *   -Dexec.args="scenarios/zhejiang/baseline.json PATH=LOW..HIGH PATH=LOW..HIGH …"
 * </pre>
 */
public final class RegressedConstants {
  private static final int POINTS = 48;
  private static final int REPLICATIONS = 6;
  private static final int CANDIDATES = 100_000;
  private static final int CONFIRMING = 40;
  private static final long SEED = 20_190_630;

  /** What a count of 0 stands for in logarithms, as a share of the figure reported. */
  private static final double NOTHING = 0.1;

  private final Path file;
  private final List<String> paths = new ArrayList<>();
  private final double[] low;
  private final double[] high;
  private final List<Observation> facts;
  private final double[] luck;
  private final Month until;

  private RegressedConstants(Path file, List<String> ranges) {
    this.file = file;
    this.low = new double[ranges.size()];
    this.high = new double[ranges.size()];
    for (int i = 0; i < low.length; i++) {
      String[] parts = ranges.get(i).split("=|\\.\\.");
      paths.add(parts[0]);
      low[i] = Double.parseDouble(parts[1]);
      high[i] = Double.parseDouble(parts[2]);
    }
    this.facts =
        ScenarioFiles.read(file, List.of()).scenario().observations().stream()
            .filter(Observation::fitted)
            .toList();
    this.luck = new double[facts.size()];
    this.until =
        facts.stream()
            .flatMap(fact -> fact.at().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  /** Searches, and prints the record of the search. */
  public static void main(String[] args) {
    List<String> ranges = Arrays.asList(args).subList(1, args.length);
    new RegressedConstants(Path.of(args[0]), ranges).search();
  }

  private void search() {
    double[][] points = sobol(POINTS);
    double[][] means = new double[POINTS][];
    for (int i = 0; i < POINTS; i++) {
      double[][] values = values(points[i], REPLICATIONS);
      means[i] = means(values);
      addLuck(values);
      System.err.printf(Locale.ROOT, "%d/%d%n", i + 1, POINTS);
    }
    double[][] terms = Arrays.stream(points).map(this::terms).toArray(double[][]::new);
    double[][] coefficients = new double[facts.size()][];
    for (int f = 0; f < facts.size(); f++) {
      int fact = f;
      OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
      regression.newSampleData(Arrays.stream(means).mapToDouble(m -> m[fact]).toArray(), terms);
      coefficients[f] = regression.estimateRegressionParameters();
      System.out.printf(
          Locale.ROOT,
          "%s: R² %.3f, luck %.3f%n",
          facts.get(f).id(),
          regression.calculateRSquared(),
          luck[f]);
    }
    double[] best = points[0];
    for (double[] candidate : sobol(CANDIDATES)) {
      best = distance(candidate, coefficients) < distance(best, coefficients) ? candidate : best;
    }
    confirm(Arrays.stream(best).map(RegressedConstants::rounded).toArray());
  }

  private double[][] sobol(int number) {
    SobolSequenceGenerator sobol = new SobolSequenceGenerator(paths.size());
    sobol.skipTo(1);
    double[][] points = new double[number][paths.size()];
    for (double[] point : points) {
      double[] u = sobol.nextVector();
      for (int k = 0; k < u.length; k++) {
        point[k] = low[k] + (high[k] - low[k]) * u[k];
      }
    }
    return points;
  }

  /** Linear, quadratic and mixed terms of the constants on [−1, 1]. */
  private double[] terms(double[] at) {
    int n = at.length;
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = 2 * (at[i] - low[i]) / (high[i] - low[i]) - 1;
    }
    double[] terms = Arrays.copyOf(x, n + n * (n + 1) / 2);
    int next = n;
    for (int i = 0; i < n; i++) {
      for (int k = i; k < n; k++) {
        terms[next++] = x[i] * x[k];
      }
    }
    return terms;
  }

  private double distance(double[] at, double[][] coefficients) {
    double[] terms = terms(at);
    double sum = 0;
    for (int f = 0; f < facts.size(); f++) {
      Observation fact = facts.get(f);
      double predicted = coefficients[f][0];
      for (int t = 0; t < terms.length; t++) {
        predicted += coefficients[f][t + 1] * terms[t];
      }
      double below = Math.log(fact.low()) - predicted;
      double above = predicted - Math.log(fact.high());
      double middle = (predicted - Math.log((fact.low() + fact.high()) / 2)) / luck[f];
      double outside = Math.max(0, Math.max(below, above)) / luck[f];
      sum += outside * outside + 0.01 * middle * middle;
    }
    for (int i = 0; i < at.length; i++) {
      double middle = (at[i] - (low[i] + high[i]) / 2) / (high[i] - low[i]);
      sum += 0.01 * middle * middle;
    }
    return sum;
  }

  /** Values of the facts, fact by replication. */
  private double[][] values(double[] at, int replications) {
    List<String> sets = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      sets.add(paths.get(i) + "=" + rounded(at[i]));
    }
    Timeline timeline = ScenarioFiles.read(file, sets).timeline().withEnd(until);
    Simulations simulations = new Simulations();
    List<RunRecord> runs =
        IntStream.range(0, replications)
            .parallel()
            .mapToObj(replication -> simulations.run(timeline, SEED, replication))
            .toList();
    return facts.stream()
        .map(fact -> runs.stream().mapToDouble(run -> value(run, fact)).toArray())
        .toArray(double[][]::new);
  }

  private void addLuck(double[][] values) {
    for (int f = 0; f < luck.length; f++) {
      double least = NOTHING * facts.get(f).value();
      double[] logs = Arrays.stream(values[f]).map(v -> Math.log(Math.max(least, v))).toArray();
      luck[f] = Math.hypot(luck[f], new StandardDeviation().evaluate(logs) / Math.sqrt(POINTS));
    }
  }

  private double[] means(double[][] values) {
    double[] means = new double[values.length];
    for (int f = 0; f < means.length; f++) {
      double least = NOTHING * facts.get(f).value();
      means[f] = Math.log(Math.max(least, Arrays.stream(values[f]).average().orElseThrow()));
    }
    return means;
  }

  private static double value(RunRecord run, Observation fact) {
    int month = fact.at().orElseThrow().since(run.start());
    int park = run.parkIndex(fact.park());
    double value = run.value(park, fact.metric(), month);
    return fact.per().map(other -> value / run.value(park, other, month)).orElse(value);
  }

  private static double rounded(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.2e", value));
  }

  private void confirm(double[] at) {
    for (int i = 0; i < at.length; i++) {
      System.out.printf(Locale.ROOT, "%s = %s in [%s, %s]%n", paths.get(i), at[i], low[i], high[i]);
    }
    double[][] values = values(at, CONFIRMING);
    for (int f = 0; f < facts.size(); f++) {
      double[] sorted = Arrays.stream(values[f]).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%s: p05 %.4g, median %.4g, p95 %.4g; reported %.4g to %.4g%n",
          facts.get(f).id(),
          sorted[CONFIRMING / 20],
          sorted[CONFIRMING / 2],
          sorted[CONFIRMING - 1 - CONFIRMING / 20],
          facts.get(f).low(),
          facts.get(f).high());
    }
  }
}
