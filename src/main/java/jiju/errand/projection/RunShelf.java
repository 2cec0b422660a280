package jiju.errand.projection;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.Ensemble;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.experiment.RunOutcome;
import jiju.experiment.Simulator;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;

/**
 * Runs that were made before, kept for the next question. Mutable, and shared by all pages: what
 * one page has had simulated, such as the baseline, no other waits for. What was asked for least
 * recently goes when room is short.
 */
final class RunShelf {
  private static final double SHARE_OF_MEMORY = 0.25;

  private final Simulator simulator;
  private final int threads;
  private final long roomBytes;
  private final Map<Key, Row> rows = new LinkedHashMap<>(16, 0.75f, true);

  RunShelf(Simulator simulator, int threads) {
    this(simulator, threads, (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY));
  }

  RunShelf(Simulator simulator, int threads, long roomBytes) {
    this.simulator = simulator;
    this.threads = threads;
    this.roomBytes = roomBytes;
  }

  /** What makes runs equal: the timeline, by its town, scenario and moved levers, and the seed. */
  record Key(String town, String variant, List<Change> changes, long seed, Optional<String> until) {
    static Key of(Question question) {
      return new Key(
          question.town(),
          question.variant(),
          question.changes(),
          question.seed(),
          question.until());
    }
  }

  /** The runs of one key, in the order of replications; grows at its end. */
  final class Row {
    private final Timeline timeline;
    private final long seed;
    private final ReentrantLock growing = new ReentrantLock();
    private volatile List<RunRecord> runs = List.of();
    private volatile int made;

    Row(Timeline timeline, long seed) {
      this.timeline = timeline;
      this.seed = seed;
    }

    Timeline timeline() {
      return timeline;
    }

    /** Replications that have been run, those that failed included. */
    int made() {
      return made;
    }

    /** Has replications run up to the given number; those that are there are not run again. */
    void grow(int replications) throws InterruptedException {
      growing.lockInterruptibly();
      try {
        if (replications > made) {
          List<RunRecord> more = new ArrayList<>(runs);
          Batch batch = new Batch(List.of(new Arm("page", timeline)), seed, replications);
          new LocalExecutor(simulator, threads, FailurePolicy.SKIP)
              .execute(
                  batch.specifications().subList(made, replications),
                  outcome -> {
                    if (outcome instanceof RunOutcome.Finished finished) {
                      more.add(finished.record());
                    }
                    return true;
                  });
          runs = List.copyOf(more);
          made = replications;
        }
      } finally {
        growing.unlock();
      }
    }

    /** The runs of the first replications. */
    Ensemble ensemble(String id, int replications) {
      List<RunRecord> first =
          runs.stream().filter(run -> run.replication() < replications).toList();
      return new Ensemble(id, timeline, first);
    }

    long bytes() {
      return runs.isEmpty() ? 0 : (long) runs.size() * bytesOf(timeline);
    }
  }

  /** The row of a question; empty at first. */
  synchronized Row row(Key key, Timeline timeline) {
    Row row = rows.computeIfAbsent(key, unseen -> new Row(timeline, key.seed()));
    makeRoom(row);
    return row;
  }

  private void makeRoom(Row wanted) {
    long bytes = rows.values().stream().mapToLong(Row::bytes).sum();
    Iterator<Row> oldest = rows.values().iterator();
    while (bytes > roomBytes && oldest.hasNext()) {
      Row row = oldest.next();
      if (row != wanted && !row.growing.isLocked()) {
        bytes -= row.bytes();
        oldest.remove();
      }
    }
  }

  /** How many replications of a scenario the shelf has room for beside its baseline. */
  int most(Timeline timeline) {
    return (int)
        Math.max(8, Math.min(Question.MOST_REPLICATIONS, roomBytes / 4 / bytesOf(timeline)));
  }

  private static long bytesOf(Timeline timeline) {
    int parks = timeline.first().parks().size();
    int columns = parks == 1 ? 1 : parks + 1;
    int metrics = Metric.countedIn(timeline.first()).size();
    int lines = metrics + 2 * Instrument.values().length;
    int sectors = timeline.first().sectors().size();
    return 8L * (columns * lines + sectors) * timeline.first().span().months();
  }
}
