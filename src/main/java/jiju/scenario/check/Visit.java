package jiju.scenario.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.scenario.form.Form.WordForm;

/**
 * Walks through the records of a scenario and shows each value with its path and form: groups,
 * lists, maps, and words that name a thing. Other plain values are not worth the way.
 */
final class Visit {

  /** Sees one value. */
  interface Visitor {
    void see(String path, Form form, Object value);
  }

  private final Visitor visitor;

  Visit(Visitor visitor) {
    this.visitor = visitor;
  }

  void walk(String path, Form form, Object value) {
    visitor.see(path, form, value);
    if (form instanceof GroupForm group) {
      for (Field field : group.fields()) {
        if (isWorthwhile(field.form())) {
          walk(child(path, field.name()), field.form(), field.valueIn((Record) value));
        }
      }
    } else if (form instanceof ListForm list) {
      walkList(path, list, (List<?>) value);
    } else if (form instanceof MapForm map) {
      new TreeMap<Object, Object>((Map<?, ?>) value)
          .forEach((key, item) -> walk(child(path, String.valueOf(key)), map.item(), item));
    } else if (form instanceof OptionalForm optional) {
      ((Optional<?>) value).ifPresent(item -> walk(path, optional.item(), item));
    }
  }

  private static boolean isWorthwhile(Form form) {
    return form instanceof GroupForm
        || form instanceof ListForm
        || form instanceof MapForm
        || form instanceof OptionalForm
        || (form instanceof WordForm word && !word.refersTo().isEmpty());
  }

  private void walkList(String path, ListForm form, List<?> items) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String id = form.isIdentified() ? idOf(form, items.get(i)) : "";
      boolean named = !id.isEmpty() && seen.add(id);
      walk(named ? child(path, id) : path + "[" + i + "]", form.item(), items.get(i));
    }
  }

  /** The id of a thing of an identified list. */
  static String idOf(ListForm form, Object thing) {
    return (String) ((GroupForm) form.item()).fields().get(0).valueIn((Record) thing);
  }

  static String child(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
