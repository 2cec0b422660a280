package jiju.store.results;

import java.util.List;
import java.util.Optional;
import jiju.unit.Month;

/**
 * What a results folder says about itself. All but the timings is the same for every number of
 * threads and on every machine.
 *
 * @param format version of the layout of the folder
 * @param version version of Jiju
 * @param errand {@code run}, {@code compare} or {@code validate}
 * @param command the words that give these results again
 * @param seed seed of all replications
 * @param replications replications per scenario that were made
 * @param failedRuns runs that failed
 * @param start first month simulated
 * @param end last month simulated
 * @param until last month where it was asked for; then it stands over the scenarios' own end
 * @param scenarios the baseline first
 * @param files name and SHA-256 of every data file
 * @param timings seconds by activity, number of threads, and the like
 */
public record Manifest(
    int format,
    String version,
    String errand,
    List<String> command,
    long seed,
    int replications,
    int failedRuns,
    Month start,
    Month end,
    Optional<Month> until,
    List<ScenarioEntry> scenarios,
    List<FileEntry> files,
    Timings timings) {
  /** The layout that this version writes and reads. */
  public static final int FORMAT = 1;

  public static final String FILE = "manifest.json";

  public Manifest {
    command = List.copyOf(command);
    scenarios = List.copyOf(scenarios);
    files = List.copyOf(files);
  }

  /**
   * A scenario of the batch.
   *
   * @param id its name in the results
   * @param file the file that was asked for
   * @param resolvedSha256 of {@code scenario/<id>.json}
   * @param inputs every file that was read for it
   * @param digest SHA-256 over the digests of its runs, by replication
   * @param runDigests of its runs, by replication; empty where a run failed
   */
  public record ScenarioEntry(
      String id,
      String file,
      String resolvedSha256,
      List<FileEntry> inputs,
      String digest,
      List<String> runDigests) {
    public ScenarioEntry {
      inputs = List.copyOf(inputs);
      runDigests = List.copyOf(runDigests);
    }
  }

  /** A file and its SHA-256. */
  public record FileEntry(String file, String sha256) {}

  /**
   * What differs from one making to the next.
   *
   * @param startedUtc when, ISO 8601
   * @param threads runs made at a time
   * @param simulationSeconds wall clock of all runs
   * @param totalSeconds wall clock of everything until this manifest was written
   */
  public record Timings(
      String startedUtc, int threads, double simulationSeconds, double totalSeconds) {}
}
