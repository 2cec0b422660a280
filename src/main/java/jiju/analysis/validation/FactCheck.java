package jiju.analysis.validation;

import java.util.Locale;
import java.util.Optional;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Interval;
import jiju.scenario.Observation;
import jiju.unit.Month;

/**
 * One observed fact against what an ensemble says about it.
 *
 * @param scenario id of the scenario
 * @param fact the fact as the scenario states it
 * @param platformGrossUp factor g: simulated output was multiplied by 1 + g (0: as it is)
 * @param at month compared; where the fact follows an event, the median over replications; empty
 *     where no replication covers it
 * @param simulated the ensemble at that month, counted as the press counts
 * @param sharpness p95 / p05 of the ensemble; {@code NaN} where p05 is not positive
 * @param crps continuous ranked probability score against the middle of the press reading, in units
 *     of the metric (Gneiting and Raftery 2007); 0 is perfect
 */
public record FactCheck(
    String scenario,
    Observation fact,
    double platformGrossUp,
    Optional<Month> at,
    Band simulated,
    Verdict verdict,
    Use use,
    double sharpness,
    double crps) {

  /** The press reading. */
  public Interval observed() {
    return new Interval(fact.low(), fact.high());
  }

  /**
   * How far the median lies from the press reading, as a share of the nearer end of the reading; 0
   * inside it, {@code NaN} where that end is zero.
   */
  public double medianError() {
    double median = simulated.p50();
    if (observed().contains(median)) {
      return 0;
    }
    double end = median < fact.low() ? fact.low() : fact.high();
    return end == 0 ? Double.NaN : median / end - 1;
  }

  /** What the comparison says. */
  public enum Verdict {
    /** The press reading meets the simulated 90 % band. */
    INSIDE,
    /** It does not. */
    OUTSIDE,
    /** It follows from another fact by construction, so it proves nothing. */
    ECHO,
    /** The month lies outside the months simulated. */
    NOT_SIMULATED;

    /** The name in files: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the fact had a say in the parameters: columns I, C, V of the validation plan. */
  public enum Use {
    /** Used in fitting. */
    CALIBRATION("C"),
    /** Kept out of fitting. */
    VALIDATION("V"),
    /** An identity or an input that comes back. */
    IDENTITY("I");

    private final String code;

    Use(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
