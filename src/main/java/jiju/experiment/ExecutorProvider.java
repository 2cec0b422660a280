package jiju.experiment;

import java.util.Optional;

/** An executor that comes in a module of its own and is found by its name. */
public interface ExecutorProvider {

  /** The name, as in {@code --executor NAME}. */
  String name();

  /**
   * An executor that connects when the first runs are asked for.
   *
   * @param master address of the machine that deals out work; empty where the surroundings say it
   * @throws IllegalArgumentException if neither says it
   */
  Executor open(Optional<String> master, SimulatorSource source, FailurePolicy policy);
}
