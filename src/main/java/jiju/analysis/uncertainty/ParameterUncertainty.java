package jiju.analysis.uncertainty;

import java.util.List;
import java.util.Optional;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * What a projection under a posterior says of its own uncertainty.
 *
 * @param learnt one a parameter
 * @param splits one a case, metric, month and kind
 */
public record ParameterUncertainty(List<Learnt> learnt, List<Split> splits) {
  public ParameterUncertainty {
    learnt = List.copyOf(learnt);
    splits = List.copyOf(splits);
  }

  public Optional<Learnt> find(String path) {
    return learnt.stream().filter(one -> one.path().equals(path)).findFirst();
  }

  public Optional<Split> find(String scenario, Metric metric, Month month, boolean difference) {
    return splits.stream()
        .filter(one -> one.scenario().equals(scenario) && one.metric() == metric)
        .filter(one -> one.month().equals(month) && one.difference() == difference)
        .findFirst();
  }
}
