package jiju.analysis.optimisation;

import java.util.List;
import java.util.Optional;

/**
 * What an optimisation has found; every number on luck that the search has not seen.
 *
 * @param candidates policies that none of the others beat in cost and result, cheapest first;
 *     chosen before they were tried on fresh luck
 * @param current the policy as it stands
 * @param best the policy to recommend, tried once more on luck that had no say in choosing it;
 *     empty where none meets the condition
 * @param nearest where none does, the one that comes nearest
 * @param runs made in all
 */
public record Frontier(
    List<Candidate> candidates,
    Candidate current,
    Optional<Candidate> best,
    Candidate nearest,
    int runs) {
  public Frontier {
    candidates = List.copyOf(candidates);
  }
}
