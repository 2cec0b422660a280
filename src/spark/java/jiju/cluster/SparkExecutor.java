package jiju.cluster;

import java.util.List;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.RunSpecification;
import jiju.experiment.SimulatorSource;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/**
 * Makes runs on a Spark cluster, or on cores of this machine that Spark looks after. Connects when
 * the first runs are asked for and stays connected, so that an answer made of many small batches
 * connects once.
 */
final class SparkExecutor implements Executor, AutoCloseable {
  /** Runs; as in the launcher, which has the figures. */
  private static final int SHORT_WORK = 4000;

  private static final String WORKERS_JAVA = "spark.executor.extraJavaOptions";

  private final SparkConf settings;
  private final SimulatorSource source;
  private final FailurePolicy policy;
  private @Nullable JavaSparkContext spark;
  private @Nullable Broadcast<Bench> bench;

  SparkExecutor(SparkConf settings, SimulatorSource source, FailurePolicy policy) {
    this.settings = settings;
    this.source = source;
    this.policy = policy;
  }

  @Override
  public void execute(List<RunSpecification> specifications, Sink sink)
      throws InterruptedException {
    if (specifications.isEmpty()) {
      return;
    }
    JavaSparkContext connected = spark;
    Broadcast<Bench> shared = bench;
    if (connected == null || shared == null) {
      connected = new JavaSparkContext(compiled(specifications.size()));
      shared = connected.broadcast(new Bench(source));
      spark = connected;
      bench = shared;
    }
    try {
      new Waves(connected, shared, specifications).deliver(sink, policy);
    } catch (IllegalStateException stopped) {
      if (connected.sc().isStopped()) {
        throw new InterruptedException("Spark was stopped");
      }
      throw stopped;
    }
  }

  /** Short work is over before the second compiler of a worker has paid for itself. */
  private SparkConf compiled(int runs) {
    return runs > SHORT_WORK
        ? settings
        : settings.clone().setIfMissing(WORKERS_JAVA, "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
  }

  @Override
  public void close() {
    if (spark != null) {
      spark.close();
    }
  }
}
