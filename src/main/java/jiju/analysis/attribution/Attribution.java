package jiju.analysis.attribution;

import java.util.List;
import jiju.analysis.measure.Measure;

/**
 * An outcome taken apart into what each lever brought. The bars add up to the difference between
 * all levers on and all off.
 *
 * @param outcome what was measured
 * @param allOff its mean over replications without any of the levers
 * @param allOn its mean with all of them: the scenario as it stands
 * @param negligibleSize a change below this counts as none: 1 % of {@code allOn}
 * @param bars one a lever, in the order of the levers
 */
public record Attribution(
    Measure outcome, double allOff, double allOn, double negligibleSize, List<Bar> bars) {
  public Attribution {
    bars = List.copyOf(bars);
  }
}
