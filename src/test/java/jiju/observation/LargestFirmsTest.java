package jiju.observation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import jiju.engine.Simulation;
import jiju.engine.Witness;
import jiju.engine.Worlds;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by marks on large firms is what adding up every firm's twelve months finds. */
class LargestFirmsTest {
  private static final int LARGEST = 5;

  @ParameterizedTest
  @ValueSource(doubles = {1e7, 3e5})
  void firms_above_scale_are_counted_as_by_looking_at_each(double scaleYuan) {
    Census census = census(Worlds.loudi("uncertainties.statistics.aboveScaleYuan=" + scaleYuan));
    assertTrue(census.aboveScale[census.run.months() - 1] > 2);
    assertArrayEquals(census.aboveScale, series(census.run, Metric.ABOVE_SCALE_FIRMS));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e7, 3e5})
  void the_five_largest_are_those_of_the_whole_register(double scaleYuan) {
    Census census = census(Worlds.loudi("uncertainties.statistics.aboveScaleYuan=" + scaleYuan));
    assertArrayEquals(census.dependence, series(census.run, Metric.ANCHOR_DEPENDENCE), 1e-12);
  }

  private static double[] series(RunRecord run, Metric metric) {
    return IntStream.range(0, run.months())
        .mapToDouble(month -> run.value(0, metric, month))
        .toArray();
  }

  private record Census(RunRecord run, double[] aboveScale, double[] dependence) {}

  /** A run whose firms are counted one by one at the end of every month. */
  private static Census census(Timeline timeline) {
    List<double[]> years = new ArrayList<>();
    List<Double> outputs = new ArrayList<>();
    RunRecord run =
        Simulation.run(
            timeline,
            1,
            0,
            new Witness() {
              @Override
              public void founded(World world) {}

              @Override
              public void monthEnded(World world) {
                ParkState park = world.parks().get(0);
                years.add(years(park));
                outputs.add(park.outputOfTwelveMonths(world.month()));
              }

              @Override
              public void note(int month, int park, long key, Happening what, double amount) {}
            });
    double scale = timeline.first().uncertainties().statistics().aboveScaleYuan();
    double[] above = years.stream().mapToDouble(firms -> above(firms, scale)).toArray();
    double[] share =
        IntStream.range(0, above.length)
            .mapToDouble(month -> largest(years.get(month)) / outputs.get(month))
            .map(part -> Math.min(1, part))
            .toArray();
    return new Census(run, above, share);
  }

  /** Output of twelve months of every firm and anchor on the register. */
  private static double[] years(ParkState park) {
    FirmTable firms = park.firms();
    DoubleStream small =
        IntStream.range(0, firms.size())
            .filter(firms::onRegister)
            .mapToDouble(firms::outputOfTwelveMonths);
    DoubleStream anchors =
        park.anchors().stream()
            .filter(Anchor::onRegister)
            .mapToDouble(Anchor::outputOfTwelveMonths);
    return DoubleStream.concat(small, anchors).toArray();
  }

  private static double above(double[] years, double scale) {
    return DoubleStream.of(years).filter(year -> year >= scale).count();
  }

  private static double largest(double[] years) {
    return DoubleStream.of(years)
        .boxed()
        .sorted(Comparator.reverseOrder())
        .limit(LARGEST)
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
