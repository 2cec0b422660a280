package jiju.analysis.fiscal;

import java.util.Optional;
import jiju.analysis.statistics.Estimate;
import jiju.unit.Text;

/**
 * Public cost per additional firm or job: the ratio of mean differences to the baseline.
 *
 * @param yuan the ratio with Fieller's (1954) 95 % interval; empty where it is not identified
 * @param note why it is not identified; empty where it is
 */
public record UnitCost(Optional<Estimate> yuan, Text note) {
  public boolean isIdentified() {
    return yuan.isPresent();
  }
}
