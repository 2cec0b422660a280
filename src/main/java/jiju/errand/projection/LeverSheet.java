package jiju.errand.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jiju.errand.projection.Lever.Spot;
import jiju.scenario.Observation;
import jiju.scenario.Scenario;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.scenario.form.Parameter;
import jiju.store.json.Json;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Text;

/** Reads the levers of a scenario off its declarations: nothing here knows a town. */
final class LeverSheet {
  private static final List<String> PLACES = List.of("levers", "parks");
  private static final String NEVER = "9999-12";

  private final Scenario scenario;
  private final Json.Obj tree;
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, List<Lever.Later>> later;
  private final LeverCosts costs;
  private final Set<String> waitedFor = new HashSet<>();
  private final List<Lever> levers = new ArrayList<>();

  private LeverSheet(LoadedScenario loaded) {
    this.scenario = loaded.scenario();
    this.tree = loaded.tree();
    loaded.parameters().forEach(parameter -> parameters.put(parameter.path(), parameter));
    this.later = DatedChanges.of(tree);
    this.costs = new LeverCosts(parameters);
    scenario.observations().stream()
        .map(Observation::afterEvent)
        .forEach(event -> event.ifPresent(waitedFor::add));
  }

  /** The levers, group by group, in the order of the scenario; then those that it could have. */
  static List<Lever> of(LoadedScenario loaded) {
    LeverSheet sheet = new LeverSheet(loaded);
    for (String place : PLACES) {
      Field field = Declarations.SCENARIO.findField(place).orElseThrow();
      sheet
          .tree
          .find(place)
          .ifPresent(json -> sheet.walk(field.form(), json, place, field.meaning(), Thing.NONE));
    }
    sheet.levers.addAll(new NewLevers(sheet.scenario, sheet.costs).all());
    sheet.levers.addAll(CommonLevers.of(sheet.levers, sheet.scenario.parks().size()));
    List<Lever> inOrder = new ArrayList<>();
    for (LeverGroup group : LeverGroup.values()) {
      sheet.levers.stream().filter(l -> l.spot().group().equals(id(group))).forEach(inOrder::add);
    }
    return List.copyOf(inOrder);
  }

  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Something with an id that levers belong to. */
  private record Thing(String path, Text title, String park) {
    static final Thing NONE = new Thing("", Text.EMPTY, "");

    Thing inside(String list, Json.Obj object, Text name) {
      String id = LeverSheet.id(object);
      String named = object.find("park").map(LeverSheet::word).orElse(park);
      return new Thing(list + "." + id, name, list.equals("parks") ? id : named);
    }
  }

  private void walk(Form form, Json json, String path, Text meaning, Thing thing) {
    if (form instanceof Form.GroupForm group && json instanceof Json.Obj object) {
      for (Field field : group.fields()) {
        String below = path + "." + field.name();
        object
            .find(field.name())
            .ifPresent(value -> walk(field.form(), value, below, field.meaning(), thing));
      }
    } else if (form instanceof Form.ListForm list && list.isIdentified()) {
      for (Json item : ((Json.Arr) json).items()) {
        Json.Obj object = (Json.Obj) item;
        Thing inside = thing.inside(path, object, title(object, path, meaning, thing));
        addSwitch(path, object, inside);
        walk(list.item(), item, inside.path(), meaning, inside);
      }
    } else {
      LeverGroup.find(path).ifPresent(group -> addValue(group, form, json, path, meaning, thing));
    }
  }

  /** What a thing is called: its own title, else what its list is for and since when. */
  private Text title(Json.Obj thing, String list, Text meaning, Thing above) {
    if (list.equals("parks")) {
      return scenario.parks().size() == 1 ? Text.EMPTY : text(thing);
    }
    Text title = text(thing).isEmpty() ? withSpan(meaning, thing) : text(thing);
    Text park = above.title();
    return park.isEmpty()
        ? title
        : new Text(park.zh() + " · " + title.zh(), park.en() + " · " + title.en());
  }

  private static Text withSpan(Text meaning, Json.Obj thing) {
    String from = thing.find("from").map(LeverSheet::word).orElse("");
    String to = thing.find("to").map(LeverSheet::word).orElse(NEVER);
    if (from.isEmpty()) {
      return meaning;
    }
    return to.equals(NEVER)
        ? new Text(meaning.zh() + "（" + from + " 起）", meaning.en() + " (from " + from + ")")
        : new Text(
            meaning.zh() + "（" + from + " 至 " + to + "）",
            meaning.en() + " (" + from + " to " + to + ")");
  }

  private void addSwitch(String list, Json.Obj object, Thing thing) {
    if (!waitedFor.contains(id(object))) {
      LeverGroup.ofThing(list)
          .map(
              group ->
                  new Spot(
                      thing.path(),
                      id(group),
                      true,
                      thing.title(),
                      thing.path(),
                      DONE,
                      thing.park()))
          .ifPresent(
              spot ->
                  levers.add(Lever.word(spot, Lever.Kind.SWITCH, "true", List.of(), List.of())));
    }
  }

  private static final Text DONE = new Text("实施", "carried out");

  private void addValue(
      LeverGroup group, Form form, Json json, String path, Text meaning, Thing thing) {
    boolean first = group.showsFirst(path);
    Spot spot =
        new Spot(path, id(group), first, thing.title(), thing.path(), meaning, thing.park());
    List<Lever.Later> dated = later.getOrDefault(path, List.of());
    if (form instanceof Form.NumberForm number) {
      levers.add(number(spot, number, dated));
    } else if (form instanceof Form.ChoiceForm choice) {
      List<String> choices = choice.constants().stream().map(Enum::name).toList();
      String value = word(json).toUpperCase(Locale.ROOT);
      levers.add(Lever.word(spot, Lever.Kind.CHOICE, value, choices, dated));
    } else if (form instanceof Form.MonthForm && !word(json).equals(NEVER)) {
      levers.add(Lever.word(spot, Lever.Kind.MONTH, word(json), List.of(), dated));
    }
  }

  private Lever number(Spot spot, Form.NumberForm form, List<Lever.Later> dated) {
    Parameter parameter = Objects.requireNonNull(parameters.get(spot.path()), spot.path());
    return new Lever(
        spot,
        Lever.Kind.NUMBER,
        parameter.value(),
        Optional.of(SliderScale.of(form, parameter)),
        List.of(),
        parameter.source(),
        parameter.evidence().map(LeverSheet::id).orElse(""),
        costs.find(spot),
        dated,
        Map.of());
  }

  private static String id(Json.Obj thing) {
    return word(thing.find("id").orElseThrow());
  }

  private static Text text(Json.Obj thing) {
    Optional<Json> title = thing.find("title");
    if (title.isPresent() && title.get() instanceof Json.Obj both) {
      return new Text(
          both.find("zh").map(LeverSheet::word).orElse(""),
          both.find("en").map(LeverSheet::word).orElse(""));
    }
    String one = title.map(LeverSheet::word).orElse("");
    return new Text(one, one);
  }

  static String word(Json json) {
    if (json instanceof Json.Str string) {
      return string.text();
    }
    if (json instanceof Json.Num number) {
      return number.literal();
    }
    return json instanceof Json.Bool bool ? Boolean.toString(bool.value()) : "";
  }
}
