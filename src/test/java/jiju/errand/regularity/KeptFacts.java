package jiju.errand.regularity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jiju.store.table.Column;
import jiju.store.table.Csv;

/**
 * Keeps what the page on validation prints: takes the rows of {@code stylized_facts.csv} from
 * results folders, one a world, into {@code src/site/stylized_facts.csv}. Worlds that no folder
 * speaks of keep their rows.
 *
 * <pre>
 * for w in loudi-south loudi-mall-2015 yuhuangshan zhejiang; do
 *   ./jiju validate scenarios/$w --stylized-facts -n 200 --out results/facts/$w
 * done
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=jiju.errand.regularity.KeptFacts -Dexec.args="results/facts/…/stylized-facts …"
 * mvn -q test -Dtest=StylizedFactsTest -Djiju.papers=write
 * </pre>
 */
public final class KeptFacts {
  static final Path KEPT = Path.of("src", "site", "stylized_facts.csv");
  static final List<String> WORLDS =
      List.of("model", "loudi-south", "loudi-mall-2015", "yuhuangshan", "zhejiang");
  private static final List<String> COLUMNS =
      List.of(
          "world",
          "row",
          "fact_zh",
          "fact_en",
          "target_low",
          "target_high",
          "value",
          "ci_low",
          "ci_high",
          "verdict",
          "type",
          "source",
          "source_zh");

  private KeptFacts() {}

  /** Takes the rows of the folders given. */
  public static void main(String[] folders) throws IOException {
    Map<String, List<List<String>>> kept = of(KEPT);
    for (String folder : folders) {
      kept.putAll(of(Path.of(folder, "stylized_facts.csv")));
    }
    List<Column<List<String>>> columns = new ArrayList<>();
    IntStream.range(0, COLUMNS.size())
        .forEach(i -> columns.add(new Column<>(COLUMNS.get(i), row -> row.get(i))));
    Csv.write(
        KEPT,
        columns,
        WORLDS.stream().flatMap(world -> kept.getOrDefault(world, List.of()).stream()));
  }

  /** Rows by world. */
  static Map<String, List<List<String>>> of(Path file) throws IOException {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    Csv.read(
        file,
        row -> {
          List<String> cells = COLUMNS.stream().map(row::text).toList();
          rows.computeIfAbsent(cells.get(0), any -> new ArrayList<>()).add(cells);
        });
    return rows;
  }
}
