package jiju.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jiju.experiment.Ensemble;
import jiju.experiment.SmallWorld;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.unit.Month;

/** Runs of one park drawn by hand: everything is zero but what is said. */
public final class DrawnRuns {
  private final SmallWorld world;
  private final List<RunRecord> runs = new ArrayList<>();
  private double[] values;
  private double[] spent;
  private final Map<String, Month> events = new TreeMap<>();

  public DrawnRuns(SmallWorld world) {
    this.world = world;
    blank();
  }

  private void blank() {
    values = new double[Metric.values().length * world.span().months()];
    spent = new double[Instrument.values().length * world.span().months()];
    events.clear();
  }

  /** The metric of the coming run, month by month from the first. */
  public DrawnRuns metric(Metric metric, double... byMonth) {
    int from = metric.ordinal() * world.span().months();
    System.arraycopy(byMonth, 0, values, from, byMonth.length);
    return this;
  }

  /** The same value of a metric in every month of the coming run. */
  public DrawnRuns always(Metric metric, double value) {
    int from = metric.ordinal() * world.span().months();
    Arrays.fill(values, from, from + world.span().months(), value);
    return this;
  }

  /** A ledger line of the coming run, month by month from the first. */
  public DrawnRuns spent(Instrument instrument, double... byMonth) {
    int from = instrument.ordinal() * world.span().months();
    System.arraycopy(byMonth, 0, spent, from, byMonth.length);
    return this;
  }

  public DrawnRuns event(String id, Month month) {
    events.put(id, month);
    return this;
  }

  /** The coming run is drawn; the next one begins blank. */
  public DrawnRuns run() {
    runs.add(
        new RunRecord(
            world.id(),
            1,
            runs.size(),
            world.span().from(),
            world.span().months(),
            world.parks(),
            values,
            spent,
            new double[spent.length],
            events));
    blank();
    return this;
  }

  public Ensemble ensemble() {
    return new Ensemble(world.id(), world.timeline(), runs);
  }
}
