package jiju.analysis.validation;

import java.util.List;
import java.util.Locale;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.analysis.statistics.StudentT;
import jiju.unit.Text;

/**
 * A regularity of the field against the model's own firms.
 *
 * @param world that was measured: a scenario's id
 * @param row of the plan of validation, such as {@code 6-S5}
 * @param text what is regular
 * @param target interval that it is held against
 * @param found mean over replications with its 95 % interval; of a reported fact the median with
 *     its 90 % band
 * @param type C fitted, V out of sample, U property of a unit, S sign of a policy, I identity
 * @param source where the target comes from
 */
public record StylizedFact(
    String world,
    String row,
    Text text,
    Interval target,
    Estimate found,
    String type,
    Text source) {

  /** What the comparison says. */
  public enum Verdict {
    /** The interval of the model meets the target. */
    INSIDE,
    /** It does not. */
    OUTSIDE,
    /** The field allows any value: nothing to meet or to miss. */
    NO_TARGET,
    /** The scenario has nothing that could be measured. */
    NOT_SIMULATED;

    /** The name in files: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A regularity measured once a replication; undefined values are left out. */
  public static StylizedFact of(
      String world,
      String row,
      Text text,
      Interval target,
      List<Double> replications,
      String type,
      Text source) {
    Band band = Bands.of(replications.stream().mapToDouble(Double::doubleValue).toArray());
    Estimate found = new Estimate(band.mean(), new StudentT().ofMean(band));
    return new StylizedFact(world, row, text, target, found, type, source);
  }

  /** Whether model and target meet. */
  public Verdict verdict() {
    if (Double.isNaN(found.value())) {
      return Verdict.NOT_SIMULATED;
    }
    if (target.low() == -Double.MAX_VALUE && target.high() == Double.MAX_VALUE) {
      return Verdict.NO_TARGET;
    }
    boolean meets =
        found.interval().isDefined()
            ? target.overlaps(found.interval())
            : target.contains(found.value());
    return meets ? Verdict.INSIDE : Verdict.OUTSIDE;
  }
}
