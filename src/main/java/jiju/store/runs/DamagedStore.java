package jiju.store.runs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import jiju.unit.Language;
import jiju.unit.Text;

/** Stored runs cannot be read: parts are missing, cut off, altered, or of another batch. */
public final class DamagedStore extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Text> lines;

  /**
   * @param lines what is wrong, a line each
   */
  public DamagedStore(List<Text> lines) {
    super(lines.stream().map(line -> line.in(Language.EN)).collect(joining("\n")));
    this.lines = List.copyOf(lines);
  }

  public List<Text> lines() {
    return lines;
  }
}
