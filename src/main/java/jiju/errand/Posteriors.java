package jiju.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.uncertainty.Drawn;
import jiju.scenario.Scenario;
import jiju.store.posterior.PosteriorReader;
import jiju.store.results.Manifest;
import jiju.store.results.Source;
import jiju.store.table.MalformedTable;
import jiju.unit.Text;

/** Posteriors that the user wants to project with. */
public final class Posteriors {
  private static final String FILE = "posterior.json";

  private Posteriors() {}

  /**
   * The posterior of a file.
   *
   * @param sources the scenarios to be run; the first must have every number of the posterior
   * @throws BadInput where the file holds none, or one of another world
   */
  public static Posterior read(Path file, List<Source> sources) {
    Posterior posterior = read(file);
    Scenario baseline = sources.get(0).scenario().scenario();
    List<Text> problems = new ArrayList<>();
    for (FreeParameter parameter : posterior.parameters()) {
      if (!Drawn.has(baseline, parameter.path())) {
        problems.add(
            new Text(
                "--posterior " + file + "：情景 " + baseline.id() + " 没有 " + parameter.path() + "。",
                "--posterior "
                    + file
                    + ": the scenario "
                    + baseline.id()
                    + " has no "
                    + parameter.path()
                    + "."));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return posterior;
  }

  /**
   * Where the uncertain numbers come from: the file, or the scenario where none is given.
   *
   * @throws BadInput as {@link #read}
   */
  public static Drawn drawn(Optional<Path> file, List<Source> sources) {
    return new Drawn(file.map(one -> read(one, sources)));
  }

  private static Posterior read(Path file) {
    try {
      return PosteriorReader.read(file).posterior();
    } catch (MalformedTable malformed) {
      throw BadInput.of(
          "--posterior " + file + "：不是后验文件。",
          "--posterior " + malformed.getMessage() + ": not a posterior file.");
    } catch (IOException missing) {
      throw BadInput.of(
          "--posterior " + file + "：读不到这个文件。", "--posterior " + file + ": cannot be read.");
    }
  }

  /** The words that ask for a posterior again. */
  public static List<String> option(Optional<Path> file) {
    return file.map(one -> List.of("--posterior", one.toString().replace('\\', '/')))
        .orElse(List.of());
  }

  /** The file as it shall stand beside the results, so that a batch can go on with it. */
  static Map<String, String> extra(Path file) {
    try {
      return Map.of(FILE, Files.readString(file));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** The posterior that the runs of a folder were drawn from; empty where there was none. */
  static Optional<Posterior> find(Path folder, Manifest manifest) {
    return manifest.extras().stream().anyMatch(extra -> extra.file().equals(FILE))
        ? Optional.of(read(folder.resolve(FILE)))
        : Optional.empty();
  }
}
