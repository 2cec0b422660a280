package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.unit.Month;
import jiju.world.Awareness;
import org.junit.jupiter.api.Test;

/** A scale test grows provinces and pools with its towns (definitions 18). */
class ScaleOfProgrammeTest {

  @Test
  void a_town_holds_as_many_firms_in_a_small_programme_as_in_a_large_one() {
    double few = firmsATown(10);
    double many = firmsATown(40);
    assertEquals(1, few / many, 0.15, few + " and " + many);
  }

  @Test
  void founders_grow_with_the_towns() {
    assertEquals(8, decisions(80) / decisions(10), 0.01);
  }

  @Test
  void a_city_remembers_the_parks_that_it_can_come_to_know() {
    Awareness awareness = new Awareness(new int[][] {{0, 1}, {}, {2, 4}}, 0.02);
    awareness.raise(2, 4, 0.3);
    awareness.raise(0, 4, 0.3);
    awareness.raise(1, 0, 0.3);
    double[] known = {
      awareness.of(2, true, 4),
      awareness.of(2, false, 4),
      awareness.of(2, true, 2),
      awareness.of(0, true, 4),
      awareness.of(1, true, 0)
    };
    assertArrayEquals(new double[] {0.32, 0.32, 0.02, 0.02, 0.02}, known, 1e-15);
  }

  private static double firmsATown(int towns) {
    RunRecord run = Simulation.run(Provinces.of(towns).withEnd(Month.of(2018, 12)), 1, 0);
    return run.value(run.parkIndex(RunRecord.ALL), Metric.FIRMS, run.months() - 1) / towns;
  }

  private static double decisions(int towns) {
    return Provinces.of(towns).first().sourceCities().stream()
        .mapToDouble(city -> city.tieDecisionsPerYear() + city.decisionsPerYear())
        .sum();
  }
}
