package jiju.store.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import jiju.experiment.Arm;
import jiju.experiment.Ensemble;
import jiju.experiment.RunLine;
import jiju.observation.RunNumbers;
import jiju.observation.RunRecord;

/**
 * The ensembles of a store, arm by arm, in bounded memory. Where all runs fit they are read in one
 * go; where a few arms fit, a few arms at a time, with room left for the baseline that a comparison
 * holds on to; where not even two do, the numbers stay on the disk and are looked up column by
 * column.
 */
final class StoredEnsembles implements Iterable<Ensemble> {
  private final RunStore store;
  private final List<Arm> arms;
  private final int replications;
  private final double roomBytes;

  /**
   * @param replications runs of later ones are left out
   * @param roomBytes memory that records may take
   */
  StoredEnsembles(RunStore store, List<Arm> arms, int replications, double roomBytes) {
    this.store = store;
    this.arms = List.copyOf(arms);
    this.replications = replications;
    this.roomBytes = roomBytes;
  }

  @Override
  public Iterator<Ensemble> iterator() {
    int armsAtATime = (int) Math.min(arms.size(), roomBytes / bytesOfLargestArm());
    return armsAtATime < arms.size() ? new Walk(armsAtATime - 1) : new Walk(arms.size());
  }

  private double bytesOfLargestArm() {
    return arms.stream().mapToDouble(StoredEnsembles::bytesOfRun).max().orElse(1) * replications;
  }

  /** Memory that a record of an arm takes. */
  static double bytesOfRun(Arm arm) {
    int parks = arm.timeline().first().parks().size();
    int columns = parks == 1 ? 1 : parks + 1;
    int months = arm.timeline().first().span().months();
    int sectors = arm.timeline().first().sectors().size();
    return ((double) columns * RunNumbers.LINES + sectors) * months * Double.BYTES;
  }

  private List<Ensemble> read(List<Arm> some) {
    Map<String, List<RunRecord>> records = new HashMap<>();
    some.forEach(arm -> records.put(arm.id(), new ArrayList<>()));
    store.forEach(
        line -> isWanted(line) && records.containsKey(line.arm()),
        run ->
            records
                .getOrDefault(run.line().arm(), new ArrayList<>())
                .add(run.record().orElseThrow()));
    return some.stream()
        .map(
            arm ->
                new Ensemble(arm.id(), arm.timeline(), records.getOrDefault(arm.id(), List.of())))
        .toList();
  }

  private boolean isWanted(RunLine line) {
    return line.status() == RunLine.Status.DONE && line.replication() < replications;
  }

  private final class Walk implements Iterator<Ensemble> {
    private final int atATime;
    private List<Ensemble> read = List.of();
    private int next;
    private int inRead;

    Walk(int atATime) {
      this.atATime = atATime;
    }

    @Override
    public boolean hasNext() {
      return next < arms.size();
    }

    @Override
    public Ensemble next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (atATime < 1) {
        Arm arm = arms.get(next++);
        List<RunRecord> runs = new ColumnShelf(store, roomBytes / 2).runs(arm, replications);
        return new Ensemble(arm.id(), arm.timeline(), runs);
      }
      if (inRead == read.size()) {
        read = List.of();
        read = read(arms.subList(next, Math.min(arms.size(), next + atATime)));
        inRead = 0;
      }
      next++;
      return read.get(inRead++);
    }
  }
}
