package jiju.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import jiju.experiment.RunSpecification;

/**
 * A block of runs on its way to a worker; each timeline travels once, whatever many runs need it.
 */
final class BlockOrder implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One run: which timeline of the order, and the rest of its specification. */
  private record Line(String timeline, String arm, long seed, int replication)
      implements Serializable {}

  private final LinkedHashMap<String, byte[]> timelines = new LinkedHashMap<>();
  private final ArrayList<Line> lines = new ArrayList<>();

  static BlockOrder of(List<RunSpecification> runs, Packing packing) {
    BlockOrder order = new BlockOrder();
    for (RunSpecification run : runs) {
      Packing.Packed packed = packing.pack(run.timeline());
      order.timelines.put(packed.key(), packed.parcel());
      order.lines.add(new Line(packed.key(), run.arm(), run.seed(), run.replication()));
    }
    return order;
  }

  /** The specifications, with timelines that the bench may know already. */
  List<RunSpecification> open(Bench bench) {
    return lines.stream()
        .map(
            line ->
                new RunSpecification(
                    line.arm(),
                    bench.timeline(line.timeline(), parcel(line)),
                    line.seed(),
                    line.replication()))
        .toList();
  }

  private byte[] parcel(Line line) {
    return Objects.requireNonNull(timelines.get(line.timeline()));
  }
}
