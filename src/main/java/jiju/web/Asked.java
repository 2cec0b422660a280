package jiju.web;

import java.util.List;
import java.util.Optional;
import jiju.errand.projection.Change;
import jiju.errand.projection.Question;

/**
 * A question as a page sends it.
 *
 * @param page token of the page, so that its newer question calls its older one off
 * @param until last month, YYYY-MM; empty: the scenario's own
 */
record Asked(
    String page,
    String town,
    String variant,
    List<Change> changes,
    long seed,
    int replications,
    String park,
    String until) {

  Question question() {
    return new Question(
        town,
        variant,
        changes,
        seed,
        replications,
        park,
        until.isEmpty() ? Optional.empty() : Optional.of(until));
  }
}
