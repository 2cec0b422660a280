package jiju.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import jiju.observation.RunRecord;
import jiju.scenario.EntityType;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.world.Diary;
import jiju.world.FirmTable;
import org.junit.jupiter.api.Test;

/** Fund vehicles: assets in place of turnover, hardly anybody at work (definitions 26). */
class FundVehicleTest {
  private static final String VEHICLES = "sectors.software.vehicleShare=1";
  private static final String ASSETS =
      "sectors.software.assets={\"meanYuan\":400e6,\"logSigma\":0.5,\"taxShareOfAssets\":0.002,\"outputShareOfAssets\":0.01}";
  private static final String UNTAXED_FEES = "sectors.software.taxShareOfOutput=0";
  private static final String SHARES = "sectors.software.sharesPremises=true";

  private static FirmTable firms(Timeline timeline) {
    return Simulation.runWorld(timeline, 1, 0, Diary.SILENT).world().parks().get(0).firms();
  }

  @Test
  void a_share_of_none_is_the_same_to_the_byte_as_no_word_of_vehicles() {
    assertEquals(
        Simulation.run(Worlds.small(), 1, 0).digest(),
        Simulation.run(Worlds.small("sectors.software.vehicleShare=0"), 1, 0).digest());
    assertNotEquals(
        Simulation.run(Worlds.small(), 1, 0).digest(),
        Simulation.run(Worlds.small(VEHICLES), 1, 0).digest());
  }

  @Test
  void vehicles_are_the_stated_share_of_those_who_decide() {
    FirmTable firms = firms(Worlds.bare("sectors.software.vehicleShare=0.8"));
    long vehicles = IntStream.range(0, firms.size()).filter(row -> isVehicle(firms, row)).count();
    assertEquals(0.8, vehicles / (double) firms.size(), 0.03);
  }

  private static boolean isVehicle(FirmTable firms, int row) {
    return firms.type(row) == EntityType.FUND_VEHICLE;
  }

  @Test
  void vehicles_have_half_a_worker_and_operate_from_registration_on() {
    RunRecord run =
        Simulation.run(
            Worlds.bare(
                VEHICLES,
                "uncertainties.growth.youngPerYear=0",
                "uncertainties.growth.maturePerYear=0"),
            1,
            0);
    for (int month = 0; month < run.months(); month++) {
      double firms = run.value(0, Metric.FIRMS, month);
      assertEquals(firms, run.value(0, Metric.FIRMS_OPERATING, month));
      assertEquals(0.5 * firms, run.value(0, Metric.EMPLOYEES, month), 1e-6);
    }
  }

  @Test
  void assets_are_counted_where_a_sector_has_them_and_nowhere_else() {
    assertTrue(
        Simulation.run(Worlds.bare(VEHICLES, ASSETS), 1, 0).metrics().contains(Metric.ASSETS_YUAN));
    RunRecord without = Simulation.run(Worlds.bare(VEHICLES), 1, 0);
    assertFalse(without.metrics().contains(Metric.ASSETS_YUAN));
    assertTrue(Double.isNaN(without.value(0, Metric.ASSETS_YUAN, 3)));
  }

  @Test
  void assets_have_the_stated_mean_and_bring_output_and_tax_in_proportion() {
    RunRecord run = Simulation.run(Worlds.bare(VEHICLES, ASSETS, UNTAXED_FEES), 1, 0);
    int last = run.months() - 1;
    double assets = run.value(0, Metric.ASSETS_YUAN, last);
    assertEquals(400e6, assets / run.value(0, Metric.FIRMS_OPERATING, last), 25e6);
    assertEquals(0.01 / 12, run.value(0, Metric.OUTPUT_YUAN, last) / assets, 1e-9);
    assertEquals(0.002 / 12, run.value(0, Metric.TAX_YUAN, last) / assets, 1e-9);
  }

  @Test
  void a_scheduled_mean_makes_vintages() {
    FirmTable firms =
        firms(
            Worlds.bare(
                VEHICLES,
                "sectors.software.assets={\"meanYuan\":400e6,\"logSigma\":0}",
                "sectors.software.assets.meanYuan@2017-01=100e6"));
    for (int row = 0; row < firms.size(); row++) {
      double vintage = firms.registered()[row] < 24 ? 400e6 : 100e6;
      assertEquals(vintage, firms.assetsYuan()[row], 100);
    }
  }

  @Test
  void who_sits_in_anothers_rooms_takes_none_of_its_own() {
    double own = firms(Worlds.bare(VEHICLES, ASSETS)).floorSqm()[0];
    double shared = firms(Worlds.bare(VEHICLES, ASSETS, SHARES)).floorSqm()[0];
    assertEquals(30, own);
    assertEquals(0, shared);
  }

  @Test
  void nobody_leaves_a_vehicle_to_found_another() {
    String often = "uncertainties.spinOffs.perFirmYear=1";
    String on = "uncertainties.mechanisms.spinOffs=true";
    RunRecord run = Simulation.run(Worlds.bare(VEHICLES, often, on), 1, 0);
    assertEquals(
        0,
        IntStream.range(0, run.months()).mapToDouble(m -> run.value(0, Metric.SPIN_OFFS, m)).sum());
  }

  @Test
  void a_rebate_gives_back_no_more_than_was_retained_of_the_tax_on_assets() {
    RunRecord run =
        Simulation.run(
            Worlds.bare(
                VEHICLES,
                ASSETS,
                UNTAXED_FEES,
                "uncertainties.mechanisms.subsidies=true",
                "levers.subsidies.taxRebates=[{\"id\":\"rebate\",\"park\":\"park\",\"from\":\"2015-01\"}]"),
            1,
            0);
    for (int month = 0; month < run.months(); month++) {
      double retained = run.spent(0, Instrument.TAX_RETAINED, month);
      double rebate = run.spent(0, Instrument.TAX_REBATE, month);
      assertTrue(rebate > 0 && rebate <= retained * (1 + 1e-9), "month " + month);
      assertEquals(month < 36, Math.abs(rebate - retained) < 1e-6 * retained, "month " + month);
    }
  }
}
