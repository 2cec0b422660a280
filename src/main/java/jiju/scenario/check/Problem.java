package jiju.scenario.check;

import java.util.Comparator;
import java.util.Optional;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * Something wrong in a file, in one line.
 *
 * @param file the file as the user named it, or the option that said it
 * @param line from 1; 0 where no line can be named
 * @param column from 1; 0 where no column can be named
 * @param path dotted path inside the scenario; empty: the file as a whole
 * @param found what was found
 * @param allowed what is allowed; empty where that needs no words
 * @param nearest the valid name that was probably meant
 */
public record Problem(
    String file,
    int line,
    int column,
    String path,
    Text found,
    Text allowed,
    Optional<String> nearest)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::path)
          .thenComparing(problem -> problem.found().en());

  /** A problem of a file as a whole. */
  public static Problem ofFile(String file, Text found, Text allowed) {
    return new Problem(file, 0, 0, "", found, allowed, Optional.empty());
  }

  /** The line to show: {@code FILE:LINE: PATH: FOUND, allowed ALLOWED, did you mean "NAME"?} */
  public Text text() {
    return new Text(words(Language.ZH), words(Language.EN));
  }

  private String words(Language language) {
    boolean chinese = language == Language.ZH;
    StringBuilder words = new StringBuilder(file);
    if (line > 0) {
      words.append(':').append(line);
    }
    words.append(": ");
    if (!path.isEmpty()) {
      words.append(path).append(": ");
    }
    words.append(found.in(language));
    if (!allowed.isEmpty()) {
      words.append(chinese ? "，应为" : ", allowed ").append(allowed.in(language));
    }
    nearest.ifPresent(
        name ->
            words
                .append(chinese ? "，是否指“" : ", did you mean \"")
                .append(name)
                .append(chinese ? "”？" : "\"?"));
    return words.toString().replaceAll("\\R", " ");
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
