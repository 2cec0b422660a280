package jiju.behaviour;

import jiju.chance.Elementary;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.AnchorNature;
import jiju.scenario.EntryState;
import jiju.scenario.Growth;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;

/** Lets operating firms produce. */
@Sentence(
    zh = "在营企业产出等于人数乘以生产率；起步期、龙头外溢与集聚使之上升。",
    en =
        "Operating firms produce workers times productivity, raised by the ramp, by the spill-over of anchors and by agglomeration.",
    source = "model 4g, 4i, 4j [F54, F59, F60]; definitions 5, 8, 22")
public final class Production implements Rule {
  private static final int MONTHS = 12;

  @Override
  public Phase phase() {
    return Phase.GROWTH;
  }

  @Override
  public void apply(World world) {
    for (ParkState park : world.parks()) {
      double[] factor = agglomeration(world, park);
      produceFirms(world, park, factor);
      spillOver(world, park);
      produceAnchors(world, park, factor);
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

  private static void produceFirms(World world, ParkState park, double[] factor) {
    Scenario scenario = world.scenario();
    Park place = scenario.parks().get(park.index());
    FirmTable firms = park.firms();
    double cap = scenario.uncertainties().anchors().spilloverCap();
    double[] ramp = ramp(scenario.uncertainties().entry(), world.month() + 1);
    float[] output = firms.output(world.month());
    for (int row = 0; row < firms.size(); row++) {
      double yuan = 0;
      if (firms.status()[row] == FirmTable.OPERATING) {
        int sector = firms.sector()[row];
        int opened = firms.since()[row];
        int age = Math.max(0, world.month() - opened);
        double spill = Math.min(cap, park.spillover().since(sector, opened, world.month()));
        double omega = firms.logProductivity()[row] + spill + ramp[Math.min(age, ramp.length - 1)];
        yuan = firms.workers()[row] * Elementary.exp(omega) * factor[sector] / MONTHS;
        if (age > 0 && age % MONTHS == 0) {
          adjustFloor(world, park, place, row);
        }
      }
      output[row] = (float) yuan;
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

  /** κ·age, up to the end of the ramp, by months of age. */
  private static double[] ramp(EntryState entry, int ages) {
    double[] ramp = new double[ages];
    for (int age = 0; age < ages; age++) {
      double years = Math.min(entry.rampYears(), (double) age / MONTHS);
      ramp[age] = entry.rampPerYear() * years;
    }
    return ramp;
  }

  private static void adjustFloor(World world, ParkState park, Park place, int row) {
    FirmTable firms = park.firms();
    var sector = world.scenario().sectors().get(firms.sector()[row]);
    double wanted = Lot.sqm(place, world.calendarMonth(), sector, firms.workers()[row]);
    double held = firms.floorSqm()[row];
    double free = park.freeSqm(place.floorAreaSqm(world.calendarMonth()));
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
