package jiju.errand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.Problem;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Text;

/**
 * Reads scenarios and says everything that is wrong with them.
 *
 * @param scenarios files and folders
 * @param sets values to be set before
 * @param json whether the problems also go to programs, as a list
 */
public record CheckScenarios(List<Path> scenarios, List<String> sets, boolean json) {

  public Outcome run(Console console) {
    try {
      List<LoadedScenario> good = ScenarioFiles.readAll(scenarios, sets);
      if (json) {
        console.data().print(JsonWriter.write(Members.listOf(List.of())));
      }
      good.forEach(scenario -> console.say(praise(scenario)));
      return Outcome.DONE;
    } catch (BadScenario bad) {
      if (json) {
        console.data().print(JsonWriter.write(list(bad.problems())));
      }
      throw new BadInput(bad.lines());
    }
  }

  private static Text praise(LoadedScenario scenario) {
    Text title = scenario.scenario().title();
    return new Text(
        scenario.file() + "：没有问题（" + title.zh() + "）",
        scenario.file() + ": nothing wrong (" + title.en() + ")");
  }

  private static Json list(List<Problem> problems) {
    List<Json> items = new ArrayList<>();
    for (Problem problem : problems) {
      Members item =
          new Members()
              .put("file", problem.file())
              .put("line", problem.line())
              .put("column", problem.column())
              .put("path", problem.path())
              .put("zh", problem.text().zh())
              .put("en", problem.text().en());
      problem.nearest().ifPresent(name -> item.put("nearest", name));
      items.add(item.object());
    }
    return Members.listOf(items);
  }
}
