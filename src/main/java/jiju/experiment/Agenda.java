package jiju.experiment;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The runs of a batch, or of a shard of it, that are still to be made, in the order of work. It
 * takes no more room than there are gaps in what is done.
 */
public final class Agenda {
  private final Batch batch;
  private final Shard shard;
  private final List<Gap> gaps = new ArrayList<>();
  private final int size;

  /** Own runs in a row that are not done: the first, and how many agenda items come before it. */
  private record Gap(int first, int before) {}

  /**
   * @param done places in the order of work that are done, ascending; those of other shards or
   *     behind the last run do not count
   */
  public Agenda(Batch batch, Shard shard, int[] done) {
    this.batch = batch;
    this.shard = shard;
    int runs = shard.count(batch.size());
    int next = 0;
    int items = 0;
    for (int position : done) {
      int own = shard.indexOf(position);
      if (own >= next && own < runs) {
        items = add(next, own, items);
        next = own + 1;
      }
    }
    this.size = add(next, runs, items);
  }

  private int add(int from, int to, int items) {
    if (to > from) {
      gaps.add(new Gap(from, items));
    }
    return items + to - from;
  }

  public int size() {
    return size;
  }

  /** The place in the order of work of an item. */
  public int position(int item) {
    int low = 0;
    int high = gaps.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (gaps.get(middle).before() <= item) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Gap gap = gaps.get(low);
    return shard.position(gap.first() + item - gap.before());
  }

  /** What is to be made, item by item; made when asked for. */
  public List<RunSpecification> specifications() {
    return new Items(this);
  }

  private static final class Items extends AbstractList<RunSpecification> implements RandomAccess {
    private final Agenda agenda;

    Items(Agenda agenda) {
      this.agenda = agenda;
    }

    @Override
    public RunSpecification get(int item) {
      return agenda.batch.specification(agenda.position(item));
    }

    @Override
    public int size() {
      return agenda.size;
    }
  }
}
