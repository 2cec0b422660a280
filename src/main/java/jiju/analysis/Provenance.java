package jiju.analysis;

import jiju.unit.Month;
import jiju.unit.Text;

/**
 * Where findings come from; stands in the footer of every picture.
 *
 * @param command the errand: {@code run}, {@code compare} or {@code validate}
 * @param version version of Jiju
 * @param seed seed of all replications
 * @param replications replications per scenario that the findings rest on
 * @param planned replications per scenario that the batch shall have; more while it still runs
 * @param failedRuns runs that failed and are left out
 * @param start first month simulated
 * @param end last month simulated
 */
public record Provenance(
    String command,
    String version,
    long seed,
    int replications,
    int planned,
    int failedRuns,
    Month start,
    Month end) {

  /** The findings of a batch that has come to its end. */
  public Provenance(
      String command,
      String version,
      long seed,
      int replications,
      int failedRuns,
      Month start,
      Month end) {
    this(command, version, seed, replications, replications, failedRuns, start, end);
  }

  /** How many replications there are, and of how many, such as {@code 37 of 200}. */
  public Text runs() {
    return replications < planned
        ? new Text(replications + "/" + planned, replications + " of " + planned)
        : new Text(Integer.toString(replications), Integer.toString(replications));
  }
}
