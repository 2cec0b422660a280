package jiju.errand.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import jiju.engine.Simulation;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Language;
import jiju.unit.Month;
import jiju.world.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The diary of a run tells what the series count, and why; telling it changes nothing. */
class ReplayedTest {
  private static final Path LOUDI = Path.of("scenarios/loudi-south");

  private static Timeline town(String name) {
    return ScenarioFiles.read(LOUDI.resolve(name + ".json"), List.of())
        .timeline()
        .withEnd(Month.of(2020, 12));
  }

  private static Replayed replay(String name, long seed, int replication) {
    return Replayed.of(name, town(name), seed, replication);
  }

  @ParameterizedTest
  @CsvSource({"baseline, 1, 0", "baseline, 7, 3", "no-subsidy, 1, 0", "no-anchors, 1, 2"})
  void a_replay_is_the_run_itself(String name, long seed, int replication) {
    RunRecord batch = Simulation.run(town(name), seed, replication);
    assertEquals(batch.digest(), replay(name, seed, replication).record().digest());
  }

  @ParameterizedTest
  @CsvSource({"baseline, 1, 0", "baseline, 7, 3", "double-trips, 1, 1", "no-anchors, 1, 2"})
  void entries_and_exits_of_the_diary_are_those_of_the_series(
      String name, long seed, int replication) {
    Replayed run = replay(name, seed, replication);
    for (int month = 0; month < run.record().months(); month++) {
      assertEquals(run.record().value(0, Metric.ENTRIES, month), count(run, Event::isEntry, month));
      assertEquals(run.record().value(0, Metric.EXITS, month), count(run, Event::isExit, month));
      assertEquals(
          run.record().value(0, Metric.TURNED_AWAY, month),
          count(run, event -> event == Event.TURNED_AWAY, month));
    }
  }

  private static long count(Replayed run, Predicate<Event> wanted, int month) {
    return run.chronicles().stream()
        .flatMap(firm -> firm.entries().stream())
        .filter(entry -> entry.month() == month && wanted.test(entry.event()))
        .count();
  }

  @Test
  void every_entry_is_explained() {
    Replayed run = replay("baseline", 1, 0);
    for (Chronicle firm : run.chronicles()) {
      if (firm.find(Event.REGISTERED).isPresent()) {
        Entry first = firm.entries().get(0);
        assertTrue(
            List.of(Event.DECIDED, Event.SPAWNED, Event.SPLIT_OFF, Event.AGREED)
                .contains(first.event()),
            firm.id() + " begins with " + first.event());
        assertTrue(firm.sector() >= 0);
        if (first.event() == Event.DECIDED) {
          assertFalse(first.details().isEmpty());
        }
        assertEquals(first.event() == Event.SPLIT_OFF, firm.parent().isPresent());
      }
    }
  }

  @Test
  void every_exit_is_explained() {
    Replayed run = replay("baseline", 1, 0);
    for (Chronicle firm : run.chronicles()) {
      firm.find(Event.DEREGISTERED)
          .ifPresent(
              left -> assertFalse(firm.find(Event.CLOSED).orElseThrow().details().isEmpty()));
      firm.find(Event.DEPARTED)
          .ifPresent(
              left ->
                  assertTrue(firm.find(Event.GRADUATED).isPresent() || !left.details().isEmpty()));
    }
  }

  @Test
  void the_parts_of_a_decision_add_up_to_its_utility() {
    for (Chronicle firm : replay("baseline", 1, 0).chronicles()) {
      firm.find(Event.DECIDED)
          .ifPresent(
              decided -> {
                double parts =
                    sum(decided, Reason.Kind.WEIGHED)
                        - amount(decided, Reason.MEETING, 0)
                        - amount(decided, Reason.ELSEWHERE, 0);
                assertEquals(decided.amount(), parts, 1e-9);
              });
    }
  }

  @Test
  void the_factors_of_a_closure_multiply_to_its_hazard() {
    int closed = 0;
    for (Chronicle firm : replay("baseline", 1, 0).chronicles()) {
      Entry entry = firm.find(Event.CLOSED).orElse(null);
      if (entry != null) {
        double rate =
            amount(entry, Reason.RISK_AT_AGE, 0)
                * amount(entry, Reason.RISK_SECTOR, 1)
                * amount(entry, Reason.RISK_SHOCK, 1)
                * amount(entry, Reason.RISK_ANCHOR_LEFT, 1)
                * amount(entry, Reason.RISK_SIZE, 1)
                * amount(entry, Reason.RISK_INCUBATION, 1)
                * amount(entry, Reason.RISK_SUBSIDY_LAPSED, 1)
                * amount(entry, Reason.RISK_ANCHOR, 1);
        assertEquals(entry.amount(), rate + amount(entry, Reason.RISK_IDLE, 0), 1e-9);
        closed++;
      }
    }
    assertTrue(closed > 5);
  }

  private static double sum(Entry entry, Reason.Kind kind) {
    return entry.details().stream()
        .filter(detail -> detail.kind().filter(own -> own == kind).isPresent())
        .mapToDouble(Entry.Detail::amount)
        .sum();
  }

  private static double amount(Entry entry, Reason reason, double otherwise) {
    return entry.details().stream()
        .filter(detail -> detail.id().equals(reason.id()))
        .mapToDouble(Entry.Detail::amount)
        .findFirst()
        .orElse(otherwise);
  }

  @Test
  void whom_a_trip_met_was_told_and_gained_by_it() {
    Replayed run = replay("double-trips", 1, 0);
    List<Entry> met =
        run.chronicles().stream()
            .filter(firm -> firm.origin().filter(o -> o == jiju.world.Origin.LEAD).isPresent())
            .flatMap(firm -> firm.find(Event.DECIDED).stream())
            .toList();
    assertFalse(met.isEmpty());
    for (Entry decided : met) {
      assertEquals(1, amount(decided, Reason.TOLD, 0));
      assertTrue(amount(decided, Reason.MEETING, 0) > 0);
    }
  }

  @Test
  void nobody_lives_another_life_in_the_same_world() {
    Sides sides = new Sides(replay("baseline", 1, 0), replay("baseline", 1, 0));
    assertTrue(sides.summary().en().contains(" 0 another one; 0 come only"), sides.summary().en());
  }

  @Test
  void two_worlds_stand_side_by_side() {
    Replayed one = replay("baseline", 1, 0);
    Replayed other = replay("no-subsidy", 1, 0);
    Chronicle lost =
        one.chronicles().stream()
            .filter(firm -> other.find(firm.key()).isEmpty())
            .findFirst()
            .orElseThrow();
    String lives = new Sides(one, other).text(lost.key(), Language.EN).orElseThrow();
    assertTrue(lives.contains("baseline") && lives.contains("no-subsidy"));
    assertTrue(lives.lines().skip(2).allMatch(line -> line.endsWith("–")), lives);
  }
}
