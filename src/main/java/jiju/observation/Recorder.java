package jiju.observation;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.unit.Month;
import jiju.world.Benches;
import jiju.world.ParkState;
import jiju.world.Stretches;
import jiju.world.World;

/** Counts every month what officials count, and makes the record of the run. */
public final class Recorder {
  private static final int INSTRUMENTS = Instrument.values().length;

  private final Month start;
  private final int months;
  private final List<String> names;
  private final List<Metric> metrics;
  private final double[] values;
  private final double[] spent;
  private final double[] committed;
  private final List<String> sectors;
  private final double[] bySector;
  private final ParkCount[] counts;
  private final Benches<RowCount.Bench> benches = new Benches<>(RowCount.Bench::new);

  public Recorder(Scenario scenario) {
    this.start = scenario.start();
    this.months = scenario.span().months();
    this.names = new ArrayList<>(scenario.parks().stream().map(Park::id).toList());
    if (names.size() > 1) {
      names.add(RunRecord.ALL);
    }
    this.metrics = Metric.countedIn(scenario);
    this.values = new double[names.size() * metrics.size() * months];
    this.spent = new double[names.size() * INSTRUMENTS * months];
    this.committed = new double[spent.length];
    this.sectors = scenario.sectors().stream().map(Sector::id).toList();
    this.bySector = new double[sectors.size() * months];
    this.counts = new ParkCount[scenario.parks().size()];
    for (int p = 0; p < counts.length; p++) {
      counts[p] = new ParkCount(scenario.sectors().size());
    }
  }

  /** Counts the month that has just passed. */
  public void count(World world) {
    int parks = world.parks().size();
    benches.setUp(world);
    List<RowCount> rows =
        world.gather((stretch, hand) -> RowCount.of(world, stretch, benches.of(hand)));
    Stretches stretches = world.stretches();
    for (ParkState park : world.parks()) {
      ParkCount count = counts[park.index()];
      count.take(world, park, stretches.ofPark(park, rows));
      for (int line = 0; line < metrics.size(); line++) {
        int index = valueIndex(park.index(), line, world.month());
        values[index] = count.value(metrics.get(line));
      }
      writeLedger(world, park);
      addSectors(count, world.month());
    }
    if (parks > 1) {
      countAll(world, parks);
    }
  }

  private void writeLedger(World world, ParkState park) {
    for (Instrument line : Instrument.values()) {
      int index = lineIndex(park.index(), line, world.month());
      spent[index] = park.ledger().spent(line);
      committed[index] = park.ledger().committed(line);
    }
  }

  private void addSectors(ParkCount park, int month) {
    for (int sector = 0; sector < sectors.size(); sector++) {
      bySector[sector * months + month] += park.firmsOfSector(sector);
    }
  }

  private void countAll(World world, int all) {
    int month = world.month();
    AllParks together = new AllParks(world, counts);
    for (int line = 0; line < metrics.size(); line++) {
      values[valueIndex(all, line, month)] = together.value(metrics.get(line));
    }
    for (Instrument line : Instrument.values()) {
      for (int p = 0; p < all; p++) {
        spent[lineIndex(all, line, month)] += spent[lineIndex(p, line, month)];
        committed[lineIndex(all, line, month)] += committed[lineIndex(p, line, month)];
      }
    }
  }

  private int valueIndex(int park, int line, int month) {
    return (park * metrics.size() + line) * months + month;
  }

  private int lineIndex(int park, Instrument line, int month) {
    return (park * INSTRUMENTS + line.ordinal()) * months + month;
  }

  /** The record of the run. */
  public RunRecord record(World world, long seed, int replication) {
    return new RunRecord(
        world.scenario().id(),
        seed,
        replication,
        start,
        months,
        names,
        metrics,
        values,
        spent,
        committed,
        sectors,
        bySector,
        world.events());
  }
}
