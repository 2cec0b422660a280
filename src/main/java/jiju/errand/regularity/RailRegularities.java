package jiju.errand.regularity;

import static jiju.errand.regularity.Flows.last;
import static jiju.errand.regularity.Flows.level;
import static jiju.errand.regularity.Flows.pairs;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Timeline;

/** What direct trains bring the towns of a small city, net of what they carry away (row 34). */
final class RailRegularities implements Regularity {
  private static final String CITY = "lishui";

  @Override
  public void measure(Trials trials, Rows rows) throws InterruptedException {
    Optional<Timeline> rail = trials.find("more/rail-to-" + CITY);
    if (rail.isEmpty()) {
      return;
    }
    List<RunRecord> base = trials.run(trials.timeline());
    List<RunRecord> with = trials.run(rail.get());
    List<Park> parks = trials.scenario().parks();
    List<Integer> towns =
        IntStream.range(0, parks.size())
            .filter(p -> parks.get(p).homeCity().equals(CITY))
            .boxed()
            .toList();
    rows.add(
        "34",
        "高铁直达后小城市各镇企业数的净变化（对数）",
        "net effect of direct trains on firms in the towns of a small city, in logs",
        Rows.ANY,
        "S",
        "F68, F69: may be below 0",
        pairs(
            with,
            base,
            (one, other) ->
                StrictMath.log(
                    level(one, towns, Metric.FIRMS, last(one))
                        / level(other, towns, Metric.FIRMS, last(other)))));
  }
}
