package jiju.errand.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.engine.Simulation;
import jiju.observation.RunRecord;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/**
 * One run with the lives of all its firms.
 *
 * @param id the scenario's name in the results
 * @param chronicles by the month of their first entry, then by key
 */
record Replayed(String id, Timeline timeline, RunRecord record, List<Chronicle> chronicles) {

  Replayed {
    chronicles = List.copyOf(chronicles);
  }

  /** Makes the run; what its firms tell changes nothing in it. */
  static Replayed of(String id, Timeline timeline, long seed, int replication) {
    FirmDiary diary = new FirmDiary();
    RunRecord record = Simulation.run(timeline, seed, replication, diary);
    return new Replayed(id, timeline, record, diary.chronicles());
  }

  Scenario scenario() {
    return timeline.first();
  }

  Month month(Entry entry) {
    return record.start().plus(entry.month());
  }

  String park(Entry entry) {
    return scenario().parks().get(entry.park()).id();
  }

  Map<Long, Chronicle> byKey() {
    Map<Long, Chronicle> byKey = new HashMap<>();
    chronicles.forEach(chronicle -> byKey.put(chronicle.key(), chronicle));
    return byKey;
  }

  Optional<Chronicle> find(long key) {
    return chronicles.stream().filter(chronicle -> chronicle.key() == key).findFirst();
  }
}
