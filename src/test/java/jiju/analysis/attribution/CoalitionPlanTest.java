package jiju.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.uncertainty.Drawn;
import jiju.experiment.FailurePolicy;
import jiju.experiment.LocalExecutor;
import jiju.experiment.SmallWorld;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.Unit;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;

/** From coalitions through runs to bars, with a model whose answer is known. */
class CoalitionPlanTest {
  private static final int MONTHS = 3;
  private static final Path LOUDI = Path.of("scenarios", "loudi-south", "baseline.json");

  /** A lever that, when off, leaves a letter less in the name of the scenario. */
  private static LeverSwitch lever(char letter) {
    return new LeverSwitch(
        "lever-" + letter, Text.EMPTY, Text.EMPTY, scenario -> without(letter, scenario));
  }

  private static Scenario without(char letter, Scenario scenario) {
    return SmallWorld.of(scenario.id().replace(String.valueOf(letter), ""), MONTHS)
        .timeline()
        .first();
  }

  private static Timeline named(String id) {
    return SmallWorld.of(id, MONTHS).timeline();
  }

  private static List<LeverSwitch> levers(String letters) {
    return letters.chars().mapToObj(letter -> lever((char) letter)).toList();
  }

  private static Attribution attribution(
      String letters, int replications, ToDoubleFunction<String> worth, double luck)
      throws InterruptedException {
    CoalitionPlan plan = new CoalitionPlan(named(letters), levers(letters), 1, replications);
    Measure measure =
        new Measure(
            "worth",
            Text.EMPTY,
            Unit.NONE,
            run -> worth.applyAsDouble(run.scenario()) * (1 + luck * (run.replication() % 7 - 3)));
    Measurement measured = new Measurement(List.of(measure), () -> {});
    new LocalExecutor(
            (timeline, seed, replication) -> blank(timeline.first().id(), replication),
            2,
            FailurePolicy.STOP)
        .execute(plan.runs(), measured);
    return plan.attributions(measured, Drawn.AS_STATED).get(0);
  }

  private static RunRecord blank(String id, int replication) {
    double[] values = new double[Metric.values().length * MONTHS];
    double[] spent = new double[Instrument.values().length * MONTHS];
    return new RunRecord(
        id,
        1,
        replication,
        SmallWorld.START,
        MONTHS,
        List.of("loudi"),
        values,
        spent,
        spent,
        Map.of());
  }

  private static double sum(Attribution attribution) {
    return attribution.bars().stream().mapToDouble(bar -> bar.brought().value()).sum();
  }

  @Test
  void bars_are_the_shapley_values_and_add_up() throws InterruptedException {
    Attribution found =
        attribution("abc", 14, id -> id.contains("a") && id.contains("b") ? 10 : 0, 0);
    assertEquals(List.of(5.0, 5.0, 0.0), values(found));
    assertEquals(10, found.allOn() - found.allOff());
    assertEquals(1, found.bars().get(2).negligible());
    assertEquals(0, found.bars().get(0).negligible());
  }

  @Test
  void the_interval_holds_the_value_and_widens_with_luck() throws InterruptedException {
    Attribution calm = attribution("ab", 14, String::length, 0.01);
    Attribution wild = attribution("ab", 14, String::length, 0.1);
    assertTrue(calm.bars().get(0).brought().interval().contains(1));
    assertTrue(wild.bars().get(0).brought().interval().contains(1));
    assertTrue(
        wild.bars().get(0).brought().interval().width()
            > 5 * calm.bars().get(0).brought().interval().width());
  }

  @Test
  void beyond_ten_levers_orders_are_sampled_and_bars_still_add_up() throws InterruptedException {
    String many = "abcdefghijklm";
    CoalitionPlan plan = new CoalitionPlan(named(many), levers(many), 1, 20);
    assertFalse(plan.isExact());
    assertTrue(plan.runs().size() <= 20 * 2 * many.length());

    Attribution found = attribution(many, 200, id -> id.length() * id.length(), 0);
    assertEquals(13 * 13, sum(found), 1e-9);
    long holding =
        found.bars().stream().filter(bar -> bar.brought().interval().contains(13)).count();
    assertTrue(holding >= 11, "intervals that hold the true 13: " + holding);
  }

  @Test
  void a_town_has_only_the_levers_that_it_pulls() {
    Timeline loudi = ScenarioFiles.read(LOUDI, List.of()).timeline();
    assertEquals(
        List.of(
            "trips",
            "incubators",
            "subsidies",
            "desk",
            "rail",
            "anchor-contracts",
            "events",
            "amenities"),
        LeverSwitches.of(loudi).stream().map(LeverSwitch::id).toList());
    Timeline without =
        ScenarioFiles.read(LOUDI.resolveSibling("no-trips.json"), List.of()).timeline();
    assertFalse(LeverSwitches.of(without).stream().anyMatch(one -> one.id().equals("trips")));
  }

  private static List<Double> values(Attribution found) {
    List<Double> values = new ArrayList<>();
    found.bars().forEach(bar -> values.add(bar.brought().value()));
    return values;
  }
}
