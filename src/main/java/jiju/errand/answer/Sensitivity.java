package jiju.errand.answer;

import java.util.List;
import jiju.analysis.sensitivity.Morris;
import jiju.analysis.sensitivity.SobolIndices;
import jiju.analysis.statistics.Estimate;
import jiju.experiment.design.Factor;

/**
 * What an inquiry into sensitivity found.
 *
 * @param factors all parameters that were varied
 * @param effects by outcome, then by factor
 * @param kept the factors that went on to the Sobol indices
 * @param assumed positions among those kept of the numbers that are assumed
 * @param indices by outcome: one pair a factor kept, then one for all assumed numbers together
 * @param ends by outcome, factor, and low or high end: change of the outcome
 */
record Sensitivity(
    AskedExperiment asked,
    List<Factor> factors,
    List<List<Morris.Effect>> effects,
    List<Factor> kept,
    List<Integer> assumed,
    List<SobolIndices> indices,
    List<List<List<Estimate>>> ends) {
  Sensitivity {
    factors = List.copyOf(factors);
    kept = List.copyOf(kept);
    assumed = List.copyOf(assumed);
  }

  /** Share of an outcome's variance that rests on assumed numbers, interactions included. */
  Estimate shareAssumed(int outcome) {
    List<SobolIndices.Pair> pairs = indices.get(outcome).indices();
    return pairs.get(pairs.size() - 1).total();
  }
}
