package jiju.scenario.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.form.Form.FlagForm;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Form.OptionalForm;

/**
 * Sets numbers of a frozen scenario by their paths, such as {@code parks.loudi.siteConstant}: what
 * a design, a posterior or an optimiser does thousands of times. No file is read and nothing is
 * checked but that each path leads to a number or a switch; whoever sets a number keeps it within
 * its limits. An asterisk stands for every thing of a list: {@code parks.*.siteConstant}.
 */
public final class Retuning {
  private static final String EVERY = "*";

  private Retuning() {}

  /**
   * The timeline with the numbers set. A chapter in which the schedule has changed a number keeps
   * its own.
   *
   * @param numbers by path; whole numbers are rounded; a switch is on from one half upward
   * @throws IllegalArgumentException where a path leads to no number and no switch
   */
  public static Timeline of(Timeline timeline, Map<String, Double> numbers) {
    Scenario before = timeline.first();
    List<Timeline.Chapter> chapters = new ArrayList<>();
    for (Timeline.Chapter chapter : timeline.chapters()) {
      Scenario scenario = chapter.scenario();
      for (Map.Entry<String, Double> number : numbers.entrySet()) {
        for (String path : paths(before, number.getKey())) {
          if (value(scenario, path) == value(before, path)) {
            scenario = of(scenario, path, number.getValue());
          }
        }
      }
      chapters.add(new Timeline.Chapter(chapter.from(), scenario));
    }
    return new Timeline(chapters);
  }

  /**
   * The paths that a path with asterisks stands for; one without stands for itself.
   *
   * @throws IllegalArgumentException where an asterisk stands for no thing with an id
   */
  public static List<String> paths(Scenario scenario, String path) {
    int star = path.indexOf("." + EVERY + ".");
    if (star < 0) {
      return List.of(path);
    }
    List<String> paths = new ArrayList<>();
    for (String id : ids(scenario, path.substring(0, star))) {
      paths.addAll(paths(scenario, path.substring(0, star + 1) + id + path.substring(star + 2)));
    }
    return paths;
  }

  private static List<String> ids(Scenario scenario, String path) {
    Way way = new Way(path, 0);
    Place place = follow(scenario, way);
    if (place.form() instanceof ListForm list && !((List<?>) place.thing()).isEmpty()) {
      Field id = way.identity(list);
      return ((List<?>) place.thing())
          .stream().map(thing -> (String) id.valueIn((Record) thing)).toList();
    }
    throw way.lost();
  }

  /** The scenario with one number set. */
  public static Scenario of(Scenario scenario, String path, double number) {
    return (Scenario) set(Declarations.SCENARIO, scenario, new Way(path, 0), number);
  }

  /** The number at a path; a switch counts 1 where it is on. Of several things the first counts. */
  public static double value(Scenario scenario, String path) {
    Way way = new Way(paths(scenario, path).get(0), 0);
    Object here = follow(scenario, way).thing();
    if (here instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    Object bare = here instanceof Optional<?> some ? some.orElseThrow(way::lost) : here;
    if (bare instanceof Number number) {
      return number.doubleValue();
    }
    throw way.lost();
  }

  /** What stands somewhere in a scenario, and what form it has. */
  private record Place(Form form, Object thing) {}

  private static Place follow(Scenario scenario, Way start) {
    Form form = Declarations.SCENARIO;
    Object here = scenario;
    Way way = start;
    while (!way.isOver()) {
      Form inside = form instanceof OptionalForm optional ? optional.item() : form;
      here = here instanceof Optional<?> some ? some.orElseThrow(way::lost) : here;
      form = way.formIn(inside);
      here = way.thingIn(inside, here);
      way = way.next();
    }
    return new Place(form, here);
  }

  /**
   * What the code declares about the number at a path: its unit and limits.
   *
   * @throws IllegalArgumentException where the path leads to no number
   */
  public static Declared declared(String path) {
    Form form = Declarations.SCENARIO;
    Way way = new Way(path, 0);
    while (!way.isOver()) {
      form = way.formIn(form instanceof OptionalForm optional ? optional.item() : form);
      way = way.next();
    }
    Form bare = form instanceof OptionalForm optional ? optional.item() : form;
    if (bare instanceof NumberForm number) {
      return number.declared();
    }
    throw way.lost();
  }

  private static Object set(Form form, Object here, Way way, double number) {
    if (form instanceof OptionalForm optional) {
      Object inside = ((Optional<?>) here).orElseThrow(way::lost);
      return Optional.of(set(optional.item(), inside, way, number));
    }
    if (way.isOver()) {
      return leaf(form, way, number);
    }
    Object changed = set(way.formIn(form), way.thingIn(form, here), way.next(), number);
    if (form instanceof GroupForm group) {
      return way.put(group, (Record) here, changed);
    }
    if (form instanceof ListForm list) {
      List<Object> items = new ArrayList<>((List<?>) here);
      items.set(way.position(list, items), changed);
      return List.copyOf(items);
    }
    Map<Object, Object> map = new LinkedHashMap<>((Map<?, ?>) here);
    map.put(way.word(), changed);
    return map;
  }

  private static Object leaf(Form form, Way way, double number) {
    if (form instanceof NumberForm declared) {
      return declared.whole() ? (Object) (int) Math.rint(number) : (Object) number;
    }
    if (form instanceof FlagForm) {
      return number >= 0.5;
    }
    throw way.lost();
  }

  /** A path and how far it has been followed. */
  private record Way(String path, int from) {
    boolean isOver() {
      return from > path.length();
    }

    String word() {
      int dot = path.indexOf('.', from);
      return path.substring(from, dot < 0 ? path.length() : dot);
    }

    Way next() {
      return new Way(path, from + word().length() + 1);
    }

    IllegalArgumentException lost() {
      return new IllegalArgumentException("no number at " + path);
    }

    Form formIn(Form form) {
      if (form instanceof GroupForm group) {
        return group.findField(word()).orElseThrow(this::lost).form();
      }
      if (form instanceof ListForm list) {
        return list.item();
      }
      if (form instanceof MapForm map) {
        return map.item();
      }
      throw lost();
    }

    Object thingIn(Form form, Object here) {
      if (form instanceof GroupForm group) {
        return group.findField(word()).orElseThrow(this::lost).valueIn((Record) here);
      }
      if (form instanceof ListForm list) {
        List<?> things = (List<?>) here;
        return Objects.requireNonNull(things.get(position(list, things)));
      }
      Object found = ((Map<?, ?>) here).get(word());
      if (found == null) {
        throw lost();
      }
      return found;
    }

    /** Position of the thing whose id is the word. */
    int position(ListForm list, List<?> things) {
      Field id = identity(list);
      for (int i = 0; i < things.size(); i++) {
        if (id.valueIn((Record) things.get(i)).equals(word())) {
          return i;
        }
      }
      throw lost();
    }

    /** The field by which the things of a list are named. */
    Field identity(ListForm list) {
      if (list.item() instanceof GroupForm group && group.isIdentified()) {
        return group.fields().get(0);
      }
      throw lost();
    }

    Object put(GroupForm group, Record here, Object changed) {
      Object[] values = new Object[group.fields().size()];
      for (int i = 0; i < values.length; i++) {
        Field field = group.fields().get(i);
        values[i] = field.name().equals(word()) ? changed : field.valueIn(here);
      }
      try {
        return group.maker().newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("cannot set " + path, e);
      }
    }
  }
}
