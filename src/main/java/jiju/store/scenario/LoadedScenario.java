package jiju.store.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.scenario.form.Parameter;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;

/**
 * A scenario as it was read from its files.
 *
 * @param file the file that was asked for
 * @param timeline the scenario with its dated changes
 * @param said what the files and options say of it, merged, dated changes included
 * @param inputs every file that was read for it: bases first, then itself, then libraries
 */
public record LoadedScenario(Path file, Timeline timeline, Json.Obj said, List<Path> inputs) {

  public LoadedScenario {
    inputs = List.copyOf(inputs);
  }

  public String id() {
    return scenario().id();
  }

  /** The scenario as it stands at the start. */
  public Scenario scenario() {
    return timeline.first();
  }

  /** The scenario with every default filled in, dated changes included. */
  public Json.Obj tree() {
    Json.Obj tree = Resolver.resolve(scenario(), said);
    Optional<Json> schedule = said.find(Schedule.KEY);
    return schedule.isPresent() ? tree.with(Schedule.KEY, schedule.get()) : tree;
  }

  /**
   * The scenario with values set; no file is read again.
   *
   * @param sets as after {@code --set}: {@code path=value} or {@code path@YYYY-MM=value}
   * @throws BadScenario with everything that is wrong with them
   */
  public LoadedScenario with(List<String> sets) {
    return ScenarioFiles.with(List.of(this), ScenarioFiles.assignments(sets)).get(0);
  }

  /** Every value at the start but names, with its meaning, range and source. */
  public List<Parameter> parameters() {
    return Inventory.of(tree());
  }

  /** The resolved file: reading it back gives an equal timeline. */
  public String resolved() {
    return JsonWriter.write(tree());
  }
}
