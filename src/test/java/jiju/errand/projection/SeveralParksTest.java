package jiju.errand.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.errand.BadInput;
import jiju.store.scenario.ScenarioFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page knows of a world of several parks. */
class SeveralParksTest {
  private static final String DESKS = "parks.*.serviceDesk.clerks";
  private static final String DESK = "parks.t003.serviceDesk.clerks";

  @TempDir static Path folder;
  private static Path scenarios = Path.of("");
  private static Workbench workbench = new Workbench(new Towns(java.util.Map.of()), 1, "test");

  @BeforeAll
  static void open() throws IOException {
    scenarios = SmallProvince.in(folder);
    workbench = new Workbench(Towns.in(scenarios), 2, "test");
  }

  private static Question question(String park, Change... changes) {
    return new Question(
        "zhejiang", "baseline", List.of(changes), 1, 4, park, Optional.of("2016-12"));
  }

  private static Answer ask(Question question) throws Exception {
    List<Answer> answers = new ArrayList<>();
    workbench.answer(
        question,
        new Audience() {
          @Override
          public void know(int done, int wanted) {}

          @Override
          public void hear(Answer answer) {
            answers.add(answer);
          }
        });
    return answers.get(answers.size() - 1);
  }

  private static List<String> paths(String park) {
    return new TownHall(workbench)
        .sheet("zhejiang", "baseline", park).levers().stream()
            .map(lever -> lever.spot().path())
            .toList();
  }

  @Test
  void for_all_towns_there_are_levers_that_move_every_one_of_them() {
    assertTrue(paths("all").contains(DESKS));
    assertTrue(paths("all").stream().noneMatch(path -> path.contains("t003")));
  }

  @Test
  void a_town_has_its_own_levers_and_nobody_elses() {
    assertTrue(paths("t003").contains(DESK));
    assertTrue(paths("t003").stream().anyMatch(path -> path.startsWith("levers.incubators.t003")));
    assertTrue(paths("t003").stream().noneMatch(path -> path.contains("t004")));
    assertFalse(paths("t003").contains(DESKS));
  }

  @Test
  void an_unknown_town_is_refused_with_a_sentence() {
    assertThrows(
        BadInput.class, () -> new TownHall(workbench).sheet("zhejiang", "baseline", "t999"));
    assertThrows(BadInput.class, () -> ask(question("t999")));
  }

  @Test
  void a_lever_of_all_towns_is_the_lever_of_each_of_them() throws Exception {
    Change[] each = new Change[SmallProvince.TOWNS];
    for (int i = 0; i < each.length; i++) {
      each[i] = new Change("parks.t00" + (i + 1) + ".serviceDesk.clerks", "1");
    }
    Answer together = ask(question("all", new Change(DESKS, "1")));
    assertEquals(List.of(DESKS + "=1"), together.set());
    assertEquals(ask(question("all", each)).metrics(), together.metrics());
    assertTrue(together.metrics().get(0).difference().orElseThrow().fan().mean().get(18) != 0);
  }

  @Test
  void a_saved_file_of_it_says_and_loads_the_same() throws IOException {
    Question question =
        question("all", new Change(DESKS, "1"), new Change(DESKS + "@2016-07", "4"));
    VariantFile files = new VariantFile(workbench);
    String text = files.write(question, "one clerk");
    assertEquals(question.changes(), files.read("zhejiang", text).changes());
    Path saved = Files.writeString(scenarios.resolve("zhejiang/saved.json"), text);
    var timeline = ScenarioFiles.read(saved, List.of()).timeline();
    var moved = workbench.readings().loaded(question).timeline();
    assertEquals(moved.first().parks(), timeline.first().parks());
    assertEquals(moved.chapters().size(), timeline.chapters().size());
    Files.delete(saved);
  }

  @Test
  void the_map_shows_every_town_as_its_own_projection_does() throws Exception {
    Change fewer = new Change(DESK, "0.5");
    Answer all = ask(question("all", fewer));
    TownMap map = new Mapping(workbench).map(question("all", fewer), "firms", 18);
    assertEquals(SmallProvince.TOWNS, map.places().size());
    assertEquals(all.replications(), map.replications());
    var firms = ask(question("t003", fewer)).metrics().get(0);
    TownMap.Place third = map.places().get(2);
    assertEquals(firms.baseline().p50().get(18), third.baseline().p50());
    assertEquals(firms.variant().orElseThrow().p95().get(18), third.value().high());
    assertEquals(
        firms.difference().orElseThrow().fan().mean().get(18),
        third.difference().orElseThrow().value());
    assertTrue(map.share() > 5.0 / SmallProvince.TOWNS && map.share() < 1);
  }

  @Test
  void only_months_and_metrics_of_the_answer_are_mapped() {
    Mapping mapping = new Mapping(workbench);
    assertThrows(BadInput.class, () -> mapping.map(question("all"), "firms", 19));
    assertThrows(BadInput.class, () -> mapping.map(question("all"), "firms", -1));
    assertThrows(BadInput.class, () -> mapping.map(question("all"), "entries", 3));
  }

  @Test
  void a_film_shows_one_town_of_many_and_not_all_at_once() throws Exception {
    Screening screening = new Screening(workbench);
    assertThrows(BadInput.class, () -> screening.film(question("all"), 0, false));
    Film film = screening.film(question("t003"), 0, false);
    assertTrue(film.firms().stream().allMatch(firm -> firm.park() == 2));
    assertEquals(
        film.firmsOnRegister().get(18),
        film.firms().stream().filter(firm -> firm.left() < 0).count(),
        0);
  }
}
