package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Shock;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;

/** A shock may take the largest anchors of a park. */
class AnchorLossTest {
  private static final Month LOSS = Month.of(2018, 6);
  private static final Timeline LOUDI = Worlds.loudi();

  private static Timeline without(int anchors) {
    Shock loss =
        new Shock("loss", Text.EMPTY, LOSS, LOSS, List.of(), List.of(), 1, 0, 1, 0, anchors);
    return new Timeline(
        LOUDI.chapters().stream()
            .map(
                chapter -> {
                  List<Shock> shocks = new ArrayList<>(chapter.scenario().uncertainties().shocks());
                  shocks.add(loss);
                  return new Timeline.Chapter(
                      chapter.from(),
                      chapter
                          .scenario()
                          .withUncertainties(
                              chapter.scenario().uncertainties().withShocks(shocks)));
                })
            .toList());
  }

  private static double at(RunRecord run, Metric metric, int monthsAfterLoss) {
    return run.value(0, metric, LOSS.since(run.start()) + monthsAfterLoss);
  }

  @Test
  void the_largest_leaves_and_nothing_before_it_changes() {
    RunRecord kept = Simulation.run(LOUDI, 1, 0);
    RunRecord lost = Simulation.run(without(1), 1, 0);
    for (Metric metric : Metric.values()) {
      assertEquals(at(kept, metric, -1), at(lost, metric, -1), metric.id());
    }
    assertEquals(at(kept, Metric.ANCHORS, 0) - 1, at(lost, Metric.ANCHORS, 0));
    assertTrue(at(lost, Metric.OUTPUT_YUAN, 1) < at(kept, Metric.OUTPUT_YUAN, 1));
  }

  @Test
  void more_than_there_are_leave_none() {
    assertEquals(0, at(Simulation.run(without(1000), 1, 0), Metric.OUTPUT_ANCHOR_YUAN, 1));
  }

  @Test
  void a_shock_that_takes_none_changes_nothing() {
    assertEquals(Simulation.run(LOUDI, 1, 0).digest(), Simulation.run(without(0), 1, 0).digest());
  }
}
