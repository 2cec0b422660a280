package jiju.errand;

import java.util.Optional;
import java.util.ServiceLoader;
import jiju.experiment.Executor;
import jiju.experiment.ExecutorProvider;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.experiment.Model;
import jiju.experiment.Simulator;

/**
 * Where runs are made. Results do not depend on it.
 *
 * @param givenThreads runs at a time in this process; else one a core
 * @param executor name of the executor; else this process
 * @param master address of the machine that deals out work to others
 */
public record Machines(
    Optional<Integer> givenThreads, Optional<String> executor, Optional<String> master) {
  private static final String LOCAL = "local";

  /** This process. */
  public static Machines here(Optional<Integer> threads) {
    return new Machines(threads, Optional.empty(), Optional.empty());
  }

  /** Threads of this process. */
  public int threads() {
    return givenThreads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  /**
   * Looks whether runs can be asked for, before anything is written.
   *
   * @throws BadInput where no executor has that name, or it misses its master
   */
  void check() {
    executor(FailurePolicy.STOP);
  }

  /** An executor with the model as it is. */
  public Executor executor(FailurePolicy policy) {
    return executor(new Model(), policy);
  }

  /**
   * An executor; elsewhere than in this process it has the model as it is.
   *
   * @throws BadInput where no executor has that name, or it misses its master
   */
  Executor executor(Simulator simulator, FailurePolicy policy) {
    String name = executor.orElse(LOCAL);
    return name.equals(LOCAL)
        ? new LocalExecutor(simulator, threads(), policy)
        : elsewhere(name, policy);
  }

  private Executor elsewhere(String name, FailurePolicy policy) {
    ExecutorProvider provider =
        ServiceLoader.load(ExecutorProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> missing(name));
    try {
      return provider.open(master, () -> new Model(), policy);
    } catch (IllegalArgumentException noMaster) {
      throw BadInput.of(
          "--executor " + name + " 需要 --master URL，例如 spark://主机:7077 或 local[2]。",
          "--executor " + name + " needs --master URL, such as spark://host:7077 or local[2].");
    }
  }

  private static BadInput missing(String name) {
    return name.equals("spark")
        ? BadInput.of(
            "此处没有构建 Spark 执行器；请先运行 mvn -Pspark -DskipTests package。",
            "The executor on Spark is not built here; run mvn -Pspark -DskipTests package first.")
        : BadInput.of(
            "没有执行器 " + name + "；可用 local 或 spark。",
            "There is no executor " + name + "; there are local and spark.");
  }
}
