package jiju.errand.regularity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.statistics.Interval;
import jiju.engine.Simulation;
import jiju.scenario.Timeline;
import jiju.world.Diary;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** Firms of a province at the end of a run: the tail of sizes, entry and exit by sector. */
final class TailRegularities implements Regularity {
  /** Below this a tenth of the firms is too few to speak of a tail. */
  private static final int MANY_PARKS = 10;

  private static final int MOST_RUNS = 8;
  private static final int TWO_YEARS = 24;

  @Override
  public void measure(Trials trials, Rows rows) throws InterruptedException {
    if (trials.scenario().parks().size() < MANY_PARKS) {
      return;
    }
    List<Double> tails = new ArrayList<>();
    List<Double> correlations = new ArrayList<>();
    Timeline timeline = trials.timeline();
    for (int r = 0; r < Math.min(MOST_RUNS, trials.replications()); r++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      World world = Simulation.runWorld(timeline, trials.seed(), r, Diary.SILENT).world();
      tails.add(tail(world));
      correlations.add(churn(world, timeline));
    }
    rows.add(
        "3",
        "企业规模分布最大十分之一的尾指数",
        "exponent of the tail of sizes, top tenth by employees",
        new Interval(1.0, 1.5),
        "V",
        "F77, F78",
        tails);
    rows.add(
        "10",
        "各行业进入率与退出率的等级相关",
        "rank correlation of entry and exit over sectors",
        new Interval(0.2, 0.7),
        "V",
        "recalled (Dunne, Roberts, Samuelson 1988)",
        correlations);
  }

  /** Hill's estimate over the top tenth. */
  private static double tail(World world) {
    List<Double> sizes = new ArrayList<>();
    for (ParkState park : world.parks()) {
      FirmTable firms = park.firms();
      for (int row = 0; row < firms.size(); row++) {
        if (firms.status()[row] == FirmTable.OPERATING) {
          sizes.add((double) firms.workers()[row]);
        }
      }
    }
    sizes.sort(Comparator.reverseOrder());
    int top = sizes.size() / 10;
    double sum = 0;
    for (int i = 0; i < top; i++) {
      sum += StrictMath.log(sizes.get(i) / sizes.get(top));
    }
    return top / sum;
  }

  /** Entries of two years, and firms closed but still on the register, over those registered. */
  private static double churn(World world, Timeline timeline) {
    int sectors = timeline.first().sectors().size();
    int recent = timeline.first().span().months() - TWO_YEARS;
    double[] stock = new double[sectors];
    double[] entries = new double[sectors];
    double[] exits = new double[sectors];
    for (ParkState park : world.parks()) {
      FirmTable firms = park.firms();
      for (int row = 0; row < firms.size(); row++) {
        if (firms.onRegister(row)) {
          int sector = firms.sector()[row];
          stock[sector]++;
          entries[sector] += firms.registered()[row] >= recent ? 1 : 0;
          exits[sector] += firms.status()[row] == FirmTable.CLOSED ? 1 : 0;
        }
      }
    }
    for (int s = 0; s < sectors; s++) {
      entries[s] /= stock[s];
      exits[s] /= stock[s];
    }
    return new SpearmansCorrelation().correlation(entries, exits);
  }
}
