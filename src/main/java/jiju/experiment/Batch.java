package jiju.experiment;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/**
 * Every arm, replicated. Runs are ordered replication by replication and, within one, arm by arm:
 * wherever a batch is cut, the replications before the cut are complete pairs.
 *
 * @param arms at least one, the baseline first
 * @param replications at least 1 per arm
 */
public record Batch(List<Arm> arms, long seed, int replications) {
  public Batch {
    arms = List.copyOf(arms);
    Set<String> ids = new HashSet<>();
    for (Arm arm : arms) {
      if (!ids.add(arm.id())) {
        throw new IllegalArgumentException("two arms have the name " + arm.id());
      }
    }
    if (arms.isEmpty() || replications < 1) {
      throw new IllegalArgumentException("a batch needs an arm and a replication");
    }
  }

  /** All runs in key order; made when asked for. */
  public List<RunSpecification> specifications() {
    return new Specifications(this);
  }

  /** How many runs there are. */
  public int size() {
    return Math.multiplyExact(arms.size(), replications);
  }

  /** The arm of a place in the order of work. */
  public Arm arm(int position) {
    return arms.get(position % arms.size());
  }

  /** The run at a place in the order of work. */
  public RunSpecification specification(int position) {
    Arm arm = arm(position);
    return new RunSpecification(arm.id(), arm.timeline(), seed, position / arms.size());
  }

  private static final class Specifications extends AbstractList<RunSpecification>
      implements RandomAccess {
    private final Batch batch;

    Specifications(Batch batch) {
      this.batch = batch;
    }

    @Override
    public RunSpecification get(int position) {
      return batch.specification(position);
    }

    @Override
    public int size() {
      return batch.size();
    }
  }
}
