package jiju.analysis.optimisation;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.statistics.Wilson;

/** A policy and what its runs have said so far. */
public record Candidate(double[] policy, List<Trials.Try> tries) {
  public Candidate {
    tries = List.copyOf(tries);
  }

  Candidate with(List<Trials.Try> more) {
    List<Trials.Try> all = new ArrayList<>(tries);
    all.addAll(more);
    return new Candidate(policy, all);
  }

  /** Mean public cost. */
  public double cost() {
    return tries.stream().mapToDouble(Trials.Try::cost).average().orElse(Double.NaN);
  }

  /** Mean result. */
  public double result() {
    return tries.stream().mapToDouble(Trials.Try::result).average().orElse(Double.NaN);
  }

  /** How often the result reaches a level. */
  public Proportion reach(double level) {
    int hits = (int) tries.stream().filter(one -> one.result() >= level).count();
    return Wilson.of(hits, tries.size());
  }

  /**
   * What a search climbs: the share of runs that reach the level, with half-hits for near misses,
   * so that it knows where up is while nothing reaches yet.
   */
  double nearness(double level) {
    double sum = 0;
    for (Trials.Try one : tries) {
      double ratio = Math.max(0, one.result()) / level;
      double beyond = Math.max(-40, Math.min(40, 8 * (ratio - 1)));
      sum += 1 / (1 + StrictMath.exp(-beyond));
    }
    return sum / tries.size();
  }
}
