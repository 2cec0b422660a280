package jiju.analysis.projection;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;

/** Draws the bands of an ensemble. */
public final class Projection {

  private Projection() {}

  /** Every metric of every park, parks in the order of {@link Ensemble#parks()}. */
  public static List<Series> of(Ensemble ensemble) {
    List<Series> all = new ArrayList<>();
    for (String park : ensemble.parks()) {
      boolean repeated = park.equals(RunRecord.ALL) && ensemble.parks().size() == 2;
      List<Metric> metrics = ensemble.metrics();
      for (Metric metric : metrics) {
        List<Band> bands =
            repeated
                ? all.get(metrics.indexOf(metric)).bands()
                : bands(ensemble, ensemble.parkIndex(park), metric);
        all.add(new Series(ensemble.id(), park, metric, ensemble.start(), bands));
      }
    }
    return all;
  }

  /** One metric of one park. */
  public static Series series(Ensemble ensemble, String park, Metric metric) {
    List<Band> bands = bands(ensemble, ensemble.parkIndex(park), metric);
    return new Series(ensemble.id(), park, metric, ensemble.start(), bands);
  }

  private static List<Band> bands(Ensemble ensemble, int park, Metric metric) {
    List<Band> bands = new ArrayList<>(ensemble.months());
    for (int month = 0; month < ensemble.months(); month++) {
      int row = month;
      bands.add(Bands.of(ensemble.values(run -> run.value(park, metric, row))));
    }
    return bands;
  }
}
