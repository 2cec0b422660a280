package jiju.store.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Point;
import jiju.experiment.design.Range;
import jiju.experiment.design.Yield;
import jiju.scenario.Metric;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.Problem;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an experiment file says, and what is said of a wrong one. */
class ExperimentFilesTest {
  private static final String BASELINE =
      Path.of("scenarios/loudi-south/baseline.json").toAbsolutePath().toString();
  private static final String RENT = "parks.loudi.rentYuanPerSqmMonth";

  @TempDir Path folder;

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path experiment(String members) {
    return write(
        "experiment.json",
        "{\n\"id\": \"rents\",\n\"scenarios\": \"" + BASELINE + "\",\n" + members + "\n}");
  }

  private LoadedExperiment read(String members) {
    return ExperimentFiles.readWithPoints(experiment(members), List.of());
  }

  private List<String> wrong(String members) {
    return wrong(experiment(members));
  }

  private List<String> wrong(Path file) {
    BadScenario bad =
        assertThrows(BadScenario.class, () -> ExperimentFiles.readWithPoints(file, List.of()));
    return bad.problems().stream()
        .map(Problem::text)
        .map(text -> text.en().replace(folder + "/", ""))
        .toList();
  }

  private static List<List<String>> values(LoadedExperiment experiment) {
    return experiment.points().points().stream().map(Point::values).toList();
  }

  private static String vary(String... variables) {
    return "\"vary\": [" + String.join(",\n", variables) + "]";
  }

  private static String rent(String members) {
    return "{\"id\": \"rent\", \"path\": \"" + RENT + "\"" + members + "}";
  }

  @Test
  void steps_make_a_grid_of_equally_spaced_values() {
    LoadedExperiment read = read(vary(rent(", \"from\": 10, \"to\": 25, \"steps\": 4")));
    assertEquals(List.of(List.of("10"), List.of("15"), List.of("20"), List.of("25")), values(read));
    assertEquals(20, read.experiment().replications());
  }

  @Test
  void what_the_scenario_states_as_range_is_the_range_of_a_random_design() {
    LoadedExperiment read =
        read(vary(rent("")) + ", \"design\": {\"kind\": \"latinHypercube\", \"points\": 8}");
    Range range = read.factors().get(0).range().orElseThrow();
    assertEquals(List.of(10.0, 25.0), List.of(range.low(), range.high()));
    for (Point point : read.points().points()) {
      double rent = Double.parseDouble(point.values().get(0));
      assertTrue(rent >= 10 && rent <= 25);
    }
  }

  @Test
  void a_point_sets_its_values_as_the_command_line_would() {
    LoadedExperiment read = read(vary(rent(", \"values\": [12, 24]")));
    assertEquals(
        24,
        read.at(read.points(), read.points().points().get(1))
            .get(0)
            .scenario()
            .parks()
            .get(0)
            .rentYuanPerSqmMonth());
  }

  @Test
  void a_value_may_hold_from_a_month_on() {
    LoadedExperiment read =
        read(vary("{\"id\": \"rent\", \"path\": \"" + RENT + "@2018-01\", \"values\": [12]}"));
    var timeline = read.at(read.points(), read.points().points().get(0)).get(0).timeline();
    assertEquals(17, timeline.at(Month.of(2017, 12)).parks().get(0).rentYuanPerSqmMonth());
    assertEquals(12, timeline.at(Month.of(2018, 1)).parks().get(0).rentYuanPerSqmMonth());
  }

  @Test
  void switches_and_choices_take_all_their_values_unless_told() {
    LoadedExperiment read =
        read(vary("{\"id\": \"rival\", \"path\": \"uncertainties.rival.response\"}"));
    assertEquals(List.of(List.of("none"), List.of("match"), List.of("undercut")), values(read));
  }

  @Test
  void points_can_be_listed() {
    LoadedExperiment read =
        read(
            vary(rent(""), "{\"id\": \"rival\", \"path\": \"uncertainties.rival.response\"}")
                + ", \"design\": {\"kind\": \"list\", \"list\": ["
                + "{\"rent\": 11, \"rival\": \"match\"}, {\"rival\": \"none\", \"rent\": 12}]}");
    assertEquals(List.of(List.of("11", "match"), List.of("12", "none")), values(read));
  }

  @Test
  void points_can_stand_in_a_table_beside_the_file() {
    write("points.csv", "\uFEFFpoint,rent\np0001,11\np0002,12.5\n");
    LoadedExperiment read =
        read(vary(rent("")) + ", \"design\": {\"kind\": \"csv\", \"csv\": \"points.csv\"}");
    assertEquals(List.of(List.of("11"), List.of("12.5")), values(read));
  }

  @Test
  void designs_can_walk_together() {
    LoadedExperiment read =
        read(
            vary(
                    rent(", \"values\": [11, 12]"),
                    "{\"id\": \"leads\", \"path\": \"uncertainties.promotion.leadsPerTrip\"}",
                    "{\"id\": \"gain\", \"path\": \"levers.events.sign.localAwarenessGain\", \"from\": 0.1, \"to\": 0.3}")
                + ", \"design\": {\"kind\": \"zip\", \"parts\": [{\"vary\": [\"rent\"]},"
                + "{\"vary\": [\"gain\", \"leads\"], \"kind\": \"sobol\", \"points\": 2}]}");
    assertEquals(
        List.of("rent", "gain", "leads"),
        read.points().factors().stream().map(Factor::id).toList());
    assertEquals("11", values(read).get(0).get(0));
    assertEquals("0.2", values(read).get(0).get(1));
    assertEquals("12", values(read).get(1).get(0));
  }

  @Test
  void a_file_may_extend_another_and_paths_start_where_they_are_said() throws IOException {
    Files.createDirectories(folder.resolve("towns"));
    Files.copy(Path.of(BASELINE), folder.resolve("towns/town.json"));
    Path library = Files.createDirectories(folder.resolve("library"));
    for (String name : List.of("cities.json", "internet-sectors.json", "retail-sectors.json")) {
      Files.copy(Path.of("scenarios/library", name), library.resolve(name));
    }
    write(
        "towns/base.json",
        "{\"id\": \"base\", \"scenarios\": [\"town.json\"], \"replications\": 5, "
            + vary(rent(", \"values\": [12]"))
            + "}");
    LoadedExperiment read =
        ExperimentFiles.readWithPoints(
            write(
                "more.json",
                "{\"extends\": \"towns/base.json\", \"vary\": [{\"id\": \"rent\", \"values\": [13, 14]}]}"),
            List.of());
    assertEquals("more", read.experiment().id());
    assertEquals(5, read.experiment().replications());
    assertEquals(List.of(List.of("13"), List.of("14")), values(read));
    assertEquals(6, read.inputs().size());
  }

  @Test
  void without_outcomes_the_main_metrics_are_asked_at_the_month_of_judgement() {
    List<Yield> yields = read(vary(rent(", \"values\": [12]"))).yields();
    assertEquals(
        List.of(Metric.FIRMS, Metric.EMPLOYEES, Metric.OUTPUT_12M_YUAN, Metric.TAX_12M_YUAN),
        yields.stream().map(Yield::metric).toList());
  }

  @Test
  void everything_wrong_comes_at_once_with_line_path_and_nearest_name() {
    assertEquals(
        List.of(
            "experiment.json:4: unknown key \"replicatons\", did you mean \"replications\"?",
            "experiment.json:5: parks.loudi.rentYuanPerSqmMonth: found -3, allowed a number from 0 to"
                + " 10000 (yuan/m²/month)",
            "experiment.json:6: parks.loudi.rentYuanPerSqmMoth: no \"rentYuanPerSqmMoth\" here, did"
                + " you mean \"rentYuanPerSqmMonth\"?",
            "experiment.json:7: parks.lodi.landMu: no \"lodi\" here, did you mean \"loudi\"?",
            "experiment.json:8: outcomes.x.metric: found \"firm\", allowed one of firms,"
                + " firms_operating, firms_cumulative, entries, exits, openings, closures,"
                + " turned_away, employees, output_yuan, output_12m_yuan, output_cumulative_yuan, …,"
                + " did you mean \"firms\"?",
            "experiment.json:9: outcomes.y.park: no park \"lodi\", allowed one of loudi, all, did you"
                + " mean \"loudi\"?",
            "experiment.json:9: outcomes.y.at: found 2031-01, allowed a month from 2015-01 to"
                + " 2024-12"),
        wrong(
            "\"replicatons\": 3,\n"
                + vary(
                    rent(", \"values\": [12, -3]"),
                    "{\"id\": \"moth\", \"path\": \"parks.loudi.rentYuanPerSqmMoth\", \"values\": [1]}",
                    "{\"id\": \"park\", \"path\": \"parks.lodi.landMu\", \"values\": [1]}")
                + ",\n\"outcomes\": [{\"id\": \"x\", \"metric\": \"firm\"},\n"
                + "{\"id\": \"y\", \"metric\": \"firms\", \"park\": \"lodi\", \"at\": \"2031-01\"}]"));
  }

  @Test
  void what_a_design_lacks_is_said() {
    assertEquals(
        List.of("experiment.json:5: design.points: missing, allowed the number of points"),
        wrong(vary(rent("")) + ",\n\"design\": {\"kind\": \"sobol\"}"));
    assertEquals(
        List.of(
            "experiment.json:4: vary.rent: a range alone, no values, allowed steps or values, which"
                + " the design of kind grid needs"),
        wrong(vary(rent(", \"from\": 10, \"to\": 12"))));
    assertEquals(
        List.of(
            "experiment.json:5: design.list[0]: point 1 has no value of \"rent\"",
            "experiment.json:5: design.list[0]: unknown parameter \"rnt\", did you mean \"rent\"?"),
        wrong(
            vary(rent(", \"values\": [10, 12]"))
                + ",\n\"design\": {\"kind\": \"list\", \"list\": [{\"rnt\": 3}]}"));
    assertEquals(
        List.of("experiment.json:5: design.csv: no such file: nowhere.csv"),
        wrong(
            vary(rent(", \"values\": [10, 12]"))
                + ",\n\"design\": {\"kind\": \"csv\", \"csv\": \"nowhere.csv\"}"));
  }

  @Test
  void values_that_do_not_fit_together_are_told_with_their_point() {
    LoadedExperiment read =
        read(
            vary(
                "{\"id\": \"small\", \"path\": \"parks.loudi.lots.smallestSqm\", \"values\": [30, 4000]}",
                "{\"id\": \"large\", \"path\": \"parks.loudi.lots.largestSqm\", \"values\": [5000, 300]}"));
    BadScenario bad =
        assertThrows(
            BadScenario.class, () -> read.at(read.points(), read.points().points().get(3)));
    assertTrue(bad.getMessage().contains("at point p0004: "), bad.getMessage());
  }
}
