package jiju.scenario.check;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import jiju.unit.Text;

/** A scenario that cannot be worked with, with everything that is wrong. */
public final class BadScenario extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one, in any order; the same problem said twice is kept once
   */
  public BadScenario(Collection<Problem> problems) {
    super(problems.stream().sorted().map(p -> p.text().en()).distinct().collect(joining("\n")));
    this.problems = problems.stream().sorted().distinct().toList();
  }

  /** All of them, by file and line. */
  public List<Problem> problems() {
    return problems;
  }

  /** One line each, in both languages. */
  public List<Text> lines() {
    return problems.stream().map(Problem::text).distinct().toList();
  }
}
