package jiju.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jiju.engine.Simulation;
import jiju.observation.RunRecord;
import jiju.scenario.Observation;
import jiju.scenario.Timeline;
import jiju.scenario.form.Parameter;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Sets the free constants of a scenario by a search that anybody can repeat: a Sobol design over
 * the ranges that the scenario states, judged by how far the median of each fitted fact lies from
 * its press interval, then the same over half the ranges around the best point, and so on for five
 * rounds.
 *
 * <p>Distance of a fact: logarithm of the ratio between the median and the nearer end of the
 * interval, in units of its tolerance (15 % for counts, 30 % for money); 0 inside. A second term, a
 * hundredth as heavy, pulls toward the middle of the interval and of the ranges, so that one point
 * is best.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=jiju.calibration.FreeConstants \
 *   -Dexec.args="scenarios/loudi-south/baseline.json PATH PATH …"
 * </pre>
 */
public final class FreeConstants {
  private static final int POINTS = 64;
  private static final int ROUNDS = 5;

  /** Fewer do where the facts hardly scatter: {@code -Djiju.replications=40}. */
  private static final int REPLICATIONS = Integer.getInteger("jiju.replications", 200);

  private static final long SEED = 20_190_630;

  private final Path file;
  private final List<String> paths;
  private final double[] low;
  private final double[] high;
  private final List<Observation> facts;
  private final Month until;

  private FreeConstants(Path file, List<String> paths) {
    this.file = file;
    this.paths = paths;
    LoadedScenario scenario = ScenarioFiles.read(file, List.of());
    this.low = paths.stream().mapToDouble(path -> parameter(scenario, path).low().get()).toArray();
    this.high =
        paths.stream().mapToDouble(path -> parameter(scenario, path).high().get()).toArray();
    this.facts = scenario.scenario().observations().stream().filter(Observation::fitted).toList();
    this.until =
        facts.stream()
            .flatMap(fact -> fact.at().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  private static Parameter parameter(LoadedScenario scenario, String path) {
    return scenario.parameters().stream()
        .filter(parameter -> parameter.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such number: " + path));
  }

  private record Point(double[] at, double[] medians, double distance) {}

  /** Searches, and prints the record of the search. */
  public static void main(String[] args) {
    List<String> paths = Arrays.asList(args).subList(1, args.length);
    new FreeConstants(Path.of(args[0]), paths).search();
  }

  private void search() {
    double[] from = low.clone();
    double[] to = high.clone();
    Point best = new Point(new double[0], new double[0], Double.POSITIVE_INFINITY);
    for (int round = 1; round <= ROUNDS; round++) {
      best = bestOf(from, to, best);
      print("round " + round, best);
      for (int i = 0; i < from.length; i++) {
        double quarter = (to[i] - from[i]) / 4;
        from[i] = Math.max(low[i], best.at()[i] - quarter);
        to[i] = Math.min(high[i], best.at()[i] + quarter);
      }
    }
  }

  private Point bestOf(double[] from, double[] to, Point known) {
    SobolSequenceGenerator sobol = new SobolSequenceGenerator(paths.size());
    sobol.skipTo(1);
    Point best = known;
    for (int i = 0; i < POINTS; i++) {
      double[] u = sobol.nextVector();
      double[] at = new double[u.length];
      for (int k = 0; k < u.length; k++) {
        at[k] = rounded(from[k] + (to[k] - from[k]) * u[k]);
      }
      Point point = judge(at);
      best = point.distance() < best.distance() ? point : best;
    }
    return best;
  }

  /** Three significant digits: more would be a precision that four facts do not give. */
  private static double rounded(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.2e", value));
  }

  private Point judge(double[] at) {
    List<String> sets = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      sets.add(paths.get(i) + "=" + at[i]);
    }
    Timeline timeline = ScenarioFiles.read(file, sets).timeline().withEnd(until);
    List<RunRecord> runs =
        IntStream.range(0, REPLICATIONS)
            .parallel()
            .mapToObj(replication -> Simulation.run(timeline, SEED, replication))
            .toList();
    double[] medians = facts.stream().mapToDouble(fact -> median(runs, fact)).toArray();
    return new Point(at, medians, distance(at, medians));
  }

  private double distance(double[] at, double[] medians) {
    double sum = 0;
    for (int i = 0; i < medians.length; i++) {
      Observation fact = facts.get(i);
      double tolerance = Math.log(fact.value() > 1e6 ? 1.30 : 1.15);
      double below = Math.log(fact.low() / medians[i]);
      double above = Math.log(medians[i] / fact.high());
      double middle = Math.log(medians[i] / ((fact.low() + fact.high()) / 2)) / tolerance;
      double outside = Math.max(0, Math.max(below, above)) / tolerance;
      sum += outside * outside + 0.01 * middle * middle;
    }
    for (int i = 0; i < at.length; i++) {
      double middle = (at[i] - (low[i] + high[i]) / 2) / (high[i] - low[i]);
      sum += 0.01 * middle * middle;
    }
    return sum;
  }

  private static double median(List<RunRecord> runs, Observation fact) {
    double[] values = runs.stream().mapToDouble(run -> value(run, fact)).sorted().toArray();
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }

  private static double value(RunRecord run, Observation fact) {
    Month month =
        fact.at()
            .orElseGet(
                () ->
                    run.events()
                        .get(fact.afterEvent().orElseThrow())
                        .plus((int) fact.monthsAfterEvent()));
    int park = run.parkIndex(fact.park());
    int at = month.since(run.start());
    double value = run.value(park, fact.metric(), at);
    return fact.per().map(other -> value / run.value(park, other, at)).orElse(value);
  }

  private void print(String round, Point best) {
    System.out.printf(Locale.ROOT, "%s: distance %.4f%n", round, best.distance());
    for (int i = 0; i < paths.size(); i++) {
      System.out.printf(
          Locale.ROOT, "  %s = %s in [%s, %s]%n", paths.get(i), best.at()[i], low[i], high[i]);
    }
    for (int i = 0; i < facts.size(); i++) {
      Observation fact = facts.get(i);
      System.out.printf(
          Locale.ROOT,
          "  %s: median %.4g, reported %.4g to %.4g%n",
          fact.id(),
          best.medians()[i],
          fact.low(),
          fact.high());
    }
  }
}
