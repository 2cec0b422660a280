package jiju.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jiju.engine.Simulation;
import jiju.engine.Simulations;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loudi's baseline over 72 months (2015-01 to 2020-12): one replication on one thread, and the
 * ensemble of 200 that a planner asks for, on every core.
 *
 * <pre>src/bench/run EnsembleBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(1)
public class EnsembleBenchmark {
  private static final int REPLICATIONS = 200;

  private final Timeline loudi =
      ScenarioFiles.read(Path.of("scenarios/loudi-south/baseline.json"), List.of())
          .timeline()
          .withEnd(Month.of(2020, 12));

  private int replication;

  @Benchmark
  public RunRecord oneReplication() {
    return Simulation.run(loudi, 1, replication++);
  }

  @Benchmark
  public double twoHundredReplications() {
    Simulations simulations = new Simulations();
    return IntStream.range(0, REPLICATIONS)
        .parallel()
        .mapToDouble(
            r -> {
              RunRecord run = simulations.run(loudi, 1, r);
              return run.value(0, Metric.FIRMS, run.months() - 1);
            })
        .sum();
  }
}
