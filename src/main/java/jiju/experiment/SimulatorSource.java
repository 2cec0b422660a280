package jiju.experiment;

import java.io.Serializable;

/** Gives a simulator wherever it is asked, also in another process. */
@FunctionalInterface
public interface SimulatorSource extends Serializable {
  Simulator simulator();
}
