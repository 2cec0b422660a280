package jiju.store.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jiju.scenario.check.BadScenario;
import jiju.scenario.check.Problem;
import jiju.store.json.Shown;

/** Reads scenario files: everything that is wrong comes at once, or the scenarios do. */
public final class ScenarioFiles {

  private ScenarioFiles() {}

  /**
   * One scenario.
   *
   * @param file a scenario file; a folder stands for its baseline
   * @param sets values that stand over the file's: {@code path=value} or {@code path@YYYY-MM=value}
   * @throws BadScenario with every problem of every file involved
   */
  public static LoadedScenario read(Path file, List<String> sets) {
    Path single = Files.isDirectory(file) ? new ScenarioFolder(file).baseline() : file;
    return readAll(List.of(single), sets).get(0);
  }

  /**
   * Several scenarios.
   *
   * @param filesOrFolders scenario files, and folders, which stand for their baseline and variants
   * @param sets as in {@link #read}, for all of them; a value of a thing that only some of the
   *     scenarios have is set in those
   * @throws BadScenario with every problem of every file involved, two scenarios of the same id
   *     included. The same file named again is a scenario of its own, known as {@code ID-2}
   */
  public static List<LoadedScenario> readAll(List<Path> filesOrFolders, List<String> sets) {
    Problems problems = new Problems();
    List<Assignment> assignments = new ArrayList<>();
    sets.forEach(word -> Assignment.parse(word, problems).ifPresent(assignments::add));
    Sets values = new Sets(assignments);
    List<LoadedScenario> scenarios = new ArrayList<>();
    Map<Path, Integer> times = new HashMap<>();
    for (Path file : expand(filesOrFolders)) {
      int time = times.merge(file.toAbsolutePath().normalize(), 1, Integer::sum);
      new Reading(file, time, problems, values).read().ifPresent(scenarios::add);
    }
    values.tell(problems);
    refuseTwins(scenarios, problems);
    if (!problems.isEmpty()) {
      throw new BadScenario(problems.all());
    }
    return List.copyOf(scenarios);
  }

  /**
   * The scenarios with values set, from what their files say; no file is read again.
   *
   * @param values a value of a thing that only some of the scenarios have is set in those
   * @throws BadScenario with everything that is wrong with the values
   */
  public static List<LoadedScenario> with(List<LoadedScenario> scenarios, List<Assignment> values) {
    Problems problems = new Problems();
    Sets sets = new Sets(values);
    List<LoadedScenario> changed = new ArrayList<>();
    for (LoadedScenario scenario : scenarios) {
      Reading.again(scenario, problems, sets).ifPresent(changed::add);
    }
    sets.tell(problems);
    if (!problems.isEmpty()) {
      throw new BadScenario(problems.all());
    }
    return List.copyOf(changed);
  }

  /** What was typed after {@code --set}, word by word. */
  public static List<Assignment> assignments(List<String> words) {
    Problems problems = new Problems();
    List<Assignment> assignments = new ArrayList<>();
    words.forEach(word -> Assignment.parse(word, problems).ifPresent(assignments::add));
    if (!problems.isEmpty()) {
      throw new BadScenario(problems.all());
    }
    return assignments;
  }

  /** Every problem of the files; none where all of them can be worked with. */
  public static List<Problem> check(List<Path> filesOrFolders, List<String> sets) {
    try {
      readAll(filesOrFolders, sets);
      return List.of();
    } catch (BadScenario e) {
      return e.problems();
    }
  }

  private static void refuseTwins(List<LoadedScenario> scenarios, Problems problems) {
    Map<String, LoadedScenario> byId = new HashMap<>();
    for (LoadedScenario scenario : scenarios) {
      LoadedScenario twin = byId.putIfAbsent(scenario.id(), scenario);
      if (twin != null) {
        String shown = Shown.quoted(scenario.id());
        problems.add(
            Paths.place(scenario.tree(), "id"),
            "id",
            "发现 " + shown + "，它已是 " + twin.file() + " 的标识",
            "found " + shown + ", which is the id of " + twin.file() + " already");
      }
    }
  }

  private static List<Path> expand(List<Path> filesOrFolders) {
    List<Path> files = new ArrayList<>();
    for (Path path : filesOrFolders) {
      files.addAll(Files.isDirectory(path) ? new ScenarioFolder(path).all() : List.of(path));
    }
    return files;
  }
}
