package jiju.errand.regularity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.unit.Month;

/** Sums and levels of a run, and pairs of runs that share their luck. */
final class Flows {
  private Flows() {}

  static int all(RunRecord run) {
    return run.parkIndex(RunRecord.ALL);
  }

  static int last(RunRecord run) {
    return run.months() - 1;
  }

  /** Sum over months, both ends included; months outside the run count nothing. */
  static double sum(RunRecord run, int park, Metric metric, int from, int to) {
    double sum = 0;
    for (int month = Math.max(0, from); month <= Math.min(to, last(run)); month++) {
      sum += run.value(park, metric, month);
    }
    return sum;
  }

  static double sum(RunRecord run, Metric metric, int from, int to) {
    return sum(run, all(run), metric, from, to);
  }

  static double sum(RunRecord run, Metric metric) {
    return sum(run, metric, 0, last(run));
  }

  /** A level over some parks. */
  static double level(RunRecord run, List<Integer> parks, Metric metric, int month) {
    return parks.stream().mapToDouble(park -> run.value(park, metric, month)).sum();
  }

  static int month(RunRecord run, Month month) {
    return month.since(run.start());
  }

  static List<Double> each(List<RunRecord> runs, ToDoubleFunction<RunRecord> number) {
    return runs.stream().map(number::applyAsDouble).toList();
  }

  /** A number of each pair of runs with the same luck. */
  static List<Double> pairs(
      List<RunRecord> one, List<RunRecord> other, ToDoubleBiFunction<RunRecord, RunRecord> number) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      values.add(number.applyAsDouble(one.get(i), other.get(i)));
    }
    return values;
  }
}
