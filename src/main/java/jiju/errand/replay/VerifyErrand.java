package jiju.errand.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jiju.errand.BadInput;
import jiju.errand.BatchFolder;
import jiju.errand.Console;
import jiju.errand.Interrupted;
import jiju.errand.Machines;
import jiju.errand.Outcome;
import jiju.errand.Progress;
import jiju.errand.TableCheck;
import jiju.experiment.Batch;
import jiju.experiment.FailurePolicy;
import jiju.experiment.RunLine;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.scenario.Timeline;
import jiju.store.results.Manifest;
import jiju.store.results.Sha256;
import jiju.store.runs.DamagedStore;
import jiju.store.runs.StoredRun;
import jiju.unit.Text;

/**
 * Makes the runs of a batch again from its frozen scenarios and compares them with what is stored,
 * value by value; files are held to the digests that the manifest remembers.
 */
public final class VerifyErrand {
  private static final int MOST_TOLD = 10;

  private final Path folder;
  private final Optional<Integer> sample;
  private final Machines machines;
  private final String version;

  /**
   * @param sample how many runs to make again, spread evenly over the batch; else all
   * @param version version of Jiju
   */
  public VerifyErrand(Path folder, Optional<Integer> sample, Machines machines, String version) {
    this.folder = folder;
    this.sample = sample;
    this.machines = machines;
    this.version = version;
  }

  /**
   * Does the errand.
   *
   * @return {@link Outcome#DIFFERENT} where anything differs
   * @throws BadInput where the folder holds no results
   */
  public Outcome run(Console console) {
    BatchFolder batch = BatchFolder.open(folder);
    if (!batch.manifest().version().equals(version)) {
      console.warn(
          "结果由集聚 " + batch.manifest().version() + " 生成，当前为 " + version + "。",
          "The results were made by Jiju "
              + batch.manifest().version()
              + ", and this is "
              + version
              + ".");
    }
    List<Text> differences = new ArrayList<>();
    try {
      List<String> altered = alteredFiles(batch, differences);
      boolean whole = compareRuns(batch, console, differences);
      List<String> tables = altered.stream().filter(VerifyErrand::isTable).toList();
      if (whole && !tables.isEmpty()) {
        differences.addAll(new TableCheck(batch).differences(tables));
      }
    } catch (DamagedStore damaged) {
      differences.addAll(damaged.lines());
    } catch (BadInput unreadable) {
      differences.addAll(unreadable.problems());
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    differences.stream().limit(MOST_TOLD).forEach(console::warn);
    if (differences.size() > MOST_TOLD) {
      int more = differences.size() - MOST_TOLD;
      console.warn("另有 " + more + " 处不同。", "And " + more + " more.");
    }
    return differences.isEmpty() ? Outcome.DONE : Outcome.DIFFERENT;
  }

  private static boolean isTable(String file) {
    return !file.contains("/") && (file.endsWith(".csv") || file.endsWith(".parquet"));
  }

  /** Files that are missing or not as they were written; tells of each. */
  private static List<String> alteredFiles(BatchFolder batch, List<Text> differences)
      throws IOException {
    Map<String, String> remembered = new TreeMap<>();
    Manifest manifest = batch.manifest();
    manifest.files().forEach(file -> remembered.put(file.file(), file.sha256()));
    manifest.extras().forEach(file -> remembered.put(file.file(), file.sha256()));
    manifest
        .scenarios()
        .forEach(
            scenario ->
                remembered.put("scenario/" + scenario.id() + ".json", scenario.resolvedSha256()));
    List<String> altered = new ArrayList<>();
    for (Map.Entry<String, String> entry : remembered.entrySet()) {
      Path file = batch.folder().resolve(entry.getKey());
      if (!Files.isRegularFile(file)) {
        differences.add(new Text(file + "：缺失。", file + ": missing."));
      } else if (!Sha256.of(file).equals(entry.getValue())) {
        differences.add(
            new Text(
                file + "：内容与 manifest.json 所记的摘要不同。",
                file + ": not the bytes whose digest manifest.json remembers."));
        altered.add(entry.getKey());
      }
    }
    return altered;
  }

  /** Makes runs again; says whether all parts could be read as they were written. */
  private boolean compareRuns(BatchFolder batch, Console console, List<Text> differences)
      throws InterruptedException {
    StoredParts parts = StoredParts.open(batch, differences);
    Set<String> chosen = chosen(parts.lines());
    Map<String, Timeline> timelines = new HashMap<>();
    Text task = new Text("核验", "Verifying");
    try (Progress progress = console.progress(task, chosen.size())) {
      parts.forEach(
          runs -> {
            List<StoredRun> wanted =
                runs.stream().filter(run -> chosen.contains(name(run.line()))).toList();
            compare(batch, wanted, timelines, progress, differences);
          });
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    console.say(
        "重做了 " + chosen.size() + " 次模拟，共 " + parts.lines().size() + " 次。",
        chosen.size() + " of " + parts.lines().size() + " runs made again.");
    return parts.isWhole();
  }

  private Set<String> chosen(List<RunLine> lines) {
    int number = Math.min(lines.size(), sample.orElse(lines.size()));
    List<RunLine> spread = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      spread.add(lines.get((int) ((long) i * lines.size() / number)));
    }
    return spread.stream().map(VerifyErrand::name).collect(Collectors.toSet());
  }

  private static String name(RunLine line) {
    return line.arm() + "/" + line.replication();
  }

  private void compare(
      BatchFolder batch,
      List<StoredRun> stored,
      Map<String, Timeline> timelines,
      Progress progress,
      List<Text> differences) {
    List<RunSpecification> specifications = new ArrayList<>();
    Batch.Nature nature = batch.nature();
    for (StoredRun run : stored) {
      RunLine line = run.line();
      Timeline timeline = timelines.computeIfAbsent(line.arm(), batch::timeline);
      specifications.add(
          new RunSpecification(
              line.arm(),
              nature.in(timeline, line.replication()),
              line.seed(),
              line.replication()));
    }
    int[] position = {0};
    try {
      machines
          .executor(FailurePolicy.SKIP)
          .execute(
              specifications,
              outcome -> {
                StoredRun run = stored.get(position[0]++);
                difference(run, outcome).ifPresent(differences::add);
                progress.advance(1);
                return true;
              });
    } catch (InterruptedException called) {
      Thread.currentThread().interrupt();
      throw new Interrupted(called);
    }
  }

  /** What a run made again and the stored one differ in first. */
  private static Optional<Text> difference(StoredRun stored, RunOutcome again) {
    String run = name(stored.line());
    if (stored.record().isEmpty() || !(again instanceof RunOutcome.Finished finished)) {
      boolean both = stored.record().isEmpty() && again instanceof RunOutcome.Failed;
      return both
          ? Optional.empty()
          : Optional.of(
              new Text(run + "：一次失败，另一次没有。", run + ": failed one time and not the other."));
    }
    RunRecord before = stored.record().get();
    RunRecord after = finished.record();
    Optional<Text> first = FirstDifference.of(before, after).map(found -> found.words(run));
    if (first.isPresent()) {
      return first.map(words -> withFirm(words, before, finished));
    }
    return before.digest().equals(stored.line().digest()) && after.digest().equals(before.digest())
        ? Optional.empty()
        : Optional.of(
            new Text(
                run + "：数值相同，所存摘要不同。",
                run + ": the values are the same, the stored digest is not."));
  }

  /** The first firm to whom something happens in the month in which the runs part. */
  private static Text withFirm(Text words, RunRecord stored, RunOutcome.Finished again) {
    RunSpecification run = again.specification();
    Replayed replayed = Replayed.of(run.arm(), run.timeline(), run.seed(), run.replication());
    int month = FirstDifference.of(stored, again.record()).orElseThrow().month();
    for (Chronicle firm : replayed.chronicles()) {
      for (Entry entry : firm.entries()) {
        if (entry.month() == month) {
          Text name = firm.name();
          return new Text(
              words.zh()
                  + "该月首家有事的企业："
                  + name.zh()
                  + "（"
                  + firm.id()
                  + "），"
                  + entry.event().id()
                  + "。",
              words.en()
                  + " First firm with an entry in that month: "
                  + name.en()
                  + " ("
                  + firm.id()
                  + "), "
                  + entry.event().id()
                  + ".");
        }
      }
    }
    return words;
  }
}
