package jiju.scenario.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.unit.Month;

/**
 * Does to one scenario what was done to another: a policy that was written for the baseline, under
 * a rival explanation of the same facts. Whatever the policy leaves as it is in the baseline, the
 * rival keeps as its own; where both have changed the same value, the policy's stands.
 */
public final class Transfer {
  private Transfer() {}

  /**
   * What changed between two timelines, done to a third; dated changes included.
   *
   * @param before without the policy
   * @param after with the policy
   * @param onto another account of the same place
   */
  public static Timeline of(Timeline before, Timeline after, Timeline onto) {
    TreeSet<Month> months = new TreeSet<>();
    for (Timeline one : List.of(before, after, onto)) {
      one.chapters().forEach(chapter -> months.add(chapter.from()));
    }
    List<Timeline.Chapter> chapters = new ArrayList<>();
    for (Month month : months) {
      Scenario crossed =
          (Scenario)
              merged(Declarations.SCENARIO, before.at(month), after.at(month), onto.at(month));
      boolean same =
          !chapters.isEmpty() && chapters.get(chapters.size() - 1).scenario().equals(crossed);
      if (!same) {
        chapters.add(new Timeline.Chapter(month, crossed));
      }
    }
    return new Timeline(chapters);
  }

  private static Object merged(Form form, Object before, Object after, Object onto) {
    if (after.equals(before)) {
      return onto;
    }
    if (onto.equals(before)) {
      return after;
    }
    if (form instanceof GroupForm group) {
      return group(group, (Record) before, (Record) after, (Record) onto);
    }
    if (form instanceof ListForm list && list.isIdentified()) {
      Field id = ((GroupForm) list.item()).fields().get(0);
      return List.copyOf(
          things(list.item(), byId(id, before), byId(id, after), byId(id, onto)).values());
    }
    if (form instanceof MapForm map) {
      return things(map.item(), byName(before), byName(after), byName(onto));
    }
    if (form instanceof OptionalForm optional) {
      return optional(optional, (Optional<?>) before, (Optional<?>) after, (Optional<?>) onto);
    }
    return after;
  }

  private static Object group(GroupForm group, Record before, Record after, Record onto) {
    Object[] values = new Object[group.fields().size()];
    for (int i = 0; i < values.length; i++) {
      Field field = group.fields().get(i);
      values[i] =
          merged(field.form(), field.valueIn(before), field.valueIn(after), field.valueIn(onto));
    }
    try {
      return group.maker().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("the two changes do not go together", e);
    }
  }

  private static Object optional(
      OptionalForm optional, Optional<?> before, Optional<?> after, Optional<?> onto) {
    return before.isPresent() && after.isPresent() && onto.isPresent()
        ? Optional.of(merged(optional.item(), before.get(), after.get(), onto.get()))
        : after;
  }

  /** What the policy takes away goes, what it adds comes last, all else stays in its place. */
  private static Map<Object, Object> things(
      Form item, Map<Object, Object> before, Map<Object, Object> after, Map<Object, Object> onto) {
    Map<Object, Object> things = new LinkedHashMap<>();
    onto.forEach(
        (name, mine) -> {
          Object was = before.get(name);
          Object is = after.get(name);
          if (is != null) {
            things.put(name, was == null ? is : merged(item, was, is, mine));
          } else if (was == null) {
            things.put(name, mine);
          }
        });
    after.forEach(
        (name, is) -> {
          if (!is.equals(before.get(name))) {
            things.putIfAbsent(name, is);
          }
        });
    return things;
  }

  private static Map<Object, Object> byId(Field id, Object list) {
    Map<Object, Object> byId = new LinkedHashMap<>();
    ((List<?>) list).forEach(thing -> byId.put(id.valueIn((Record) thing), thing));
    return byId;
  }

  private static Map<Object, Object> byName(Object map) {
    return new LinkedHashMap<>((Map<?, ?>) map);
  }
}
