package jiju.store.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jiju.scenario.Unit;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.store.json.Json;
import jiju.unit.Text;

/** What differs between two scenarios, in the terms of the scenario; their names do not count. */
public final class ScenarioDiff {
  private static final List<String> NAMES = List.of("id", "title", "question");
  private static final Text RANGE = new Text("合理区间", "plausible range");

  private final List<Difference> differences = new ArrayList<>();

  private ScenarioDiff() {}

  /** Every difference, in the order of the scenario; dated changes last. */
  public static List<Difference> between(LoadedScenario left, LoadedScenario right) {
    ScenarioDiff diff = new ScenarioDiff();
    Json.Obj one = left.tree();
    Json.Obj other = right.tree();
    for (Field field : Declarations.SCENARIO.fields()) {
      if (!NAMES.contains(field.name())) {
        diff.compare(
            field.form(),
            one.find(field.name()),
            other.find(field.name()),
            field.name(),
            field.meaning());
      }
    }
    diff.compareSchedules(one, other);
    return List.copyOf(diff.differences);
  }

  private void compare(
      Form form, Optional<Json> left, Optional<Json> right, String path, Text meaning) {
    if (form instanceof OptionalForm optional) {
      compare(optional.item(), left, right, path, meaning);
    } else if (left.isEmpty() || right.isEmpty()) {
      if (left.isPresent() || right.isPresent()) {
        add(form, path, meaning, left.map(Words::of), right.map(Words::of));
      }
    } else if (form instanceof GroupForm group) {
      for (Field field : group.fields()) {
        compare(
            field.form(),
            member(left, field.name()),
            member(right, field.name()),
            Paths.child(path, field.name()),
            field.meaning());
      }
    } else if (form instanceof NumberForm) {
      compareNumbers(form, left.get(), right.get(), path, meaning);
    } else {
      compareMany(form, left.get(), right.get(), path, meaning);
    }
  }

  private void compareNumbers(Form form, Json left, Json right, String path, Text meaning) {
    compareWords(form, Words.of(left), Words.of(right), path, meaning);
    Text range = new Text(RANGE.zh() + "：" + meaning.zh(), RANGE.en() + ": " + meaning.en());
    compareWords(form, Words.range(left), Words.range(right), path, range);
  }

  private void compareMany(Form form, Json left, Json right, String path, Text meaning) {
    boolean things = form instanceof ListForm list && list.item() instanceof GroupForm;
    if (!things && !(form instanceof MapForm)) {
      compareWords(form, Words.of(left), Words.of(right), path, meaning);
      return;
    }
    Form item = form instanceof ListForm list ? list.item() : ((MapForm) form).item();
    Map<String, Json> one = byName(left);
    Map<String, Json> other = byName(right);
    Set<String> names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    for (String name : names) {
      compare(
          item,
          Optional.ofNullable(one.get(name)),
          Optional.ofNullable(other.get(name)),
          Paths.child(path, name),
          meaning);
    }
  }

  /** Things by id, members of a map by key, linkages by the sectors that they link. */
  private static Map<String, Json> byName(Json many) {
    if (many instanceof Json.Obj object) {
      return object.members();
    }
    Map<String, Json> things = new LinkedHashMap<>();
    for (Json thing : ((Json.Arr) many).items()) {
      things.put(Paths.findId(thing).orElseGet(() -> Words.ends(thing)), thing);
    }
    return things;
  }

  private void compareSchedules(Json.Obj left, Json.Obj right) {
    Map<String, Text> one = changes(left);
    Map<String, Text> other = changes(right);
    Set<String> paths = new LinkedHashSet<>(one.keySet());
    paths.addAll(other.keySet());
    Text meaning = new Text("按日期的变化", "dated change");
    for (String path : paths) {
      Optional<Text> before = Optional.ofNullable(one.get(path));
      Optional<Text> after = Optional.ofNullable(other.get(path));
      if (!before.equals(after)) {
        differences.add(new Difference(path, meaning, Unit.NONE, before, after));
      }
    }
  }

  /** The values of a schedule by {@code path@month}. */
  private static Map<String, Text> changes(Json.Obj tree) {
    Map<String, Text> changes = new LinkedHashMap<>();
    for (Assignment change : new Schedule(new Problems()).read(tree)) {
      changes.put(change.path() + "@" + change.from().orElseThrow(), Words.of(change.value()));
    }
    return changes;
  }

  private static Optional<Json> member(Optional<Json> json, String name) {
    return json.flatMap(
        value -> value instanceof Json.Obj object ? object.find(name) : Optional.empty());
  }

  private void compareWords(Form form, Text left, Text right, String path, Text meaning) {
    if (!left.equals(right)) {
      add(form, path, meaning, Optional.of(left), Optional.of(right));
    }
  }

  private void add(
      Form form, String path, Text meaning, Optional<Text> left, Optional<Text> right) {
    Unit unit = form instanceof NumberForm number ? number.declared().unit() : Unit.NONE;
    differences.add(new Difference(path, meaning, unit, left, right));
  }
}
