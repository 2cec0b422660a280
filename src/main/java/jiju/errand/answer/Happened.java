package jiju.errand.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.errand.BadInput;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;
import jiju.scenario.check.NearestName;
import jiju.store.table.Csv;
import jiju.store.table.MalformedTable;
import jiju.store.table.Row;
import jiju.unit.Month;
import jiju.unit.Text;

/** A number that really came about. */
record Happened(Metric metric, String park, Month month, double value) {

  /**
   * Reads a table with the columns metric, month, value and, if wanted, park.
   *
   * @throws BadInput with everything that is wrong
   */
  static List<Happened> read(Path file, Scenario scenario, Month end) {
    List<Happened> all = new ArrayList<>();
    List<Text> problems = new ArrayList<>();
    try {
      Csv.read(
          file,
          row ->
              read(row, all.size() + problems.size() + 2, file, scenario, end, problems)
                  .ifPresent(all::add));
    } catch (IOException e) {
      throw BadInput.of("--actual " + file + "：读不到这个文件。", "--actual " + file + ": cannot be read.");
    } catch (MalformedTable malformed) {
      throw BadInput.of(
          "--actual " + malformed.getMessage() + "（应有 metric、month、value 三列，可加 park）",
          "--actual "
              + malformed.getMessage()
              + " (columns: metric, month, value, and park if wanted)");
    }
    if (all.isEmpty() && problems.isEmpty()) {
      problems.add(new Text("--actual " + file + "：没有一行。", "--actual " + file + ": no rows."));
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return all;
  }

  private static Optional<Happened> read(
      Row row, int line, Path file, Scenario scenario, Month end, List<Text> problems) {
    Map<String, String> cells = row.texts();
    String id = row.text("metric");
    Optional<Metric> metric =
        Arrays.stream(Metric.values()).filter(one -> one.id().equals(id)).findFirst();
    Month month = row.month("month");
    String stated = cells.getOrDefault("park", "");
    String park = stated.isEmpty() ? RunRecord.ALL : stated;
    boolean covered = !month.isBefore(scenario.start()) && !month.isAfter(end);
    boolean known = park.equals(RunRecord.ALL) || scenario.findPark(park).isPresent();
    double value = row.number("value");
    if (metric.isPresent() && covered && known && value >= 0) {
      return Optional.of(new Happened(metric.get(), park, month, value));
    }
    List<String> ids = Arrays.stream(Metric.values()).map(Metric::id).toList();
    String nearest = NearestName.find(id, ids).map(name -> " → " + name).orElse("");
    String what =
        metric.isEmpty()
            ? "metric " + id + nearest
            : !covered ? "month " + month : !known ? "park " + park : "value " + row.text("value");
    problems.add(
        new Text(
            file + " 第 " + line + " 行：" + what + " 不能用。",
            file + ", line " + line + ": " + what + " cannot be used."));
    return Optional.empty();
  }
}
