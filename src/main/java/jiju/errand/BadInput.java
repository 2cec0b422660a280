package jiju.errand;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jiju.unit.Language;
import jiju.unit.Text;

/** What the user gave cannot be worked with; every reason at once, one line each. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Text> problems;

  /**
   * @param problems one line each, in both languages, in the order to be read; at least one
   */
  public BadInput(List<Text> problems) {
    super(problems.stream().map(problem -> problem.in(Language.EN)).collect(joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** A single problem. */
  public static BadInput of(String zh, String en) {
    return new BadInput(List.of(new Text(zh, en)));
  }

  /** A folder that cannot be written to, or no further. */
  public static BadInput unwritable(Path folder, IOException why) {
    return of(
        folder + "：无法写入（" + why.getMessage() + "）。",
        folder + ": cannot be written to (" + why.getMessage() + ").");
  }

  public List<Text> problems() {
    return problems;
  }
}
