package jiju.errand;

import java.io.IOException;
import java.nio.file.Path;
import jiju.experiment.Model;
import jiju.experiment.Simulator;
import jiju.store.results.BatchLock;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;

/** Runs, compares or validates: read, simulate, evaluate, write, say. */
public final class BatchErrand {
  private final BatchRequest request;
  private final OutputRequest output;
  private final Workforce workforce;

  /**
   * @param version version of Jiju, for the record
   */
  public BatchErrand(BatchRequest request, OutputRequest output, String version) {
    this(request, output, version, new Model(), new PictureBook());
  }

  BatchErrand(
      BatchRequest request,
      OutputRequest output,
      String version,
      Simulator simulator,
      Publisher publisher) {
    this.request = request;
    this.output = output;
    this.workforce = new Workforce(version, simulator, request.terms().machines(), publisher);
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where a scenario or an option cannot be worked with
   * @throws Interrupted where it was called off; what was committed remains and can go on
   * @throws Stopped where the disk gave out
   */
  public Outcome run(Console console) {
    PreparedBatch prepared = PreparedBatch.of(request);
    workforce.publisher().check(output.font());
    workforce.machines().check();
    if (request.terms().dryRun()) {
      DryRun rehearsal = prepared.dryRun();
      rehearsal.tellRuns(console);
      rehearsal.tellCost(workforce.simulator(), workforce.threadsUsed(), console);
      return Outcome.DONE;
    }
    return begin(prepared.plan(), output, workforce, console);
  }

  /** Begins a batch in a folder of its own and carries it to its end. */
  static Outcome begin(Plan plan, OutputRequest output, Workforce workforce, Console console) {
    Path folder = OutputFolder.choose(output, plan.name());
    try (BatchLock lock = OutputFolder.lock(folder)) {
      ResultsFolder results = new ResultsFolder(folder);
      results.clear();
      Manifest manifest =
          results.begin(
              plan.manifest(workforce.version(), Campaign.begun()),
              plan.scenarios(),
              plan.extras());
      return new Campaign(workforce, output, console, results, manifest, plan.batch()).conduct();
    } catch (IOException e) {
      throw BadInput.unwritable(folder, e);
    }
  }
}
