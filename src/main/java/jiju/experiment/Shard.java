package jiju.experiment;

/**
 * Every n-th run of a batch, for one of n machines.
 *
 * @param number of the shard, from 1
 * @param of how many shards there are
 */
public record Shard(int number, int of) {
  /** The whole batch. */
  public static final Shard WHOLE = new Shard(1, 1);

  public Shard {
    if (of < 1 || number < 1 || number > of) {
      throw new IllegalArgumentException("no shard " + number + " of " + of);
    }
  }

  public boolean isWhole() {
    return of == 1;
  }

  /** How many of the first runs of the batch are its own. */
  public int count(int runs) {
    return (runs - number + of) / of;
  }

  /** The place in the order of work of its n-th run, from 0. */
  public int position(int n) {
    return number - 1 + n * of;
  }

  /** Which of its own runs stands at a place, from 0; -1 where it is another's. */
  public int indexOf(int position) {
    return position % of == number - 1 ? position / of : -1;
  }

  /** As on the command line: {@code 2/3}. */
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
