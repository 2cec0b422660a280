package jiju.errand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.Problem;
import jiju.store.experiment.ExperimentFiles;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Text;

/**
 * Reads scenarios and experiments and says everything that is wrong with them.
 *
 * @param files scenario files, experiment files, and folders of scenarios
 * @param sets values to be set before
 * @param json whether the problems also go to programs, as a list
 */
public record CheckFiles(List<Path> files, List<String> sets, boolean json) {

  public Outcome run(Console console) {
    List<Problem> problems = new ArrayList<>();
    List<Text> praise = new ArrayList<>();
    List<Path> experiments = files.stream().filter(ExperimentFiles::isExperiment).toList();
    List<Path> scenarios = files.stream().filter(file -> !experiments.contains(file)).toList();
    if (!scenarios.isEmpty()) {
      collect(problems, () -> checkScenarios(scenarios, praise));
    }
    for (Path experiment : experiments) {
      collect(problems, () -> checkExperiment(experiment, praise));
    }
    if (json) {
      console.data().print(JsonWriter.write(list(problems)));
    }
    if (!problems.isEmpty()) {
      throw new BadInput(new BadScenario(problems).lines());
    }
    praise.forEach(console::say);
    return Outcome.DONE;
  }

  private static void collect(List<Problem> problems, Runnable check) {
    try {
      check.run();
    } catch (BadScenario bad) {
      problems.addAll(bad.problems());
    }
  }

  private void checkScenarios(List<Path> scenarios, List<Text> praise) {
    for (LoadedScenario scenario : ScenarioFiles.readAll(scenarios, sets)) {
      praise.add(praise(scenario.file(), scenario.scenario().title()));
    }
  }

  private void checkExperiment(Path file, List<Text> praise) {
    praise.add(praise(file, ExperimentFiles.readAsMeant(file, sets).experiment().title()));
  }

  private static Text praise(Path file, Text title) {
    return new Text(
        file + "：没有问题（" + title.zh() + "）", file + ": nothing wrong (" + title.en() + ")");
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
