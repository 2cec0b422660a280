package jiju.errand.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jiju.store.table.Column;
import jiju.store.table.Csv;
import jiju.store.table.Decimal;
import jiju.unit.Text;

/** The tables of a diary: every entry with its reasons, and a row a firm. */
final class DiaryTables {
  static final String DIARY = "diary.csv";
  static final String FIRMS = "firms.csv";

  private DiaryTables() {}

  /** A line of {@code diary.csv}; without detail the value is the entry's own. */
  private record Line(Replayed run, Chronicle firm, Entry entry, Optional<Entry.Detail> detail) {

    String value() {
      return Decimal.of(detail.map(Entry.Detail::amount).orElse(entry.amount()));
    }

    String unit() {
      return detail
          .map(Entry.Detail::unit)
          .orElse(entry.event().unit())
          .name()
          .toLowerCase(Locale.ROOT);
    }
  }

  private record Life(Replayed run, Chronicle firm) {

    String monthOf(Event event) {
      return firm.find(event).map(entry -> run.month(entry).toString()).orElse("");
    }

    String left() {
      return firm.entries().stream()
          .filter(entry -> entry.event().isExit())
          .findFirst()
          .map(entry -> run.month(entry).toString())
          .orElse("");
    }

    String name(Function<jiju.scenario.Scenario, String> of, boolean known) {
      return known ? of.apply(run.scenario()) : "";
    }

    String park() {
      return run.park(firm.entries().get(0));
    }
  }

  static void write(Path folder, List<Replayed> runs) throws IOException {
    Csv.write(folder.resolve(DIARY), diary(), lines(runs).stream());
    Csv.write(folder.resolve(FIRMS), firms(), lives(runs).stream());
  }

  private static List<Line> lines(List<Replayed> runs) {
    List<Line> lines = new ArrayList<>();
    for (Life life : lives(runs)) {
      for (Entry entry : life.firm().entries()) {
        lines.add(new Line(life.run(), life.firm(), entry, Optional.empty()));
        for (Entry.Detail detail : entry.details()) {
          lines.add(new Line(life.run(), life.firm(), entry, Optional.of(detail)));
        }
      }
    }
    return lines;
  }

  private static List<Life> lives(List<Replayed> runs) {
    List<Life> lives = new ArrayList<>();
    runs.forEach(run -> run.chronicles().forEach(firm -> lives.add(new Life(run, firm))));
    return lives;
  }

  private static List<Column<Line>> diary() {
    return List.of(
        new Column<>("scenario", line -> line.run().id()),
        new Column<>("replication", line -> replication(line.run())),
        new Column<>("park", line -> line.run().park(line.entry())),
        new Column<>("firm", line -> line.firm().id()),
        new Column<>("month", line -> line.run().month(line.entry()).toString()),
        new Column<>("event", line -> line.entry().event().id()),
        new Column<>("detail", line -> line.detail().map(Entry.Detail::id).orElse("")),
        new Column<>("value", Line::value),
        new Column<>("unit", Line::unit));
  }

  private static List<Column<Life>> firms() {
    return List.of(
        new Column<>("scenario", life -> life.run().id()),
        new Column<>("replication", life -> replication(life.run())),
        new Column<>("park", Life::park),
        new Column<>("firm", life -> life.firm().id()),
        new Column<>("name_zh", life -> life.firm().name().zh()),
        new Column<>("name_en", life -> life.firm().name().en()),
        new Column<>(
            "sector",
            life ->
                life.name(
                    s -> s.sectors().get(life.firm().sector()).id(), life.firm().sector() >= 0)),
        new Column<>(
            "city",
            life ->
                life.name(
                    s -> s.sourceCities().get(life.firm().city()).id(), life.firm().city() >= 0)),
        new Column<>("type", life -> type(life.firm())),
        new Column<>("origin", life -> origin(life.firm())),
        new Column<>("parent", life -> life.firm().parent().map(Chronicle::id).orElse("")),
        new Column<>("decided", life -> life.monthOf(Event.DECIDED)),
        new Column<>("registered", life -> life.monthOf(Event.REGISTERED)),
        new Column<>("opened", life -> life.monthOf(Event.OPENED)),
        new Column<>("closed", life -> life.monthOf(Event.CLOSED)),
        new Column<>("left", Life::left));
  }

  private static String replication(Replayed run) {
    return Integer.toString(run.record().replication());
  }

  private static String type(Chronicle firm) {
    return firm.isAnchor()
        ? "anchor"
        : firm.type().map(type -> type.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static String origin(Chronicle firm) {
    return firm.origin().map(origin -> origin.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** What a firm is, in words. */
  static Text about(Replayed run, Chronicle firm) {
    List<Text> parts = new ArrayList<>();
    if (firm.sector() >= 0) {
      parts.add(run.scenario().sectors().get(firm.sector()).title());
    }
    if (firm.city() >= 0) {
      Text city = run.scenario().sourceCities().get(firm.city()).title();
      parts.add(new Text("来自" + city.zh(), "from " + city.en()));
    }
    if (firm.isAnchor()) {
      parts.add(new Text("龙头企业", "an anchor firm"));
    }
    firm.origin().ifPresent(origin -> parts.add(origin.text()));
    firm.parent()
        .ifPresent(
            key -> parts.add(new Text("母企业 " + Chronicle.id(key), "out of " + Chronicle.id(key))));
    return new Text(
        String.join("，", parts.stream().map(Text::zh).toList()),
        String.join(", ", parts.stream().map(Text::en).toList()));
  }
}
