package jiju.store.scenario;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.Scenario;
import jiju.scenario.Source;
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

/**
 * Binds a tree to the records of a scenario. What is absent takes its declared default; what is
 * wrong is reported and stood in for, so that everything else is still looked at.
 */
final class Binder {
  /** Keys of a scenario file beside those of a scenario. */
  static final List<String> ENVELOPE =
      List.of(
          Documents.EXTENDS, Documents.LIBRARIES, ParksTable.KEY, Schedule.KEY, Documents.SCHEMA);

  private final Problems problems;
  private final Leaves leaves;

  Binder(Problems problems) {
    this.problems = problems;
    this.leaves = new Leaves(problems);
  }

  /** The scenario of a tree; empty where even stand-ins make none. */
  Optional<Scenario> bind(Json.Obj root) {
    return bind(Declarations.SCENARIO, withoutEnvelope(root)).map(Scenario.class::cast);
  }

  /** The record that a tree makes by its declarations; empty where even stand-ins make none. */
  Optional<Object> bind(GroupForm form, Json.Obj root) {
    return group(form, root, "");
  }

  private static Json.Obj withoutEnvelope(Json.Obj root) {
    Json.Obj bare = root;
    for (String key : ENVELOPE) {
      bare = bare.without(key);
    }
    return bare;
  }

  private Optional<Object> value(Form form, Json json, String path) {
    if (form instanceof GroupForm group) {
      if (json instanceof Json.Obj object) {
        return group(group, object, path);
      }
      wrong(form, json, path);
      return new Binder(new Problems()).group(group, emptyAt(json.place()), path);
    }
    if (form instanceof ListForm list) {
      return json instanceof Json.Arr array
          ? list(list, array, path)
          : wrongFor(form, json, path, List.of());
    }
    if (form instanceof MapForm map) {
      return json instanceof Json.Obj object
          ? map(map, object, path)
          : wrongFor(form, json, path, Map.of());
    }
    if (form instanceof OptionalForm optional) {
      return value(optional.item(), json, path).map(Optional::of);
    }
    return Optional.of(leaves.bind(form, json, path));
  }

  private Optional<Object> group(GroupForm form, Json.Obj object, String path) {
    noStrangers(form, object, path);
    List<Object> values = new ArrayList<>();
    for (Field field : form.fields()) {
      String child = Paths.child(path, field.name());
      Optional<Json> json = object.find(field.name()).filter(j -> !(j instanceof Json.Null));
      Optional<Object> value =
          json.isPresent()
              ? value(field.form(), json.get(), child)
              : absent(field, object.place(), child);
      value.ifPresent(values::add);
    }
    return values.size() == form.fields().size()
        ? construct(form, values, object.place(), path)
        : Optional.empty();
  }

  private void noStrangers(GroupForm form, Json.Obj object, String path) {
    for (String key : object.members().keySet()) {
      if (form.findField(key).isEmpty()) {
        List<String> names = new ArrayList<>(form.names());
        if (path.isEmpty()) {
          names.addAll(ENVELOPE);
        }
        problems.addUnknown(
            object.placeOf(key), path, Wording.unknownKey(key), NearestName.find(key, names));
      }
    }
  }

  private Optional<Object> absent(Field field, Place parent, String path) {
    Form form = field.form();
    if (field.isRequired()) {
      problems.add(parent, path, Wording.missing(), Wording.allowed(form));
      return Optional.of(leaves.standIn(form));
    }
    if (form instanceof NumberForm number) {
      return Optional.of(leaves.number(number, number.declared().value()));
    }
    if (form instanceof GroupForm group) {
      return group(group, emptyAt(parent), path);
    }
    if (form instanceof ListForm) {
      return Optional.of(List.of());
    }
    if (form instanceof MapForm) {
      return Optional.of(Map.of());
    }
    if (form instanceof OptionalForm) {
      return Optional.of(Optional.empty());
    }
    if (form instanceof Form.TextForm) {
      return Optional.of(Source.of(field.otherwise()));
    }
    return Optional.of(leaves.declaredDefault(form, field.otherwise()));
  }

  private Optional<Object> list(ListForm form, Json.Arr array, String path) {
    List<String> paths = Paths.items(path, array);
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      value(form.item(), array.items().get(i), paths.get(i)).ifPresent(items::add);
    }
    return items.size() == paths.size() ? Optional.of(List.copyOf(items)) : Optional.empty();
  }

  private Optional<Object> map(MapForm form, Json.Obj object, String path) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      if (!(member.getValue() instanceof Json.Null)) {
        value(form.item(), member.getValue(), Paths.child(path, member.getKey()))
            .ifPresent(value -> values.put(member.getKey(), value));
      }
    }
    return Optional.of(values);
  }

  private Optional<Object> construct(
      GroupForm form, List<Object> values, Place place, String path) {
    try {
      return Optional.of(form.maker().newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      String reason = String.valueOf(e.getCause() == null ? e : e.getCause().getMessage());
      problems.add(place, path, new Text("不成立：" + reason, "makes no sense: " + reason), Text.EMPTY);
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + form.name(), e);
    }
  }

  private Optional<Object> wrongFor(Form form, Json json, String path, Object standIn) {
    wrong(form, json, path);
    return Optional.of(standIn);
  }

  private void wrong(Form form, Json json, String path) {
    problems.add(json.place(), Finding.of(path, Wording.found(json), Wording.allowed(form)));
  }

  private static Json.Obj emptyAt(Place place) {
    return new Json.Obj(place, Map.of(), Map.of());
  }
}
