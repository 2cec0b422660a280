package jiju.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import jiju.experiment.Executor;
import jiju.experiment.FailurePolicy;
import jiju.experiment.RunFailure;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Sends a list of runs out in waves and takes the answers in order. A few waves are under way at a
 * time, so that no core waits for the driver; the driver never holds more than those, and they are
 * cut so that they take a quarter of its memory at most.
 */
final class Waves {
  private static final int UNDER_WAY = 3;
  private static final int BLOCKS_PER_CORE = 2;
  private static final int RUNS_PER_BLOCK = 16;
  private static final int SHARE_OF_MEMORY = 4;

  /** A wave under way: its runs, and their parcels block by block once it is back. */
  private record Wave(List<RunSpecification> runs, JavaFutureAction<List<List<byte[]>>> answer) {}

  private final JavaSparkContext spark;
  private final MakeRuns work;
  private final List<RunSpecification> specifications;
  private final Packing packing = new Packing();
  private final Deque<Wave> underWay = new ArrayDeque<>();
  private final int runsPerBlock;
  private final int runsPerWave;
  private int sent;

  Waves(JavaSparkContext spark, Broadcast<Bench> bench, List<RunSpecification> specifications) {
    this.spark = spark;
    this.work = new MakeRuns(bench);
    this.specifications = specifications;
    int blocks = Math.max(1, spark.defaultParallelism()) * BLOCKS_PER_CORE;
    int roomy = runsThatFit(specifications);
    int share = (specifications.size() + 2 * blocks - 1) / (2 * blocks);
    int wanted = Math.min(Math.min(RUNS_PER_BLOCK, share), roomy / blocks);
    this.runsPerBlock = Math.max(1, wanted);
    this.runsPerWave = Math.min(blocks * runsPerBlock, roomy);
  }

  /** Runs of which the driver can hold a wave, as large as they may be. */
  private static int runsThatFit(List<RunSpecification> specifications) {
    long largest =
        specifications.stream()
            .map(run -> run.timeline().first())
            .mapToLong(
                start ->
                    RecordForm.mostBytes(
                        start.parks().size() + 1, start.sectors().size(), start.span().months()))
            .max()
            .orElse(1);
    long room = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / UNDER_WAY;
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, room / largest));
  }

  void deliver(Executor.Sink sink, FailurePolicy policy) throws InterruptedException {
    try {
      boolean wanted = true;
      while (wanted && (sent < specifications.size() || !underWay.isEmpty())) {
        while (sent < specifications.size() && underWay.size() < UNDER_WAY) {
          send();
        }
        wanted = handOver(underWay.remove(), sink, policy);
      }
    } finally {
      underWay.forEach(wave -> wave.answer().cancel(true));
    }
  }

  private void send() {
    int end = Math.min(specifications.size(), sent + runsPerWave);
    List<RunSpecification> runs = List.copyOf(specifications.subList(sent, end));
    List<BlockOrder> orders = new ArrayList<>();
    for (int from = 0; from < runs.size(); from += runsPerBlock) {
      int to = Math.min(runs.size(), from + runsPerBlock);
      orders.add(BlockOrder.of(runs.subList(from, to), packing));
    }
    underWay.add(new Wave(runs, spark.parallelize(orders, orders.size()).map(work).collectAsync()));
    sent = end;
  }

  private static boolean handOver(Wave wave, Executor.Sink sink, FailurePolicy policy)
      throws InterruptedException {
    Iterator<RunSpecification> specification = wave.runs().iterator();
    for (List<byte[]> block : answer(wave)) {
      for (byte[] parcel : block) {
        RunOutcome outcome = OutcomeParcel.unpack(parcel, specification.next());
        Optional<RunFailure> objection = policy.objection(outcome);
        if (objection.isPresent()) {
          throw objection.get();
        }
        if (Thread.interrupted()) {
          throw new InterruptedException("called off");
        }
        if (!sink.accept(outcome)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<List<byte[]>> answer(Wave wave) throws InterruptedException {
    try {
      return wave.answer().get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(
          "Spark gave up on a block of runs: " + broken.getCause(), broken.getCause());
    }
  }
}
