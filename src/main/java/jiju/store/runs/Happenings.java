package jiju.store.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import jiju.analysis.projection.PressCount;
import jiju.observation.RunRecord;
import jiju.scenario.Goal;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;

/** Finds what is notable in a record. */
final class Happenings {

  private Happenings() {}

  /** By month; all of it follows from the record and the targets of its scenario. */
  static List<Happening> of(RunRecord record, Scenario scenario) {
    List<Happening> all = new ArrayList<>();
    new TreeMap<>(record.events())
        .forEach(
            (id, month) ->
                all.add(new Happening(month, RunRecord.ALL, Happening.Kind.PUBLIC_EVENT, id, 1)));
    for (int park = 0; park < record.parks().size(); park++) {
      if (!record.parks().get(park).equals(RunRecord.ALL)) {
        anchors(record, park, all);
      }
    }
    scenario.targets().forEach(goal -> passage(record, scenario, goal, all));
    all.sort(Comparator.comparing(Happening::month));
    return all;
  }

  private static void anchors(RunRecord record, int park, List<Happening> all) {
    double before = record.value(park, Metric.ANCHORS, 0);
    for (int month = 1; month < record.months(); month++) {
      double now = record.value(park, Metric.ANCHORS, month);
      if (now != before) {
        Happening.Kind kind =
            now > before ? Happening.Kind.ANCHOR_LANDED : Happening.Kind.ANCHOR_LOST;
        all.add(
            new Happening(
                record.start().plus(month),
                record.parks().get(park),
                kind,
                "",
                Math.abs(now - before)));
      }
      before = now;
    }
  }

  private static void passage(RunRecord record, Scenario scenario, Goal goal, List<Happening> all) {
    int park = record.parkIndex(goal.park());
    Metric metric = PressCount.metric(goal.metric(), scenario);
    for (int month = 0; park >= 0 && month < record.months(); month++) {
      double value = record.value(park, metric, month);
      if (value >= goal.atLeast()) {
        all.add(
            new Happening(
                record.start().plus(month),
                goal.park(),
                Happening.Kind.TARGET_REACHED,
                goal.id(),
                value));
        return;
      }
    }
  }
}
