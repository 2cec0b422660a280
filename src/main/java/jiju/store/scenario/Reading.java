package jiju.store.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Problems problems;
  private final List<Assignment> sets;

  Reading(Path file, Problems problems, List<Assignment> sets) {
    this.file = file;
    this.problems = problems;
    this.sets = sets;
  }

  /** The scenario; empty, with problems, where there is none. */
  Optional<LoadedScenario> read() {
    Problems own = new Problems();
    Optional<Document> document = new Documents(own).read(file);
    Optional<LoadedScenario> scenario = document.flatMap(d -> read(d, own));
    problems.addAll(own.all());
    return scenario.filter(s -> own.isEmpty());
  }

  private Optional<LoadedScenario> read(Document document, Problems own) {
    Json.Obj root = new Libraries(own).under(document.root(), document.libraries());
    for (Assignment set : sets) {
      root = set.from().isEmpty() ? Setter.set(root, set, false, own) : root;
    }
    List<Assignment> changes = new ArrayList<>(new Schedule(own).read(root));
    List<Assignment> dated = sets.stream().filter(set -> set.from().isPresent()).toList();
    changes.addAll(dated);
    Optional<Scenario> first = bind(root, own);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Timeline timeline = chapters(root, first.get(), byMonth(changes, first.get(), own), own);
    if (!own.isEmpty()) {
      return Optional.empty();
    }
    List<Path> inputs = new ArrayList<>(document.inputs());
    document.libraries().forEach(library -> inputs.add(library.path()));
    return Optional.of(
        new LoadedScenario(file, timeline, resolved(root, first.get(), dated), inputs));
  }

  private static TreeMap<Month, List<Assignment>> byMonth(
      List<Assignment> changes, Scenario scenario, Problems own) {
    TreeMap<Month, List<Assignment>> byMonth = new TreeMap<>();
    for (Assignment change : changes) {
      Month from = change.from().orElseThrow();
      boolean outside = from.isBefore(scenario.start()) || from.isAfter(scenario.end());
      if (outside && !own.badPaths().contains("start") && !own.badPaths().contains("end")) {
        own.add(
            change.place(),
            change.path(),
            new Text("自 " + from + " 起变化", "a change from " + from),
            new Text(
                scenario.start() + " 至 " + scenario.end() + " 之间的月份",
                "a month from " + scenario.start() + " to " + scenario.end()));
      }
      byMonth.computeIfAbsent(from, month -> new ArrayList<>()).add(change);
    }
    return byMonth;
  }

  private static Timeline chapters(
      Json.Obj root, Scenario first, TreeMap<Month, List<Assignment>> byMonth, Problems own) {
    List<Timeline.Chapter> chapters = new ArrayList<>();
    if (!byMonth.containsKey(first.start())) {
      chapters.add(new Timeline.Chapter(first.start(), first));
    }
    Json.Obj tree = root;
    for (Map.Entry<Month, List<Assignment>> month : byMonth.entrySet()) {
      for (Assignment change : month.getValue()) {
        tree = Setter.set(tree, change, true, own);
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
        if (bad.stream().noneMatch(path -> Rests.on(finding, path))) {
          own.add(Paths.place(tree, finding.path()), finding);
        }
      }
    }
    return scenario;
  }

  private static Json.Obj resolved(Json.Obj root, Scenario first, List<Assignment> dated) {
    Json.Obj tree = Resolver.resolve(first, root);
    boolean changes = root.find(Schedule.KEY).isPresent() || !dated.isEmpty();
    return changes ? tree.with(Schedule.KEY, Schedule.write(root, dated)) : tree;
  }
}
