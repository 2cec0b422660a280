package jiju.behaviour;

import java.util.List;
import jiju.chance.Elementary;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.AnchorNature;
import jiju.scenario.AssetsUnderManagement;
import jiju.scenario.EntryState;
import jiju.scenario.Growth;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.world.Anchor;
import jiju.world.Benches;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Picks;
import jiju.world.Spillover;
import jiju.world.Stretch;
import jiju.world.World;

/** Lets operating firms produce. */
@Sentence(
    zh = "在营企业产出等于人数乘以生产率；起步期、龙头外溢与集聚使之上升；管理资产者改按资产收取管理费。",
    en =
        "Operating firms produce workers times productivity, raised by the ramp, by the spill-over of anchors and by agglomeration; who manages assets earns fees on them instead.",
    source = "model 4g, 4i, 4j [F54, F59, F60]; definitions 5, 8, 22, 26",
    sourceZh = "模型4g、4i、4j [F54, F59, F60]；定义5、8、22、26")
public final class Production implements Rule {
  private static final int MONTHS = 12;

  /** Rows of a block: what a core keeps at hand. */
  private static final int BLOCK = 512;

  private final Benches<Bench> benches = new Benches<>(Bench::new);
  private final Picks birthdays = new Picks();

  /** Room for a block of rows; one for each hand. */
  private static final class Bench {
    private final double[] omega = new double[BLOCK];
    private final double[] productivity = new double[BLOCK];
    private final double[] scratch = new double[BLOCK];
    private final int[] birthday = new int[BLOCK];
  }

  @Override
  public Phase phase() {
    return Phase.GROWTH;
  }

  @Override
  public void apply(World world) {
    double aboveScale = world.scenario().uncertainties().statistics().aboveScaleYuan();
    List<double[]> factors =
        world.parks().stream().map(park -> agglomeration(world, park)).toList();
    double[] ramp = ramp(world.scenario().uncertainties().entry());
    double[] assetShare = assetShares(world.scenario());
    world.parks().forEach(park -> park.firms().setLarge(aboveScale));
    benches.setUp(world);
    birthdays.gather(
        world,
        (rows, hand, picked) -> {
          double[] factor = factors.get(rows.park().index());
          produceFirms(world, rows, factor, ramp, benches.of(hand), picked);
          earnOnAssets(world.month(), rows, assetShare);
          rows.park().firms().markLarge(world.month(), rows.from(), rows.to());
        });
    for (ParkState park : world.parks()) {
      adjustFloors(world, park);
      spillOver(world, park);
      produceAnchors(world, park, factors.get(park.index()));
    }
  }

  /** ((1+n_eff)/(1+n₀))^δ by sector. */
  private static double[] agglomeration(World world, ParkState park) {
    Scenario scenario = world.scenario();
    Growth growth = scenario.uncertainties().growth();
    double[] factor = new double[scenario.sectors().size()];
    for (int s = 0; s < factor.length; s++) {
      double near = park.census().operating(s) + world.chain().linked(s, park.census());
      double log = Elementary.log((1 + near) / (1 + growth.referenceFirms()));
      boolean on = scenario.uncertainties().mechanisms().outputAgglomeration();
      factor[s] = on ? Elementary.exp(growth.outputElasticity() * log) : 1;
    }
    return factor;
  }

  /**
   * Block by block, so that exponentials are taken in bulk; picks the firms whose birthday it is.
   */
  private static void produceFirms(
      World world, Stretch rows, double[] factor, double[] ramp, Bench bench, Picks.Rows picked) {
    FirmTable firms = rows.park().firms();
    for (int from = rows.from(); from < rows.to(); from += BLOCK) {
      int count = Math.min(BLOCK, rows.to() - from);
      findProductivity(world, rows.park(), from, count, ramp, bench, picked);
      produce(firms, world.month(), from, count, factor, bench.productivity);
    }
  }

  /** Output of the rows of a block: nothing where no firm operates. */
  private static void produce(
      FirmTable firms, int month, int from, int count, double[] factor, double[] productivity) {
    byte[] status = firms.status();
    byte[] sector = firms.sector();
    float[] workers = firms.workers();
    float[] output = firms.output(month);
    for (int i = 0; i < count; i++) {
      int row = from + i;
      double made = workers[row] * productivity[i] * factor[sector[row]] / MONTHS;
      output[row] = status[row] == FirmTable.OPERATING ? (float) made : 0;
    }
  }

  /** What a sector that manages assets earns on them in a year; undefined where it has none. */
  private static double[] assetShares(Scenario scenario) {
    return scenario.sectors().stream()
        .map(Sector::assets)
        .mapToDouble(
            assets -> assets.map(AssetsUnderManagement::outputShareOfAssets).orElse(Double.NaN))
        .toArray();
  }

  /** Where a sector manages assets, they bring its output, whoever works there. */
  private static void earnOnAssets(int month, Stretch rows, double[] share) {
    FirmTable firms = rows.park().firms();
    if (!firms.holdsAssets()) {
      return;
    }
    float[] assets = firms.assetsYuan();
    float[] output = firms.output(month);
    for (int row = rows.from(), to = rows.to(); row < to; row++) {
      double earned = share[firms.sector()[row]] * assets[row] / MONTHS;
      if (firms.status()[row] == FirmTable.OPERATING && !Double.isNaN(earned)) {
        output[row] = (float) earned;
      }
    }
  }

  /** The productivity of the rows of a block, and which firms have their birthday. */
  private static void findProductivity(
      World world,
      ParkState park,
      int from,
      int count,
      double[] ramp,
      Bench bench,
      Picks.Rows birthdays) {
    FirmTable firms = park.firms();
    Spillover spillover = park.spillover();
    byte[] status = firms.status();
    short[] since = firms.since();
    byte[] sector = firms.sector();
    float[] own = firms.logProductivity();
    double[] omega = bench.omega;
    int[] birthday = bench.birthday;
    int number = 0;
    double cap = world.scenario().uncertainties().anchors().spilloverCap();
    int month = world.month();
    for (int i = 0; i < count; i++) {
      int row = from + i;
      int age = Math.max(0, month - since[row]);
      double spill = Math.min(cap, spillover.since(sector[row], since[row], month));
      omega[i] = own[row] + spill + ramp[Math.min(age, ramp.length - 1)];
      birthday[number] = row;
      number += age % MONTHS == 0 && status[row] == FirmTable.OPERATING ? 1 : 0;
    }
    birthdays.add(birthday, number);
    Elementary.exp(omega, 0, count, bench.productivity, bench.scratch);
  }

  /** Every year on its birthday a firm fits its floor to its size. */
  private void adjustFloors(World world, ParkState park) {
    Park place = world.scenario().parks().get(park.index());
    double floor = place.floorAreaSqm(world.calendarMonth());
    for (int row : birthdays.of(park)) {
      if (park.firms().since()[row] < world.month()) {
        adjustFloor(world, park, place, floor, row);
      }
    }
  }

  /** What anchors add to ω in a month, by sector: 0.02·min(1, N^A/3)/12. */
  private static void spillOver(World world, ParkState park) {
    AnchorNature nature = world.scenario().uncertainties().anchors();
    boolean on = world.scenario().uncertainties().mechanisms().anchorSpillover();
    for (int s = 0; s < world.scenario().sectors().size(); s++) {
      double anchors = on ? world.chain().anchors(s, park.census()) : 0;
      double gain = nature.spilloverPerYear() * Math.min(1, anchors / 3) / MONTHS;
      park.spillover().add(s, world.month(), gain);
    }
  }

  /** κ·age, up to the end of the ramp, by months of age; the last holds for all who are older. */
  private static double[] ramp(EntryState entry) {
    double[] ramp = new double[(int) Math.ceil(entry.rampYears() * MONTHS) + 1];
    for (int age = 0; age < ramp.length; age++) {
      double years = Math.min(entry.rampYears(), (double) age / MONTHS);
      ramp[age] = entry.rampPerYear() * years;
    }
    return ramp;
  }

  private static void adjustFloor(World world, ParkState park, Park place, double floor, int row) {
    FirmTable firms = park.firms();
    var sector = world.scenario().sectors().get(firms.sector()[row]);
    double wanted = Lot.sqm(place, world.calendarMonth(), sector, firms.workers()[row]);
    double held = firms.floorSqm()[row];
    double free = park.freeSqm(floor);
    firms.floorSqm()[row] = (float) Math.min(wanted, held + free);
    park.vacate(held);
    park.occupy(firms.floorSqm()[row]);
  }

  private static void produceAnchors(World world, ParkState park, double[] factor) {
    for (Anchor anchor : park.anchors()) {
      double yuan = 0;
      if (anchor.operates()) {
        double productivity = Elementary.exp(anchor.logProductivity());
        yuan = anchor.workers() * productivity * factor[anchor.sector()] / MONTHS;
      }
      anchor.setOutput(world.month(), yuan);
    }
  }
}
