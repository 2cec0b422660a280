package jiju.store.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jiju.analysis.Findings;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.table.Csv;
import jiju.store.table.MalformedTable;
import jiju.unit.Month;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {
  private static final Month UNTIL = Month.of(2016, 12);
  private static SmallResults results;

  @TempDir Path folder;

  @BeforeAll
  static void simulate() throws InterruptedException {
    results = SmallResults.of(UNTIL, 2, "baseline", "no-trips", "no-rail");
  }

  @Test
  void findings_come_back_as_they_were_written() throws IOException {
    results.write(folder);
    Findings written = results.findings();
    Findings read = new ResultsFolder(folder).findings();

    assertEquals(written.provenance(), read.provenance());
    assertEquals(written.cases(), read.cases());
    assertEquals(written.series(), read.series());
    assertEquals(written.differences(), read.differences());
    assertEquals(written.targets(), read.targets());
    assertEquals(written.curves(), read.curves());
    assertEquals(written.ledger(), read.ledger());
    assertEquals(written.fiscal(), read.fiscal());
    assertEquals(written.perMu(), read.perMu());
    assertEquals(written.anchors(), read.anchors());
    assertEquals(written.facts(), read.facts());
  }

  @Test
  void targets_and_facts_come_back_where_their_months_are_simulated()
      throws IOException, InterruptedException {
    SmallResults longer = SmallResults.of(Month.of(2020, 1), 2, "baseline", "no-trips");
    longer.write(folder);
    Findings read = new ResultsFolder(folder).findings();

    assertEquals(longer.findings().targets(), read.targets());
    assertEquals(longer.findings().facts(), read.facts());
  }

  @Test
  void the_manifest_comes_back_as_it_was_written() throws IOException {
    assertEquals(results.write(folder), new ResultsFolder(folder).manifest());
  }

  @Test
  void data_files_are_the_same_bytes_for_any_number_of_threads()
      throws IOException, InterruptedException {
    Manifest two = results.write(Files.createDirectory(folder.resolve("two")));
    for (int threads : new int[] {1, 5}) {
      SmallResults again = SmallResults.of(UNTIL, threads, "baseline", "no-trips", "no-rail");
      Manifest manifest = again.write(Files.createDirectory(folder.resolve("again" + threads)));

      assertEquals(two.files(), manifest.files());
      assertEquals(two.scenarios(), manifest.scenarios());
    }
  }

  @Test
  void rows_are_sorted_by_their_keys() throws IOException {
    results.write(folder);
    for (String file : List.of("series.csv", "compare.csv")) {
      List<String> keys = new ArrayList<>();
      Csv.read(
          folder.resolve(file),
          row ->
              keys.add(
                  String.join(
                      " ",
                      row.text("scenario"),
                      row.text("park"),
                      row.text("month"),
                      row.text("metric"))));

      assertEquals(keys.stream().sorted(Comparator.naturalOrder()).toList(), keys);
      assertEquals(keys.size(), new TreeSet<>(keys).size());
    }
  }

  @Test
  void tables_have_the_promised_columns() throws IOException {
    results.write(folder);

    assertHeads("runs.csv", "scenario,replication,seed,status,months,digest,note");
    assertHeads("series.csv", "scenario,park,month,metric,n,mean,sd,p05,p25,p50,p75,p95");
    assertHeads(
        "compare.csv",
        "scenario,park,month,metric,diff_mean,ci_low,ci_high,win_rate,variance_reduction");
    assertHeads("targets.csv", "scenario,target,probability,ci_low,ci_high,first_passage_p50");
    assertHeads("fiscal.csv", "scenario,park,year,instrument,kind,months,cost_yuan");
    assertTrue(
        headings("validation.csv")
            .containsAll(
                List.of(
                    "fact", "metric", "at", "observed", "p05", "p50", "p95", "verdict", "source")));
  }

  @Test
  void every_column_and_every_name_under_one_stands_in_the_dictionary()
      throws IOException, BadJson {
    results.write(folder);
    Json.Obj dictionary =
        (Json.Obj)
            JsonReader.read("columns.json", Files.readString(folder.resolve("columns.json")));
    Set<String> names = new TreeSet<>();
    for (Manifest.FileEntry file : new ResultsFolder(folder).manifest().files()) {
      if (!file.file().endsWith(".csv")) {
        continue;
      }
      names.addAll(headings(file.file()));
      Csv.read(folder.resolve(file.file()), row -> names.addAll(namesIn(row, file.file())));
    }
    names.remove("all");
    names.removeAll(dictionary.members().keySet());

    assertEquals(Set.of(), names);
  }

  private static List<String> namesIn(jiju.store.table.Row row, String file) {
    return switch (file) {
      case "series.csv", "compare.csv" -> List.of(row.text("metric"));
      case "quantities.csv", "gains.csv" -> List.of(row.text("quantity"));
      case "fiscal.csv" -> List.of(row.text("instrument"));
      default -> List.of();
    };
  }

  @Test
  void the_ledger_table_holds_cash_alone_as_cost() throws IOException {
    results.write(folder);
    Csv.read(
        folder.resolve("fiscal.csv"),
        row -> {
          if (Set.of("revenue", "forgone").contains(row.text("kind"))) {
            assertTrue(row.isEmpty("cost_yuan"));
          }
          if (Set.of("cost", "capital").contains(row.text("kind"))) {
            assertEquals(row.number("mean"), row.number("cost_yuan"));
          }
        });
  }

  @Test
  void a_folder_whose_manifest_is_missing_is_no_results_folder() {
    assertFalse(new ResultsFolder(folder).isThere());
  }

  @Test
  void a_manifest_of_another_layout_is_refused() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\"format\": 99}");

    assertThrows(MalformedTable.class, () -> new ResultsFolder(folder).findings());
  }

  private void assertHeads(String file, String promised) throws IOException {
    String head = Files.readAllLines(folder.resolve(file)).get(0);

    assertTrue(head.startsWith(promised), head);
  }

  private List<String> headings(String file) throws IOException {
    return List.of(Files.readAllLines(folder.resolve(file)).get(0).split(",", -1));
  }
}
