package jiju.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.store.results.Source;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyManifest;
import jiju.store.results.study.StudyTable;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {
  private static final Path LOUDI = Path.of("scenarios", "loudi-south", "baseline.json");
  private static final StudyManifest MANIFEST =
      new StudyManifest("optimize", "1.2.3", List.of("optimize", "x"), 1, 10, 2, "2026", 0.5);

  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private static Study study() {
    StudyTable table =
        new StudyTable(
            "frontier.csv",
            List.of(
                StudyColumn.of("public_cost_yuan", Unit.YUAN, "财政成本", "public cost"),
                StudyColumn.of("lever", "杠杆", "lever")),
            List.of(List.of(StudyTable.cell(1.5e6), "trips, all"), List.of("", "none")));
    Bulletin bulletin =
        new Bulletin(
            new Text("最省多少？", "What is cheapest?"),
            new Text("娄底", "Loudi"),
            List.of(
                new Bulletin.Section(
                    new Text("答案", "Answer"),
                    List.of(
                        new Bulletin.Words(new Text("<一次>", "<once>")),
                        new Bulletin.Drawing("missing"),
                        new Bulletin.Sheet(
                            new Text("表", "Table"),
                            List.of(Bulletin.same("a"), Bulletin.same("b")),
                            List.of(List.of(Bulletin.same("1"), Bulletin.same("2"))))))));
    return new Study(
        List.of(new Source("loudi-south", ScenarioFiles.read(LOUDI, List.of()))),
        List.of(table),
        Map.of("posterior.json", "{}\n"),
        language -> List.of(),
        bulletin);
  }

  private OutputRequest output() {
    return new OutputRequest(Optional.of(above.resolve("results")), false, Optional.empty(), false);
  }

  private Path leave() {
    Path folder = Study.folder(output(), "any");
    study().leave(folder, output(), MANIFEST, console.in("en"));
    return folder;
  }

  @Test
  void a_study_leaves_tables_with_their_dictionary_reports_and_a_manifest() throws IOException {
    Path folder = leave();

    assertEquals(
        "public_cost_yuan,lever\n1500000,\"trips, all\"\n,none\n",
        Files.readString(folder.resolve("frontier.csv")));
    assertTrue(Files.readString(folder.resolve("columns.json")).contains("财政成本"));
    assertTrue(Files.readString(folder.resolve("manifest.json")).contains("frontier.csv"));
    assertTrue(Files.exists(folder.resolve("scenario/loudi-south.json")));
    assertTrue(Files.exists(folder.resolve("posterior.json")));
  }

  @Test
  void its_report_says_the_same_in_both_languages_and_words_stay_words() throws IOException {
    Path folder = leave();

    String chinese = Files.readString(folder.resolve("report.zh.html"));
    String english = Files.readString(folder.resolve("report.en.html"));
    assertTrue(chinese.contains("最省多少？") && chinese.contains("&lt;一次&gt;"));
    assertTrue(english.contains("What is cheapest?") && english.contains("&lt;once&gt;"));
    assertTrue(chinese.contains("模型推演，非预测"));
  }

  @Test
  void a_folder_that_is_not_empty_is_refused() throws IOException {
    Files.createDirectory(above.resolve("results"));
    Files.writeString(above.resolve("results").resolve("diary.txt"), "mine");

    assertThrows(BadInput.class, () -> Study.folder(output(), "any"));
  }
}
