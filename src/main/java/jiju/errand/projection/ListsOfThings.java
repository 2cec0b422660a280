package jiju.errand.projection;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Form;

/** Knows where a path leads through a list of things with ids. */
final class ListsOfThings {
  private ListsOfThings() {}

  /** The parts of a path of the scenario; the ids of things in lists begin with {@code #}. */
  static List<String> mark(String path) {
    List<String> marked = new ArrayList<>();
    Form form = Declarations.SCENARIO;
    for (String part : path.split("\\.", -1)) {
      if (form instanceof Form.ListForm list) {
        marked.add("#" + part);
        form = list.item();
      } else {
        marked.add(part);
        form =
            form instanceof Form.GroupForm group
                ? group.findField(part).orElseThrow().form()
                : form;
      }
    }
    return List.copyOf(marked);
  }
}
