package jiju.store.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.experiment.Shard;
import jiju.unit.Month;

/**
 * What a results folder says about itself, from the first moment of a batch on. All but the timings
 * is the same for every number of threads and on every machine, however often the batch was
 * interrupted.
 *
 * @param format version of the layout of the folder
 * @param state how far the batch has come
 * @param version version of Jiju
 * @param errand {@code run}, {@code compare}, {@code validate} or {@code sweep}
 * @param command the words that give these results again
 * @param seed seed of all replications
 * @param planned replications per scenario that the batch shall have; with a precision at most
 * @param replications replications per scenario that were made; 0 before the end
 * @param failedRuns runs that failed; 0 before the end
 * @param precision when to stop before what is planned, as in {@link
 *     jiju.experiment.Precision#relativeWidth()}
 * @param skipFailures whether failed runs are left out
 * @param shard the part of the batch that this folder holds
 * @param start first month simulated
 * @param end last month simulated
 * @param until last month where it was asked for; then it stands over the scenarios' own end
 * @param scenarios the baseline first
 * @param extras name and SHA-256 of further files that the batch began with
 * @param files name and SHA-256 of every data file; none before the end
 * @param timings seconds by activity, number of threads, and the like
 */
public record Manifest(
    int format,
    State state,
    String version,
    String errand,
    List<String> command,
    long seed,
    int planned,
    int replications,
    int failedRuns,
    Optional<Double> precision,
    boolean skipFailures,
    Shard shard,
    Month start,
    Month end,
    Optional<Month> until,
    List<ScenarioEntry> scenarios,
    List<FileEntry> extras,
    List<FileEntry> files,
    Timings timings) {
  /** The layout that this version writes and reads. */
  public static final int FORMAT = 2;

  public static final String FILE = "manifest.json";

  public Manifest {
    command = List.copyOf(command);
    scenarios = List.copyOf(scenarios);
    extras = List.copyOf(extras);
    files = List.copyOf(files);
  }

  /** How far a batch has come. */
  public enum State {
    /** It is at work, or its process was killed. */
    RUNNING,
    /** It was stopped and can go on. */
    INTERRUPTED,
    /** Everything is there. */
    FINISHED;

    /** The name in the file: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The plan with the scenarios and files that its folder begins with. */
  Manifest begun(List<ScenarioEntry> written, List<FileEntry> more) {
    return of(command, planned, precision, shard, written, more);
  }

  /** The same, to go on until there are so many replications, whatever the precision. */
  public Manifest extendedTo(int replications, List<String> changedCommand) {
    return of(changedCommand, replications, Optional.empty(), shard, scenarios, extras);
  }

  /** The same, but failed runs are left out, or not, from now on. */
  public Manifest withFailures(boolean skip, List<String> changedCommand) {
    return new Manifest(
        format,
        state,
        version,
        errand,
        changedCommand,
        seed,
        planned,
        replications,
        failedRuns,
        precision,
        skip,
        shard,
        start,
        end,
        until,
        scenarios,
        extras,
        files,
        timings);
  }

  /** The whole batch of which this is a shard. */
  public Manifest ofWhole(List<String> changedCommand) {
    return of(changedCommand, planned, precision, Shard.WHOLE, scenarios, extras);
  }

  private Manifest of(
      List<String> changedCommand,
      int changedPlan,
      Optional<Double> changedPrecision,
      Shard changedShard,
      List<ScenarioEntry> changedScenarios,
      List<FileEntry> changedExtras) {
    return new Manifest(
        format,
        State.RUNNING,
        version,
        errand,
        changedCommand,
        seed,
        changedPlan,
        0,
        0,
        changedPrecision,
        skipFailures,
        changedShard,
        start,
        end,
        until,
        changedScenarios.stream().map(ScenarioEntry::undigested).toList(),
        changedExtras,
        List.of(),
        timings);
  }

  /** The same in another state, with what is known so far of how long it took. */
  public Manifest withState(State changed, Timings taken) {
    return at(changed, replications, failedRuns, scenarios, files, taken);
  }

  /** The same at its end. */
  Manifest finished(
      int made, int failed, List<ScenarioEntry> digested, List<FileEntry> written, Timings taken) {
    return at(State.FINISHED, made, failed, digested, written, taken);
  }

  private Manifest at(
      State reached,
      int made,
      int failed,
      List<ScenarioEntry> digested,
      List<FileEntry> written,
      Timings taken) {
    return new Manifest(
        format,
        reached,
        version,
        errand,
        command,
        seed,
        planned,
        made,
        failed,
        precision,
        skipFailures,
        shard,
        start,
        end,
        until,
        digested,
        extras,
        written,
        taken);
  }

  /**
   * A digest of all that says which run has which numbers: parts of equal batches may stand in one
   * folder, whatever their replications and shards.
   */
  public String batchDigest() {
    StringBuilder text = new StringBuilder();
    text.append(format).append('\n').append(version).append('\n').append(seed).append('\n');
    text.append(start).append('\n').append(end).append('\n');
    scenarios.forEach(
        one -> text.append(one.id()).append(' ').append(one.resolvedSha256()).append('\n'));
    return Sha256.of(text.toString());
  }

  /**
   * A scenario of the batch.
   *
   * @param id its name in the results
   * @param file the file that was asked for
   * @param resolvedSha256 of {@code scenario/<id>.json}
   * @param inputs every file that was read for it
   * @param digest SHA-256 over the digests of its runs, by replication; empty before the end
   * @param runDigests of its runs, by replication; empty where a run failed; none before the end
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

    /** The same at the end of its runs. */
    ScenarioEntry digested(List<String> digests) {
      return withDigests(Sha256.of(String.join("\n", digests)), digests);
    }

    /** The same before its runs. */
    ScenarioEntry undigested() {
      return withDigests("", List.of());
    }

    private ScenarioEntry withDigests(String changed, List<String> digests) {
      return new ScenarioEntry(id, file, resolvedSha256, inputs, changed, digests);
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
