package jiju.behaviour;

import java.util.Arrays;
import java.util.List;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.chance.VarianceGamma;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Growth;
import jiju.world.Anchor;
import jiju.world.Benches;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Stretch;
import jiju.world.World;

/** Lets operating firms grow and shrink. */
@Sentence(
    zh = "在营企业人数按方差伽马冲击成长：年轻者快，规模大者稳，年度增长率恰为拉普拉斯分布。",
    en =
        "Operating firms grow by variance-gamma shocks: the young faster, the large more steadily; yearly growth is exactly Laplace.",
    source = "model 4j; Bottazzi & Secchi [F74, F75], Riccaboni et al. [F76]; definitions 9",
    sourceZh = "模型4j；Bottazzi & Secchi [F74, F75]，Riccaboni et al. [F76]；定义9")
public final class FirmGrowth implements Rule {
  /** Greatest yearly volatility: above √2 the mean of growth would not exist. */
  private static final double GREATEST_SIGMA = 1.3;

  private static final double SQRT_2 = 1.4142135623730951;

  /** Rows of a block: what a core keeps at hand. */
  private static final int BLOCK = 512;

  private final Luck luck;
  private final Groundwork groundwork;
  private final Benches<Bench> benches = new Benches<>(Bench::new);

  /** Room for a block of rows; one for each hand. */
  private static final class Bench {
    private final long[] bits = new long[BLOCK];
    private final double[] sigma = new double[BLOCK];
    private final double[] step = new double[BLOCK];
    private final double[] factor = new double[BLOCK];
    private final double[] scratch = new double[BLOCK];
  }

  public FirmGrowth(Luck luck, Groundwork groundwork) {
    this.luck = luck;
    this.groundwork = groundwork;
  }

  @Override
  public Phase phase() {
    return Phase.GROWTH;
  }

  @Override
  public void apply(World world) {
    List<GrowthTrend> trends =
        world.parks().stream().map(park -> new GrowthTrend(world, park, groundwork)).toList();
    benches.setUp(world);
    world.share(
        (rows, hand) -> growFirms(world, rows, trends.get(rows.park().index()), benches.of(hand)));
    for (ParkState park : world.parks()) {
      growAnchors(world, park, trends.get(park.index()));
    }
  }

  /** Block by block, so that exponentials are taken in bulk; who does not operate is left alone. */
  private void growFirms(World world, Stretch rows, GrowthTrend trend, Bench bench) {
    Growth growth = world.scenario().uncertainties().growth();
    FirmTable firms = rows.park().firms();
    boolean shocks = world.scenario().uncertainties().mechanisms().growthShocks();
    for (int from = rows.from(); from < rows.to(); from += BLOCK) {
      int count = Math.min(BLOCK, rows.to() - from);
      if (shocks) {
        drawShocks(firms, from, count, growth, salt(world), trend.shortage(), bench);
      } else {
        Arrays.fill(bench.step, 0, count, 0);
      }
      addTrend(firms, from, count, trend, bench.step);
      Elementary.exp(bench.step, 0, count, bench.factor, bench.scratch);
      grow(firms, from, count, bench.factor);
    }
  }

  private static void grow(FirmTable firms, int from, int count, double[] factor) {
    byte[] status = firms.status();
    float[] workers = firms.workers();
    for (int i = 0; i < count; i++) {
      float grown = (float) (workers[from + i] * factor[i]);
      workers[from + i] = status[from + i] == FirmTable.OPERATING ? grown : workers[from + i];
    }
  }

  /** One month's shock with its compensator, so that the mean of growth stays the trend's. */
  private static void drawShocks(
      FirmTable firms,
      int from,
      int count,
      Growth growth,
      long salt,
      double shortage,
      Bench bench) {
    double[] sigma = bench.sigma;
    double[] step = bench.step;
    double[] factor = bench.factor;
    findVolatility(firms, from, count, growth, bench);
    for (int i = 0; i < count; i++) {
      step[i] = 1.0 - 0.5 * sigma[i] * sigma[i];
    }
    Elementary.log(step, 0, count, factor, bench.scratch);
    Luck.bits(salt, firms.keys(), from, from + count, bench.bits);
    VarianceGamma.quantiles(bench.bits, count, step);
    for (int i = 0; i < count; i++) {
      step[i] = factor[i] / 12 + felt(sigma[i], step[i], shortage);
    }
  }

  /** σ₀·L^−β, capped. */
  private static void findVolatility(
      FirmTable firms, int from, int count, Growth growth, Bench bench) {
    float[] workers = firms.workers();
    double[] step = bench.step;
    double[] factor = bench.factor;
    for (int i = 0; i < count; i++) {
      step[i] = workers[from + i];
    }
    Elementary.log(step, 0, count, factor, bench.scratch);
    for (int i = 0; i < count; i++) {
      step[i] = -growth.sizeExponent() * factor[i];
    }
    Elementary.exp(step, 0, count, factor, bench.scratch);
    for (int i = 0; i < count; i++) {
      bench.sigma[i] = Math.min(GREATEST_SIGMA, growth.sigma() * factor[i]);
    }
  }

  /** A shortage of workers dampens growth alone. A branch on the sign would be a coin's throw. */
  private static double felt(double sigma, double jump, double shortage) {
    return sigma / SQRT_2 * (Math.max(jump, 0) * (1 - shortage) + Math.min(jump, 0));
  }

  private static void addTrend(
      FirmTable firms, int from, int count, GrowthTrend trend, double[] step) {
    byte[] sector = firms.sector();
    byte[] incubator = firms.incubator();
    short[] since = firms.since();
    for (int i = 0; i < count; i++) {
      int row = from + i;
      step[i] = trend.ofFirm(since[row], sector[row], incubator[row]) + step[i];
    }
  }

  private void growAnchors(World world, ParkState park, GrowthTrend trend) {
    Growth growth = world.scenario().uncertainties().growth();
    boolean shocks = world.scenario().uncertainties().mechanisms().growthShocks();
    long salt = salt(world);
    for (Anchor anchor : park.anchors()) {
      if (anchor.operates()) {
        double step = trend.ofAnchor(anchor.opened(), anchor.sector());
        if (shocks) {
          double jump = VarianceGamma.quantile(Luck.uniform(salt, anchor.key()));
          double volatility = growth.anchorSigma();
          step += VarianceGamma.compensator(volatility) + felt(volatility, jump, 0);
        }
        anchor.setWorkers(anchor.workers() * Elementary.exp(step));
      }
    }
  }

  private long salt(World world) {
    return luck.salt(Decision.GROWTH_UP, world.calendarMonth().index());
  }
}
