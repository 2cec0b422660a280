package jiju.errand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.experiment.Agenda;
import jiju.experiment.Batch;
import jiju.experiment.Model;
import jiju.experiment.Simulator;
import jiju.store.results.BatchLock;
import jiju.store.results.Manifest;
import jiju.store.results.Sha256;

/** Goes on with a batch that was interrupted, or adds replications to one. */
public final class ResumeErrand {
  private final ResumeRequest request;
  private final OutputRequest output;
  private final Workforce workforce;

  /**
   * @param version version of Jiju, which must be that of the batch
   */
  public ResumeErrand(ResumeRequest request, OutputRequest output, String version) {
    this(request, output, version, new Model(), new PictureBook());
  }

  ResumeErrand(
      ResumeRequest request,
      OutputRequest output,
      String version,
      Simulator simulator,
      Publisher publisher) {
    this.request = request;
    this.output = output;
    this.workforce = new Workforce(version, simulator, request.machines(), publisher);
  }

  /**
   * Does the errand; no run that was committed is made again.
   *
   * @throws BadInput where the folder is not as its manifest says, or a batch is at work in it
   * @throws Interrupted where it was called off
   * @throws Stopped where the disk gave out
   */
  public Outcome run(Console console) {
    workforce.publisher().check(output.font());
    workforce.machines().check();
    Reopened.read(request.folder());
    try (BatchLock lock = OutputFolder.lock(request.folder())) {
      Reopened opened = Reopened.of(request.folder(), workforce.version(), request.asStarted());
      Manifest manifest = extended(opened);
      boolean skip = request.skipFailures().orElse(manifest.skipFailures());
      manifest = manifest.withFailures(skip, commandFor(skip, manifest.command()));
      Batch batch = opened.batch(manifest.planned());
      if (manifest.state() == Manifest.State.FINISHED && isWhole(opened)) {
        console.say(
            request.folder() + " 已完成，无事可做。",
            request.folder() + " is finished; there is nothing to do.");
        return Outcome.DONE;
      }
      opened.results().sweep();
      manifest = manifest.withState(Manifest.State.RUNNING, manifest.timings());
      opened.results().write(manifest);
      return new Campaign(workforce, output, console, opened.results(), manifest, batch).conduct();
    } catch (IOException e) {
      throw BadInput.unwritable(request.folder(), e);
    }
  }

  private Manifest extended(Reopened opened) {
    Manifest manifest = opened.manifest();
    if (request.replications().isEmpty()) {
      return manifest;
    }
    int wanted = request.replications().getAsInt();
    boolean finished = manifest.state() == Manifest.State.FINISHED;
    int there = finished ? manifest.replications() : manifest.planned();
    if (wanted <= there) {
      throw BadInput.of(
          "--replications " + wanted + "：该批次每个情景已有 " + there + " 次；请给出更大的总数。",
          "--replications "
              + wanted
              + ": the batch has "
              + there
              + " for every scenario; give the greater total.");
    }
    return manifest.extendedTo(wanted, commandFor(wanted, manifest.command()));
  }

  private static List<String> commandFor(boolean skipFailures, List<String> command) {
    List<String> words = new ArrayList<>(command);
    int said = words.indexOf("--on-error");
    if (said >= 0) {
      words.subList(said, said + 2).clear();
    }
    if (skipFailures) {
      words.addAll(List.of("--on-error", "skip"));
    }
    return words;
  }

  private static List<String> commandFor(int replications, List<String> command) {
    List<String> words = new ArrayList<>(command);
    int precision = words.indexOf("--precision");
    if (precision >= 0) {
      words.subList(precision, precision + 2).clear();
    }
    words.set(words.indexOf("--replications") + 1, Integer.toString(replications));
    return words;
  }

  /** Whether every run and every file is there. */
  private static boolean isWhole(Reopened opened) throws IOException {
    Manifest manifest = opened.manifest();
    Batch made = opened.batch(manifest.replications());
    if (new Agenda(made, manifest.shard(), opened.runs().positions()).size() > 0) {
      return false;
    }
    for (Manifest.FileEntry entry : manifest.files()) {
      Path file = opened.results().folder().resolve(entry.file());
      if (!Files.isRegularFile(file) || !Sha256.of(file).equals(entry.sha256())) {
        return false;
      }
    }
    return true;
  }
}
