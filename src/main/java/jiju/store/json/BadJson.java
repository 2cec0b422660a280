package jiju.store.json;

import java.util.List;
import jiju.scenario.check.Problem;

/** A text that is no JSON, with the problems found until reading stopped. */
public final class BadJson extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public BadJson(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
