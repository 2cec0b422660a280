package jiju.analysis.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jiju.analysis.projection.Projection;
import jiju.analysis.projection.Series;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.engine.Simulations;
import jiju.engine.Worlds;
import jiju.experiment.Ensemble;
import jiju.experiment.RandomWalk;
import jiju.experiment.SmallWorld;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {
  private static final Ensemble LOUDI = runs(Worlds.loudi(), 5);
  private static final Month LATE = Month.of(2018, 12);

  private static Ensemble runs(Timeline timeline, int replications) {
    Simulations simulations = new Simulations();
    List<RunRecord> runs =
        IntStream.range(0, replications)
            .mapToObj(replication -> simulations.run(timeline, 1, replication))
            .toList();
    return new Ensemble("town", timeline, runs);
  }

  @Test
  void the_firms_of_all_sectors_are_the_firms_on_the_register() {
    for (RunRecord run : LOUDI.runs()) {
      for (int month = 0; month < run.months(); month++) {
        double sum = 0;
        for (int sector = 0; sector < run.sectors().size(); sector++) {
          sum += run.firmsOfSector(sector, month);
        }
        assertEquals(run.value(0, Metric.FIRMS, month), sum);
      }
    }
  }

  @Test
  void mean_shares_of_sectors_add_up_to_one() {
    SectorMix mix = SectorMix.of(LOUDI).orElseThrow();
    double sum = mix.parts().stream().mapToDouble(part -> mix.at(part, LATE).mean()).sum();
    assertEquals(1, sum, 1e-12);
  }

  @Test
  void the_only_sector_has_all_firms() {
    SectorMix mix = SectorMix.of(runs(Worlds.small(), 2)).orElseThrow();
    assertEquals(1, mix.parts().size());
    List<Band> shares = mix.parts().get(0).shares();
    assertEquals(1, shares.get(shares.size() - 1).p50());
  }

  @Test
  void a_run_that_was_not_counted_by_sector_has_no_mix() {
    assertTrue(SectorMix.of(RandomWalk.ensemble(SmallWorld.of("a", 12), 3)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.24, 0.5, 0.99, 1})
  void what_is_taken_in_the_zones_is_what_is_taken_in_the_park(double occupancy) {
    Park park = LOUDI.scenario().parks().get(0);
    Band band = Bands.of(new double[] {occupancy / 2, occupancy, occupancy});
    List<ZoneFill> zones = ZoneFill.of(park, LATE, band);
    double[] quantiles = {band.p05(), band.p25(), band.p50(), band.p75(), band.p95()};
    for (int i = 0; i < quantiles.length; i++) {
      int quantile = i;
      double sum = zones.stream().mapToDouble(zone -> zone.takenSqm().get(quantile)).sum();
      assertEquals(quantiles[i] * park.floorAreaSqm(LATE), sum, 1e-6);
    }
  }

  @Test
  void a_zone_begins_to_fill_when_those_that_opened_before_are_full_and_never_before_it_opens() {
    Timeline later =
        Worlds.loudi(
            "parks.loudi.zones.phase-one.opens=2017-01", "parks.loudi.zones.plaza.opens=2020-01");
    Park park = later.first().parks().get(0);
    List<ZoneFill> zones = ZoneFill.of(park, LATE, Bands.of(new double[] {0.3}));
    List<String> order = zones.stream().map(zone -> zone.zone().id()).toList();
    assertEquals(List.of("incubation", "street", "phase-one", "plaza"), order);
    assertEquals(1, zones.get(0).median(), 1e-12);
    assertEquals((0.3 * 110_000 - 20_000) / 50_000, zones.get(1).median(), 1e-12);
    assertEquals(0, zones.get(2).median());
    assertTrue(!zones.get(3).isOpen());
  }

  @Test
  void the_only_zone_is_as_full_as_the_park() {
    Ensemble small = runs(Worlds.small(), 2);
    Series occupancy = Projection.series(small, RunRecord.ALL, Metric.OCCUPANCY);
    List<ZoneFill> zones = ZoneFill.of(small.scenario().parks().get(0), small.end(), occupancy);
    assertEquals(1, zones.size());
    assertEquals(occupancy.at(small.end()).p50(), zones.get(0).median(), 1e-12);
  }

  private static TownConcentration sharesOf(double... shares) {
    List<Band> bands = new ArrayList<>();
    for (double share : shares) {
      bands.add(Bands.of(new double[] {share}));
    }
    return new TownConcentration("a", LATE, bands);
  }

  @Test
  void gini_is_none_among_equals_and_nearly_one_where_one_of_many_has_all() {
    assertEquals(0, sharesOf(0.25, 0.5, 0.75, 1).gini(), 1e-12);
    assertEquals(0.75, sharesOf(1, 1, 1, 1).gini(), 1e-12);
  }

  @Test
  void the_curve_of_concentration_rises_ever_more_slowly_to_all_firms() {
    Ensemble parks =
        RandomWalk.ensemble(SmallWorld.of("a", 18).withParks("north", "south", "west", "east"), 6);
    List<TownConcentration> years = TownConcentration.of(parks);
    assertEquals(
        List.of(Month.of(2015, 12), parks.end()),
        years.stream().map(TownConcentration::month).toList());
    for (TownConcentration year : years) {
      assertEquals(1, year.ofLargest(4).p05(), 1e-12);
      List<Double> steps = new ArrayList<>();
      double before = 0;
      for (Band share : year.shares()) {
        steps.add(share.mean() - before);
        before = share.mean();
      }
      List<Double> descending = new ArrayList<>(steps);
      descending.sort(Collections.reverseOrder());
      assertEquals(descending, steps);
    }
  }

  @Test
  void one_park_gathers_nothing() {
    assertTrue(TownConcentration.of(LOUDI).isEmpty());
  }
}
