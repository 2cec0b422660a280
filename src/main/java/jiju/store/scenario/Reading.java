package jiju.store.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.check.Finding;
import jiju.scenario.check.ScenarioCheck;
import jiju.store.json.Json;
import jiju.unit.Month;
import jiju.unit.Text;

/** One reading of one scenario: merge, set, bind, check, chapter by chapter. */
final class Reading {
  private final Path file;
  private final int time;
  private final Problems problems;
  private final Sets sets;

  Reading(Path file, int time, Problems problems, Sets sets) {
    this.file = file;
    this.time = time;
    this.problems = problems;
    this.sets = sets;
  }

  /** The scenario; empty, with problems, where there is none. */
  Optional<LoadedScenario> read() {
    Problems own = new Problems();
    Optional<Document> document =
        new Documents(own).read(file).filter(read -> FileKind.SCENARIO.admits(read, own));
    Optional<LoadedScenario> scenario = document.flatMap(d -> read(d, own));
    problems.addAll(own.all());
    return scenario.filter(s -> own.isEmpty());
  }

  /** The scenario with values set, from what its files say; none of them is read again. */
  static Optional<LoadedScenario> again(LoadedScenario scenario, Problems problems, Sets sets) {
    Problems own = new Problems();
    Optional<LoadedScenario> changed =
        new Reading(scenario.file(), 1, own, sets).read(scenario.said(), scenario.inputs(), own);
    problems.addAll(own.all());
    return changed.filter(s -> own.isEmpty());
  }

  private Optional<LoadedScenario> read(Document document, Problems own) {
    ParksTable table = new ParksTable(own);
    Json.Obj said = table.into(document.root());
    Json.Obj root = renamed(new Libraries(own).under(said, document.libraries()));
    List<Path> inputs = new ArrayList<>(document.inputs());
    document.libraries().forEach(library -> inputs.add(library.path()));
    inputs.addAll(table.inputs());
    return read(root, inputs, own);
  }

  private Optional<LoadedScenario> read(Json.Obj merged, List<Path> inputs, Problems own) {
    Json.Obj root = merged;
    for (Assignment set : sets.fromTheStart()) {
      root = sets.fits(root, set) ? new Setter(own, set, false).set(root) : root;
    }
    List<Assignment> changes = new ArrayList<>(new Schedule(own).read(root));
    Json.Obj start = root;
    List<Assignment> dated = sets.dated().stream().filter(set -> sets.fits(start, set)).toList();
    changes.addAll(dated);
    Optional<Scenario> first = bind(root, own);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Timeline timeline = chapters(root, first.get(), byMonth(root, changes, first.get(), own), own);
    return own.isEmpty()
        ? Optional.of(new LoadedScenario(file, timeline, withSchedule(root, dated), inputs))
        : Optional.empty();
  }

  /** The same file again is a scenario of its own: the second time known as {@code ID-2}. */
  private Json.Obj renamed(Json.Obj root) {
    return time > 1 && root.find("id").orElse(null) instanceof Json.Str id
        ? root.with("id", new Json.Str(id.place(), id.text() + "-" + time))
        : root;
  }

  private static SortedMap<Month, List<Assignment>> byMonth(
      Json.Obj root, List<Assignment> changes, Scenario scenario, Problems own) {
    SortedMap<Month, List<Assignment>> byMonth = new TreeMap<>();
    for (Assignment change : changes) {
      Month from = change.from().orElseThrow();
      boolean knowsSpan = !own.badPaths().contains("start") && !own.badPaths().contains("end");
      if (knowsSpan && (from.isBefore(scenario.start()) || from.isAfter(scenario.end()))) {
        String path = change.entry().isEmpty() ? change.path() : change.entry() + ".from";
        own.add(
            change.entry().isEmpty() ? change.place() : Paths.place(root, path),
            path,
            new Text("发现 " + from, "found " + from),
            new Text(
                scenario.start() + " 至 " + scenario.end() + " 之间的月份",
                "a month from " + scenario.start() + " to " + scenario.end()));
      }
      byMonth.computeIfAbsent(from, month -> new ArrayList<>()).add(change);
    }
    return byMonth;
  }

  private static Timeline chapters(
      Json.Obj root, Scenario first, SortedMap<Month, List<Assignment>> byMonth, Problems own) {
    List<Timeline.Chapter> chapters = new ArrayList<>();
    if (!byMonth.containsKey(first.start())) {
      chapters.add(new Timeline.Chapter(first.start(), first));
    }
    Json.Obj tree = root;
    for (Map.Entry<Month, List<Assignment>> month : byMonth.entrySet()) {
      for (Assignment change : month.getValue()) {
        tree = new Setter(own, change, true).set(tree);
      }
      Optional<Scenario> scenario = bind(tree, own);
      if (scenario.isPresent() && own.isEmpty()) {
        chapters.add(new Timeline.Chapter(month.getKey(), scenario.get()));
      }
    }
    return chapters.isEmpty() ? Timeline.of(first) : new Timeline(chapters);
  }

  private static Optional<Scenario> bind(Json.Obj tree, Problems own) {
    Optional<Scenario> scenario = new Binder(own).bind(tree);
    if (scenario.isPresent()) {
      List<String> bad = List.copyOf(own.badPaths());
      for (Finding finding : ScenarioCheck.findings(scenario.get())) {
        boolean follows =
            bad.stream().anyMatch(path -> Rests.isAbout(finding, path))
                || own.badPaths().stream().anyMatch(path -> Rests.on(finding, path));
        if (!follows) {
          own.add(Paths.place(tree, finding.path()), finding);
        }
      }
    }
    return scenario;
  }

  private static Json.Obj withSchedule(Json.Obj root, List<Assignment> dated) {
    return dated.isEmpty() ? root : root.with(Schedule.KEY, Schedule.write(root, dated));
  }
}
