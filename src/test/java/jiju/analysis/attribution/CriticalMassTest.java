package jiju.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import jiju.analysis.attribution.CriticalMass.Finding;
import jiju.analysis.attribution.CriticalMass.Trial;
import jiju.analysis.attribution.CriticalMass.Verdict;
import jiju.analysis.statistics.Interval;
import org.junit.jupiter.api.Test;

class CriticalMassTest {
  private static final int REPLICATIONS = 60;

  private static Finding finding(DoubleUnaryOperator chance) {
    SplittableRandom random = new SplittableRandom(5);
    List<Trial> trials = new ArrayList<>();
    for (int replication = 0; replication < REPLICATIONS; replication++) {
      for (int stop = 1; stop <= 10; stop++) {
        double firms = stop * 20 + random.nextInt(20);
        boolean carries = random.nextDouble() < chance.applyAsDouble(firms);
        trials.add(new Trial(replication, firms, carries));
      }
    }
    return CriticalMass.of(trials, REPLICATIONS, 1);
  }

  @Test
  void the_size_at_which_half_carry_themselves_is_found() {
    Finding found = finding(firms -> 1 / (1 + Math.exp(-(firms - 120) / 20)));
    assertEquals(Verdict.FOUND, found.verdict());
    Interval interval = found.firms().orElseThrow().interval();
    assertTrue(interval.contains(120), interval.toString());
    assertTrue(interval.width() < 60, interval.toString());
  }

  @Test
  void a_sharp_threshold_is_found_exactly() {
    Finding found = finding(firms -> firms >= 100 ? 1 : 0);
    assertEquals(100, found.firms().orElseThrow().value(), 1);
  }

  @Test
  void parks_that_never_needed_help_have_no_critical_mass() {
    assertEquals(Verdict.ALWAYS_CARRIES, finding(firms -> 0.9).verdict());
  }

  @Test
  void parks_that_always_shrink_have_none_either() {
    assertEquals(Verdict.NEVER_CARRIES, finding(firms -> 0.1).verdict());
  }

  @Test
  void where_size_tells_nothing_no_critical_mass_is_named() {
    assertEquals(Verdict.NOT_IDENTIFIED, finding(firms -> 0.5).verdict());
  }

  @Test
  void bins_hold_every_trial_once() {
    Finding found = finding(firms -> 0.5);
    assertEquals(REPLICATIONS * 10, found.bins().stream().mapToInt(bin -> bin.carried().n()).sum());
  }
}
