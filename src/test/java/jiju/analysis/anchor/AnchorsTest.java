package jiju.analysis.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jiju.analysis.DrawnRuns;
import jiju.experiment.Ensemble;
import jiju.experiment.RandomWalk;
import jiju.experiment.SmallWorld;
import jiju.scenario.Metric;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  @Test
  void the_share_of_anchors_is_that_of_twelve_months() {
    Ensemble ensemble =
        new DrawnRuns(SmallWorld.of("a", 24))
            .metric(Metric.OUTPUT_ANCHOR_YUAN, 900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20)
            .metric(Metric.OUTPUT_YUAN, 900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80)
            .run()
            .ensemble();
    List<AnchorDependence> lines = Anchors.of(ensemble);

    assertEquals(1, lines.get(0).anchorShare().p50());
    assertEquals(0.25, lines.get(1).anchorShare().p50());
  }

  @Test
  void without_output_there_is_no_share() {
    Ensemble ensemble = new DrawnRuns(SmallWorld.of("a", 12)).run().ensemble();

    assertEquals(0, Anchors.of(ensemble).get(0).anchorShare().n());
  }

  @Test
  void every_december_and_the_last_month_are_asked() {
    Ensemble ensemble = RandomWalk.ensemble(SmallWorld.of("a", 30), 2);

    assertEquals(
        List.of("2015-12", "2016-12", "2017-06"),
        Anchors.of(ensemble).stream()
            .filter(line -> line.park().equals("all"))
            .map(line -> line.month().toString())
            .toList());
  }
}
