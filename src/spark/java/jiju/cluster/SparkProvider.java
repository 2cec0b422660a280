package jiju.cluster;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.experiment.Executor;
import jiju.experiment.ExecutorProvider;
import jiju.experiment.FailurePolicy;
import jiju.experiment.SimulatorSource;
import org.apache.spark.SparkConf;

/**
 * Opens executors on Spark. Whatever {@code spark-submit} or a system property says of Spark
 * stands; only what nobody said is filled in.
 */
public final class SparkProvider implements ExecutorProvider {
  /** A class of each library that a run needs at a worker: Jiju itself, and the schedule. */
  private static final List<String> TRAVELLERS =
      List.of("jiju.experiment.Simulator", "sim.engine.SimState");

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Executor open(Optional<String> master, SimulatorSource source, FailurePolicy policy) {
    SparkConf settings = new SparkConf();
    master.ifPresent(settings::setMaster);
    if (!settings.contains("spark.master")) {
      throw new IllegalArgumentException("no master");
    }
    settings.setIfMissing("spark.app.name", "jiju");
    settings.setIfMissing("spark.ui.enabled", "false");
    // What comes back is bounded by the waves.
    settings.setIfMissing("spark.driver.maxResultSize", "0");
    if (!settings.contains("spark.jars")) {
      sendOurselves(settings);
    }
    return new SparkExecutor(settings, source, policy);
  }

  /** Jars travel; folders of classes are looked for in the same place on every machine. */
  private static void sendOurselves(SparkConf settings) {
    List<String> jars = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    for (String traveller : TRAVELLERS) {
      Path home = home(traveller);
      (Files.isDirectory(home) ? folders : jars).add(home.toString());
    }
    settings.set("spark.jars", String.join(",", jars));
    if (!folders.isEmpty()) {
      settings.setIfMissing(
          "spark.executor.extraClassPath", String.join(File.pathSeparator, folders));
    }
  }

  private static Path home(String type) {
    try {
      return Path.of(
          Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
