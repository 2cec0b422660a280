package jiju.errand.calibration;

import java.nio.file.Path;
import java.util.List;
import jiju.errand.Machines;

/**
 * What shall be calibrated.
 *
 * @param scenario file, or folder with a baseline
 * @param free paths of the numbers to set free; empty: those that nothing but the facts can tell
 * @param runs simulations at most
 * @param draws draws to keep
 * @param machines where runs are made
 * @param changes {@code path=value} or {@code path@YYYY-MM=value}
 * @param dryRun whether only to say what would be done
 */
public record CalibrationRequest(
    Path scenario,
    List<String> free,
    int runs,
    int draws,
    long seed,
    Machines machines,
    List<String> changes,
    boolean dryRun) {
  public CalibrationRequest {
    free = List.copyOf(free);
    changes = List.copyOf(changes);
  }
}
