package jiju.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/**
 * A stand-in for the model: every metric walks at random, luck depends on seed, replication, metric
 * and month alone, and a scenario drifts by what its name says ({@code drift-3}). All parks
 * together are the sum.
 */
public final class RandomWalk implements Simulator {
  private static final List<Metric> METRICS = List.of(Metric.values());
  private static final int INSTRUMENTS = Instrument.values().length;

  @Override
  public RunRecord run(Timeline timeline, long seed, int replication) {
    String id = timeline.first().id();
    int months = timeline.first().span().months();
    List<String> parks =
        new ArrayList<>(timeline.first().parks().stream().map(park -> park.id()).toList());
    double drift = drift(id);
    double[][] values = new double[parks.size()][];
    double[][] spent = new double[parks.size()][];
    for (int park = 0; park < parks.size(); park++) {
      long key = mix(mix(seed) ^ mix(replication + 1L) ^ mix(parks.get(park).hashCode()));
      values[park] = walk(METRICS.size(), months, key, drift);
      spent[park] = walk(INSTRUMENTS, months, mix(key), drift);
    }
    Map<String, Month> events =
        Map.of("sign", timeline.first().start().plus((int) Math.floorMod(mix(replication), 6L)));
    double[] allValues = flat(values, METRICS.size() * months);
    double[] allSpent = flat(spent, INSTRUMENTS * months);
    if (parks.size() > 1) {
      parks.add(RunRecord.ALL);
    }
    return new RunRecord(
        id,
        seed,
        replication,
        timeline.first().start(),
        months,
        parks,
        allValues,
        allSpent,
        allSpent.clone(),
        events);
  }

  private static double drift(String id) {
    double loss = id.startsWith("no-") ? -1 : 0;
    return id.startsWith("drift-") ? Double.parseDouble(id.substring(6)) : loss;
  }

  private static double[] walk(int lines, int months, long key, double drift) {
    double[] values = new double[lines * months];
    for (int line = 0; line < lines; line++) {
      double level = 100;
      for (int month = 0; month < months; month++) {
        level += drift + uniform(mix(key + line * 1000L + month)) * 4 - 1;
        values[line * months + month] = level;
      }
    }
    return values;
  }

  private static double[] flat(double[][] parks, int cells) {
    double[] flat = new double[cells * (parks.length > 1 ? parks.length + 1 : 1)];
    for (int park = 0; park < parks.length; park++) {
      System.arraycopy(parks[park], 0, flat, park * cells, cells);
      for (int cell = 0; parks.length > 1 && cell < cells; cell++) {
        flat[parks.length * cells + cell] += parks[park][cell];
      }
    }
    return flat;
  }

  private static double uniform(long bits) {
    return (bits >>> 11) * 0x1p-53;
  }

  private static long mix(long key) {
    long mixed = (key + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** The finished runs of an arm. */
  public static Ensemble ensemble(SmallWorld world, int replications) {
    RandomWalk walk = new RandomWalk();
    RunRecord[] runs = new RunRecord[replications];
    Arrays.setAll(runs, replication -> walk.run(world.timeline(), 1, replication));
    return new Ensemble(world.id(), world.timeline(), List.of(runs));
  }
}
