package jiju.cluster;

import java.util.ArrayList;
import java.util.List;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/** What a task does: the runs of one block, one after another, packed for the way back. */
final class MakeRuns implements Function<BlockOrder, List<byte[]>> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Bench> bench;

  MakeRuns(Broadcast<Bench> bench) {
    this.bench = bench;
  }

  @Override
  public List<byte[]> call(BlockOrder order) {
    Bench here = bench.value();
    List<byte[]> parcels = new ArrayList<>();
    for (RunSpecification specification : order.open(here)) {
      parcels.add(OutcomeParcel.pack(RunOutcome.of(specification, here.simulator())));
    }
    return parcels;
  }
}
