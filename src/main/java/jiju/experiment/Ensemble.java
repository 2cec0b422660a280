package jiju.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/**
 * The finished runs of one arm. A record of one park over ten years takes some 60 kB, so two
 * thousand take about 130 MB.
 *
 * @param id name of the arm
 * @param runs by replication, ascending; at least one; all of the same months and parks
 */
public record Ensemble(String id, Timeline timeline, List<RunRecord> runs) {
  public Ensemble {
    runs = runs.stream().sorted(Comparator.comparingInt(RunRecord::replication)).toList();
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("an ensemble without runs: " + id);
    }
  }

  public int size() {
    return runs.size();
  }

  public Scenario scenario() {
    return timeline.first();
  }

  public Month start() {
    return runs.get(0).start();
  }

  public int months() {
    return runs.get(0).months();
  }

  public Month end() {
    return start().plus(months() - 1);
  }

  public boolean covers(Month month) {
    return !month.isBefore(start()) && !month.isAfter(end());
  }

  /** The parks' ids, then {@code all}, which also stands for the only park of a world of one. */
  public List<String> parks() {
    List<String> parks = new ArrayList<>(runs.get(0).parks());
    if (!parks.contains(RunRecord.ALL)) {
      parks.add(RunRecord.ALL);
    }
    return parks;
  }

  /** What was counted in every record, in the order of the constants. */
  public List<Metric> metrics() {
    return runs.get(0).metrics();
  }

  /** Position of a park in every record. */
  public int parkIndex(String park) {
    return runs.get(0).parkIndex(park);
  }

  /** A metric at the end of a month, one value a run, by replication. */
  public double[] values(String park, Metric metric, Month month) {
    int column = parkIndex(park);
    int row = month.since(start());
    return values(run -> run.value(column, metric, row));
  }

  /** Any number of a run, one a run, by replication. */
  public double[] values(ToDoubleFunction<RunRecord> number) {
    return runs.stream().mapToDouble(number).toArray();
  }

  /** The same without the runs whose replication the other does not have. */
  public Ensemble pairedWith(Ensemble other) {
    List<Integer> both = other.runs.stream().map(RunRecord::replication).toList();
    if (runs.stream().map(RunRecord::replication).toList().equals(both)) {
      return this;
    }
    Set<Integer> wanted = new HashSet<>(both);
    return new Ensemble(
        id, timeline, runs.stream().filter(run -> wanted.contains(run.replication())).toList());
  }
}
