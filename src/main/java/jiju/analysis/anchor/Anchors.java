package jiju.analysis.anchor;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Bands;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.unit.Month;

/** Asks an ensemble how much hangs on few firms, at the end of every calendar year. */
public final class Anchors {
  private static final int MONTHS_A_YEAR = 12;

  private Anchors() {}

  /** A line per park and December, and one for the last month simulated. */
  public static List<AnchorDependence> of(Ensemble ensemble) {
    List<AnchorDependence> lines = new ArrayList<>();
    for (String park : ensemble.parks()) {
      for (int month = 0; month < ensemble.months(); month++) {
        Month at = ensemble.start().plus(month);
        if (at.monthOfYear() == MONTHS_A_YEAR || at.equals(ensemble.end())) {
          lines.add(at(ensemble, park, at));
        }
      }
    }
    return lines;
  }

  private static AnchorDependence at(Ensemble ensemble, String park, Month month) {
    int column = ensemble.parkIndex(park);
    int row = month.since(ensemble.start());
    return new AnchorDependence(
        ensemble.id(),
        park,
        month,
        Bands.of(ensemble.values(park, Metric.ANCHORS, month)),
        Bands.of(ensemble.values(park, Metric.ANCHOR_DEPENDENCE, month)),
        Bands.of(ensemble.values(run -> anchorShare(run, column, row))));
  }

  /** Undefined without output. */
  private static double anchorShare(RunRecord run, int park, int month) {
    double ofAnchors = 0;
    double ofAll = 0;
    for (int past = Math.max(0, month - MONTHS_A_YEAR + 1); past <= month; past++) {
      ofAnchors += run.value(park, Metric.OUTPUT_ANCHOR_YUAN, past);
      ofAll += run.value(park, Metric.OUTPUT_YUAN, past);
    }
    return ofAll > 0 ? ofAnchors / ofAll : Double.NaN;
  }
}
