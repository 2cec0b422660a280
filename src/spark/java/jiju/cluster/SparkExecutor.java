package jiju.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final String ARCHIVE = "target/spark/worker.jsa";

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
      connected = new JavaSparkContext(forWorkers(specifications.size()));
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

  /**
   * Short work is over before the second compiler of a worker has paid for itself. A worker's
   * archive of classes stands in the same place on every machine, or is done without.
   */
  private SparkConf forWorkers(int runs) {
    List<String> options = new ArrayList<>();
    if (runs <= SHORT_WORK) {
      options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    }
    String home = System.getProperty("jiju.home", "");
    if (!home.isEmpty() && Files.isRegularFile(Path.of(home, ARCHIVE))) {
      options.addAll(
          List.of("-Xlog:disable", "\"-XX:SharedArchiveFile=" + Path.of(home, ARCHIVE) + '"'));
    }
    return options.isEmpty()
        ? settings
        : settings.clone().setIfMissing(WORKERS_JAVA, String.join(" ", options));
  }

  @Override
  public void close() {
    if (spark != null) {
      spark.close();
    }
  }
}
