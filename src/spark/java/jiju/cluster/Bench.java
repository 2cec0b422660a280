package jiju.cluster;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import jiju.experiment.Simulator;
import jiju.experiment.SimulatorSource;
import jiju.scenario.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Where runs are made on a worker: one a process, shared by its tasks, as Spark hands out one copy
 * of a broadcast value to each. Equal timelines are one object here, so that the simulator sees
 * what its runs share. Nothing of it reaches a result.
 */
final class Bench implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 1024;

  private final SimulatorSource source;
  private transient @Nullable Simulator simulator;
  private transient @Nullable Map<String, Timeline> timelines;

  Bench(SimulatorSource source) {
    this.source = source;
  }

  synchronized Simulator simulator() {
    Simulator ready = simulator;
    if (ready == null) {
      ready = source.simulator();
      simulator = ready;
    }
    return ready;
  }

  synchronized Timeline timeline(String key, byte[] parcel) {
    Map<String, Timeline> known = timelines;
    if (known == null) {
      known = new LinkedHashMap<>();
      timelines = known;
    }
    Timeline timeline = known.get(key);
    if (timeline == null) {
      timeline = TimelineParcel.unpack(parcel);
      known.put(key, timeline);
      if (known.size() > REMEMBERED) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return timeline;
  }
}
