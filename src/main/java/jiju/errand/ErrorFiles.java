package jiju.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.store.results.ResultsFolder;

/**
 * {@code errors/}: for every failed run all that is needed to look into it.
 *
 * @param results the folder of the batch
 */
record ErrorFiles(ResultsFolder results, String version) {
  /** Writes the file of a failed run. */
  void write(RunOutcome.Failed failed) {
    RunSpecification run = failed.specification();
    String text =
        "scenario: scenario/"
            + run.arm()
            + ".json\nseed: "
            + run.seed()
            + "\nreplication: "
            + run.replication()
            + "\nversion: "
            + version
            + "\nreason: "
            + failed.reason()
            + "\nagain: jiju replay RESULTS --scenario "
            + run.arm()
            + " --replication "
            + run.replication()
            + "\n\n"
            + failed.stack().replace("\r\n", "\n");
    try {
      Path folder = Files.createDirectories(results.folder().resolve(ResultsFolder.ERRORS));
      Files.writeString(folder.resolve(run.arm() + "-" + run.replication() + ".txt"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
