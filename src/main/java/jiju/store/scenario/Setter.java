package jiju.store.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.check.Finding;
import jiju.scenario.check.NearestName;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.store.json.Json;
import jiju.store.json.Place;
import jiju.unit.Text;

/** Sets one value of a tree by its path; what the path names must be there. */
final class Setter {
  /** Stands for every thing of a list. */
  private static final String EVERY = "*";

  private final Problems problems;
  private final Assignment assignment;
  private final boolean dated;
  private boolean lacksThing;

  /**
   * Prepares to set a value.
   *
   * @param dated whether the value changes on a date: then it must be a plain value that is no
   *     identity
   */
  Setter(Problems problems, Assignment assignment, boolean dated) {
    this.problems = problems;
    this.assignment = assignment;
    this.dated = dated;
  }

  /** The tree with the value set, or the tree as it was where that cannot be, with a problem. */
  Json.Obj set(Json.Obj root) {
    List<String> segments = List.of(assignment.path().split("\\.", -1));
    return (Json.Obj) at(Declarations.SCENARIO, Optional.of(root), segments, 0).orElse(root);
  }

  /** Whether the path led to a thing that is not there. */
  boolean lacksThing() {
    return lacksThing;
  }

  private Optional<Json> at(Form form, Optional<Json> here, List<String> segments, int depth) {
    if (form instanceof OptionalForm optional) {
      return at(optional.item(), here, segments, depth);
    }
    if (depth == segments.size()) {
      return end(form, here);
    }
    String segment = segments.get(depth);
    if (form instanceof GroupForm group) {
      return atField(group, here, segments, depth);
    }
    if (form instanceof MapForm map) {
      return into(map.item(), here, segments, depth);
    }
    if (form instanceof ListForm list) {
      return atItem(list, here, segments, depth);
    }
    if (form instanceof NumberForm && depth == segments.size() - 1 && !dated) {
      if (NumberObject.KEYS.contains(segment)) {
        Json number = here.orElse(emptyObject());
        Json note = new Json.Obj(place(), Map.of(segment, assignment.value()), Map.of());
        return Optional.of(new Merge(problems).merge(number, note, assignment.path()));
      }
      return unknown(segment, NumberObject.KEYS);
    }
    return refuse("没有下级", "nothing below it", upTo(segments, depth));
  }

  private Optional<Json> atField(
      GroupForm group, Optional<Json> here, List<String> segments, int depth) {
    Optional<Field> field = group.findField(segments.get(depth));
    if (field.isEmpty()) {
      return unknown(segments.get(depth), group.names());
    }
    boolean fixed =
        List.of("id", "start", "end", "targets", "observations").contains(field.get().name());
    if (dated && (field.get().name().equals("id") || (depth == 0 && fixed))) {
      return refuse("不能按日期改变", "cannot change on a date", assignment.path());
    }
    return into(field.get().form(), here, segments, depth);
  }

  private Optional<Json> into(Form form, Optional<Json> here, List<String> segments, int depth) {
    Json.Obj object = here.orElse(null) instanceof Json.Obj there ? there : emptyObject();
    String key = segments.get(depth);
    return at(form, object.find(key), segments, depth + 1).map(value -> object.with(key, value));
  }

  private Optional<Json> atItem(
      ListForm list, Optional<Json> here, List<String> segments, int depth) {
    List<Json> items =
        new ArrayList<>(here.orElse(null) instanceof Json.Arr array ? array.items() : List.of());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      names.add(Paths.findId(items.get(i)).orElse(Integer.toString(i)));
    }
    if (segments.get(depth).equals(EVERY) && !items.isEmpty()) {
      return atEvery(list, items, here, segments, depth);
    }
    int i = names.indexOf(segments.get(depth));
    if (i < 0) {
      lacksThing = true;
      return unknown(segments.get(depth), names);
    }
    return at(list.item(), Optional.of(items.get(i)), segments, depth + 1)
        .map(
            value -> {
              items.set(i, value);
              return new Json.Arr(here.map(Json::place).orElse(place()), items);
            });
  }

  /** Every thing of the list; where one of them cannot be set, nothing is. */
  private Optional<Json> atEvery(
      ListForm list, List<Json> items, Optional<Json> here, List<String> segments, int depth) {
    for (int i = 0; i < items.size(); i++) {
      Optional<Json> value = at(list.item(), Optional.of(items.get(i)), segments, depth + 1);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      items.set(i, value.get());
    }
    return Optional.of(new Json.Arr(here.map(Json::place).orElse(place()), items));
  }

  private Optional<Json> end(Form form, Optional<Json> here) {
    boolean structure =
        form instanceof GroupForm
            || form instanceof MapForm
            || (form instanceof ListForm list && list.item() instanceof GroupForm)
            || form instanceof Form.WordForm
            || form instanceof Form.TextForm;
    if (dated && structure) {
      return refuse(
          "只有数字、开关、选项和简单列表可按日期改变",
          "only numbers, switches, choices and plain lists change on a date",
          assignment.path());
    }
    Json before = here.orElse(new Json.Null(place()));
    return Optional.of(new Merge(problems).merge(before, assignment.value(), assignment.path()));
  }

  private Optional<Json> unknown(String segment, List<String> names) {
    Text found =
        names.isEmpty()
            ? new Text(
                "没有“" + segment + "”，此处为空", "no \"" + segment + "\" here, where there is nothing")
            : new Text("没有“" + segment + "”", "no \"" + segment + "\" here");
    Optional<String> nearest = NearestName.find(segment, names);
    Text allowed = nearest.isPresent() || names.isEmpty() ? Text.EMPTY : Wording.oneOf(names);
    problems.add(place(), Finding.of(assignment.path(), found, allowed).withNearest(nearest));
    return Optional.empty();
  }

  private Optional<Json> refuse(String zh, String en, String path) {
    problems.add(place(), path, zh, en);
    return Optional.empty();
  }

  private Place place() {
    return assignment.place();
  }

  private Json.Obj emptyObject() {
    return new Json.Obj(place(), Map.of(), Map.of());
  }

  private static String upTo(List<String> segments, int depth) {
    return String.join(".", segments.subList(0, depth));
  }
}
