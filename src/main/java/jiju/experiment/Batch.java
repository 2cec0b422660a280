package jiju.experiment;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import jiju.scenario.Timeline;

/**
 * Every arm, replicated. Runs are ordered replication by replication and, within one, arm by arm:
 * wherever a batch is cut, the replications before the cut are complete pairs.
 *
 * @param arms at least one, the baseline first
 * @param replications at least 1 per arm
 * @param nature what nature is like in a replication, the same in every arm
 */
public record Batch(List<Arm> arms, long seed, int replications, Nature nature) {

  /** Sets what nobody chooses to what it is in a replication. */
  @FunctionalInterface
  public interface Nature {
    /** As the scenarios say. */
    Nature AS_STATED = (timeline, replication) -> timeline;

    /** The timeline in that replication; must depend on nothing else. */
    Timeline in(Timeline timeline, int replication);
  }

  /** A batch in which nature is as the scenarios say. */
  public Batch(List<Arm> arms, long seed, int replications) {
    this(arms, seed, replications, Nature.AS_STATED);
  }

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
    int replication = position / arms.size();
    Timeline timeline = nature.in(arm.timeline(), replication);
    return new RunSpecification(arm.id(), timeline, seed, replication);
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
