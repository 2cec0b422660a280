package jiju.store.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jiju.scenario.check.NearestName;
import jiju.scenario.form.Declarations;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.store.json.Json;
import jiju.store.json.Place;
import jiju.unit.Text;

/**
 * Lays what a scenario says of its cities, sectors and linkages over what shared libraries say of
 * them. Entries that the scenario does not name stay out.
 */
final class Libraries {
  private static final List<String> THINGS = List.of("sourceCities", "sectors");
  private static final String LINKAGES = "linkages";
  private static final List<String> KEYS = List.of("sourceCities", "sectors", LINKAGES, "title");

  private final Problems problems;
  private Json.Obj shelf = new Json.Obj(Place.of("library"), Map.of(), Map.of());

  Libraries(Problems problems) {
    this.problems = problems;
  }

  /** The root with the libraries under it. */
  Json.Obj under(Json.Obj root, List<Document.NamedFile> libraries) {
    Set<Path> read = new HashSet<>();
    for (Document.NamedFile library : libraries) {
      if (read.add(library.path().toAbsolutePath().normalize())) {
        new Documents(problems)
            .readObject(library.path(), library.namedBy().place(), Documents.LIBRARIES)
            .ifPresent(this::take);
      }
    }
    Json.Obj whole = root;
    for (String key : THINGS) {
      if (root.find(key).orElse(null) instanceof Json.Arr things) {
        whole = whole.with(key, under(key, things, root), root.placeOf(key));
      }
    }
    return withLinkages(whole);
  }

  private void take(Json.Obj library) {
    for (Map.Entry<String, Json> member : library.members().entrySet()) {
      String key = member.getKey();
      if (!KEYS.contains(key)) {
        problems.addUnknown(
            library.placeOf(key), "", Wording.unknownKey(key), NearestName.find(key, KEYS));
      } else if (key.equals("title")) {
        new Leaves(problems).bind(new Form.TextForm(), member.getValue(), key);
      } else if (!(member.getValue() instanceof Json.Arr)) {
        problems.add(
            member.getValue().place(),
            key,
            Wording.found(member.getValue()),
            new Text("列表 […]", "a list […]"));
      } else {
        shelf = shelf.with(key, onto(key, (Json.Arr) member.getValue()));
      }
    }
  }

  private Json onto(String key, Json.Arr later) {
    Json before = shelf.find(key).orElse(new Json.Arr(later.place(), List.of()));
    if (key.equals(LINKAGES)) {
      List<Json> all = new ArrayList<>(((Json.Arr) before).items());
      all.addAll(later.items());
      return new Json.Arr(later.place(), all);
    }
    return new Merge(problems).merge(before, later, key);
  }

  private Json under(String key, Json.Arr things, Json.Obj root) {
    List<Json> whole = new ArrayList<>();
    for (Json thing : things.items()) {
      Optional<Json> base = Paths.findId(thing).flatMap(id -> onShelf(key, id));
      whole.add(
          base.isEmpty()
              ? thing
              : new Merge(problems)
                  .merge(
                      pruned(key, (Json.Obj) base.get(), root),
                      thing,
                      Paths.child(key, Paths.findId(thing).orElseThrow())));
    }
    return new Json.Arr(things.place(), whole);
  }

  private Optional<Json> onShelf(String key, String id) {
    return shelf.find(key).orElse(null) instanceof Json.Arr things
        ? things.items().stream()
            .filter(thing -> Paths.findId(thing).filter(id::equals).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** A library's entry without what it says of parks and sectors that the scenario lacks. */
  private static Json.Obj pruned(String key, Json.Obj entry, Json.Obj root) {
    Json.Obj kept = entry;
    Form.ListForm list = (Form.ListForm) Declarations.SCENARIO.findField(key).orElseThrow().form();
    for (Field field : ((Form.GroupForm) list.item()).fields()) {
      if (field.form() instanceof Form.MapForm map
          && entry.find(field.name()).orElse(null) instanceof Json.Obj table) {
        Set<String> ids = ids(root, map.keysReferTo());
        Json.Obj fewer = table;
        for (String name : table.members().keySet()) {
          fewer = ids.contains(name) ? fewer : fewer.without(name);
        }
        kept = kept.with(field.name(), fewer);
      }
    }
    return kept;
  }

  private Json.Obj withLinkages(Json.Obj root) {
    if (!(shelf.find(LINKAGES).orElse(null) instanceof Json.Arr shelved)) {
      return root;
    }
    List<Json> own =
        root.find(LINKAGES).orElse(null) instanceof Json.Arr array ? array.items() : List.of();
    if (root.find(LINKAGES).isPresent() && !(root.find(LINKAGES).get() instanceof Json.Arr)) {
      return root;
    }
    Set<String> sectors = ids(root, "sectors");
    List<Json> all = new ArrayList<>(own);
    Set<String> pairs = new HashSet<>();
    own.forEach(linkage -> pairs.add(pair(linkage)));
    for (Json linkage : shelved.items()) {
      boolean ours =
          !(linkage instanceof Json.Obj object)
              || (word(object, "buyer").map(sectors::contains).orElse(true)
                  && word(object, "seller").map(sectors::contains).orElse(true));
      if (ours && pairs.add(pair(linkage))) {
        all.add(linkage);
      }
    }
    return root.with(LINKAGES, new Json.Arr(shelved.place(), all));
  }

  private static String pair(Json linkage) {
    return linkage instanceof Json.Obj object
        ? word(object, "buyer").orElse("") + " " + word(object, "seller").orElse("")
        : "";
  }

  private static Optional<String> word(Json.Obj object, String key) {
    return object.find(key).orElse(null) instanceof Json.Str string
        ? Optional.of(string.text())
        : Optional.empty();
  }

  private static Set<String> ids(Json.Obj root, String list) {
    Set<String> ids = new HashSet<>();
    if (root.find(list).orElse(null) instanceof Json.Arr things) {
      things.items().forEach(thing -> Paths.findId(thing).ifPresent(ids::add));
    }
    return ids;
  }
}
