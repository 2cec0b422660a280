package jiju.analysis.projection;

import jiju.scenario.Metric;
import jiju.scenario.Scenario;

/** Which metric a published figure means: officials count firms in three ways (model 7). */
public final class PressCount {

  private PressCount() {}

  /** The metric as officials of this scenario count it; only {@link Metric#FIRMS} ever differs. */
  public static Metric metric(Metric said, Scenario scenario) {
    if (said != Metric.FIRMS) {
      return said;
    }
    return switch (scenario.uncertainties().statistics().reportedFirms()) {
      case EXISTING -> Metric.FIRMS;
      case CUMULATIVE -> Metric.FIRMS_CUMULATIVE;
      case OPERATING -> Metric.FIRMS_OPERATING;
    };
  }
}
