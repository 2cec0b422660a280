package jiju.errand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jiju.analysis.Findings;

/** Draws charts and writes reports of findings into a folder. */
@FunctionalInterface
public interface Publisher {

  /** Publishes nothing. */
  Publisher NONE = (findings, results, folder, font, console) -> {};

  /**
   * Looks at what the user chose before anything is simulated.
   *
   * @throws BadInput where the font is not to be had
   */
  default void check(Optional<String> font) {}

  /**
   * Writes every picture and page.
   *
   * @param results holds the data files of the findings, the resolved scenarios among them
   * @param folder where to write; exists; what stands in it under the same name gives way
   * @param font font of the labels in PNG charts, where the user chose one
   */
  void publish(Findings findings, Path results, Path folder, Optional<String> font, Console console)
      throws IOException, InterruptedException;
}
