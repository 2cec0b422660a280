package jiju.errand.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import jiju.errand.BadInput;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park;
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
    int[] line = {1};
    try {
      Csv.read(
          file, row -> read(row, ++line[0], file, scenario, end, problems).ifPresent(all::add));
    } catch (IOException e) {
      throw BadInput.of("--actual " + file + "：读不到这个文件。", "--actual " + file + ": cannot be read.");
    } catch (MalformedTable malformed) {
      throw BadInput.of(
          "--actual " + file + "：应有 metric、month、value 三列，可加 park。",
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
    List<Text> wrong = new ArrayList<>();
    Optional<Metric> metric = metric(row.text("metric"), scenario, wrong);
    Optional<Month> month = month(row.text("month"), scenario, end, wrong);
    String stated = row.texts().getOrDefault("park", "");
    String park = stated.isEmpty() ? RunRecord.ALL : stated;
    if (!park.equals(RunRecord.ALL) && scenario.findPark(park).isEmpty()) {
      List<String> parks = scenario.parks().stream().map(Park::id).toList();
      wrong.add(unknown("park", park, parks));
    }
    OptionalDouble value = value(row.text("value"), wrong);
    wrong.forEach(
        one ->
            problems.add(
                new Text(
                    "--actual " + file + "，第 " + line + " 行：" + one.zh(),
                    "--actual " + file + ", line " + line + ": " + one.en())));
    return wrong.isEmpty()
        ? Optional.of(
            new Happened(metric.orElseThrow(), park, month.orElseThrow(), value.getAsDouble()))
        : Optional.empty();
  }

  private static Optional<Metric> metric(String id, Scenario scenario, List<Text> wrong) {
    List<Metric> counted = Metric.countedIn(scenario);
    Optional<Metric> metric = counted.stream().filter(one -> one.id().equals(id)).findFirst();
    if (metric.isEmpty()) {
      wrong.add(unknown("metric", id, counted.stream().map(Metric::id).toList()));
    }
    return metric;
  }

  private static Optional<Month> month(
      String text, Scenario scenario, Month end, List<Text> wrong) {
    Optional<Month> month =
        Month.find(text).filter(one -> !one.isBefore(scenario.start()) && !one.isAfter(end));
    if (month.isEmpty()) {
      wrong.add(
          new Text(
              "month " + found(text, "空") + "：应在 " + scenario.start() + " 至 " + end + " 之间。",
              "month "
                  + found(text, "empty")
                  + ": must lie between "
                  + scenario.start()
                  + " and "
                  + end
                  + "."));
    }
    return month;
  }

  private static OptionalDouble value(String text, List<Text> wrong) {
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && Double.isFinite(value)) {
        return OptionalDouble.of(value);
      }
    } catch (NumberFormatException none) {
      // Said below, with numbers that cannot be.
    }
    wrong.add(
        new Text(
            "value " + found(text, "空") + "：应为不小于 0 的数。",
            "value " + found(text, "empty") + ": must be a number of at least 0."));
    return OptionalDouble.empty();
  }

  private static String found(String text, String empty) {
    return text.isBlank() ? empty : text;
  }

  private static Text unknown(String column, String name, List<String> known) {
    String nearest = NearestName.find(name, known).map(one -> " → " + one).orElse("");
    return new Text(
        column + " " + found(name, "空") + nearest + "：该情景没有这一项。",
        column + " " + found(name, "empty") + nearest + ": not in this scenario.");
  }
}
