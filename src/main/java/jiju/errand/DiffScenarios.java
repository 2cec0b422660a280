package jiju.errand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.scenario.Unit;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.scenario.Difference;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioDiff;
import jiju.unit.Text;

/**
 * Says what differs between two scenarios, in the terms of the scenario.
 *
 * @param sets values to be set in both before
 * @param json whether programs ask
 */
public record DiffScenarios(Path left, Path right, List<String> sets, boolean json) {

  public Outcome run(Console console) {
    LoadedScenario one = Scenarios.read(left, sets);
    LoadedScenario other = Scenarios.read(right, sets);
    List<Difference> differences = ScenarioDiff.between(one, other);
    if (json) {
      console.data().print(JsonWriter.write(list(differences)));
    } else if (!differences.isEmpty()) {
      console.data().print(table(one, other, differences, console));
    }
    console.say(differences.isEmpty() ? same() : many(differences.size()));
    return Outcome.DONE;
  }

  private static Text same() {
    return new Text("两个情景内容相同。", "The two scenarios say the same.");
  }

  private static Text many(int number) {
    return new Text(
        "共 " + number + " 处不同。", number + (number == 1 ? " difference." : " differences."));
  }

  private static String table(
      LoadedScenario one, LoadedScenario other, List<Difference> differences, Console console) {
    TextTable table = new TextTable();
    table.add("", new Text("含义", "meaning").in(console.language()), one.id(), other.id());
    for (Difference difference : differences) {
      table.add(
          difference.path(),
          difference.meaning().in(console.language()),
          shown(difference.left(), difference, console),
          shown(difference.right(), difference, console));
    }
    return table.toString();
  }

  private static String shown(Optional<Text> value, Difference difference, Console console) {
    Text unit = difference.unit() == Unit.NONE ? Text.EMPTY : difference.unit().text();
    String words = value.orElse(new Text("无", "none")).in(console.language());
    boolean bare = unit.isEmpty() || value.isEmpty() || value.get().isEmpty();
    return bare ? words : words + " " + unit.in(console.language());
  }

  private static Json list(List<Difference> differences) {
    List<Json> items = new ArrayList<>();
    for (Difference difference : differences) {
      Members item =
          new Members()
              .put("path", difference.path())
              .put("zh", difference.meaning().zh())
              .put("en", difference.meaning().en())
              .put("unit", difference.unit().text().en());
      difference.left().ifPresent(value -> item.put("left", value.en()));
      difference.right().ifPresent(value -> item.put("right", value.en()));
      items.add(item.object());
    }
    return Members.listOf(items);
  }
}
