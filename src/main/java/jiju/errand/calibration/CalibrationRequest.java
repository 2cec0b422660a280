package jiju.errand.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.errand.Machines;

/**
 * What shall be calibrated.
 *
 * @param file an experiment; or a scenario, or a folder with a baseline
 * @param free paths of the numbers to set free; empty: those that the experiment varies, or those
 *     that nothing but the facts can tell
 * @param runs simulations at most; empty: as the experiment says
 * @param draws draws to keep; empty: as the experiment says
 * @param seed of all luck; empty: as the experiment says
 * @param machines where runs are made
 * @param changes {@code path=value} or {@code path@YYYY-MM=value}
 * @param dryRun whether only to say what would be done
 */
public record CalibrationRequest(
    Path file,
    List<String> free,
    Optional<Integer> runs,
    Optional<Integer> draws,
    Optional<Long> seed,
    Machines machines,
    List<String> changes,
    boolean dryRun) {
  public CalibrationRequest {
    free = List.copyOf(free);
    changes = List.copyOf(changes);
  }
}
