package jiju.store.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.json.MissingFile;
import jiju.store.json.Place;
import jiju.store.json.StrictText;
import jiju.unit.Text;

/** Reads a scenario file and the chain of files that it extends. */
final class Documents {
  static final String EXTENDS = "extends";
  static final String LIBRARIES = "libraries";
  static final String SCHEMA = "$schema";
  private static final String JSON = ".json";

  private final Problems problems;

  Documents(Problems problems) {
    this.problems = problems;
  }

  /** The file over its bases; empty where one of them could not be read. */
  Optional<Document> read(Path file) {
    return read(file, List.of(), Place.of(shown(file)));
  }

  /**
   * The object in a file; empty where there is none.
   *
   * @param namedBy the path inside the naming file, such as {@code extends}; empty: the user
   */
  Optional<Json.Obj> readObject(Path file, Place namedAt, String namedBy) {
    String name = shown(file);
    if (!namedBy.isEmpty() && !Files.exists(file)) {
      problems.addUnknown(
          namedAt,
          namedBy,
          new Text("没有这个文件：" + name, "no such file: " + name),
          MissingFile.nearest(file));
      return Optional.empty();
    }
    try {
      Json json = JsonReader.read(name, StrictText.read(file, name));
      if (json instanceof Json.Obj object) {
        return Optional.of(object);
      }
      problems.add(json.place(), "", found(json), new Text("对象 {…}", "an object {…}"));
    } catch (BadJson e) {
      problems.addAll(e.problems());
    }
    return Optional.empty();
  }

  private Optional<Document> read(Path file, List<Path> below, Place namedAt) {
    Path key = file.toAbsolutePath().normalize();
    if (below.contains(key)) {
      String chain = chain(below, key);
      problems.add(namedAt, EXTENDS, "循环继承：" + chain, "a circle of files: " + chain);
      return Optional.empty();
    }
    Optional<Json.Obj> root = readObject(file, namedAt, below.isEmpty() ? "" : EXTENDS);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    List<Document.NamedFile> libraries = libraries(file, root.get());
    Json.Obj own = root.get().without(EXTENDS).without(LIBRARIES);
    Optional<Json> base = root.get().find(EXTENDS);
    if (base.isEmpty()) {
      refuseNulls(own, "");
      return Optional.of(new Document(own, libraries, List.of(file)));
    }
    if (!(base.get() instanceof Json.Str name)) {
      problems.add(
          base.get().place(), EXTENDS, found(base.get()), new Text("一个文件名", "the name of a file"));
      return Optional.empty();
    }
    return read(beside(file, name.text()), append(below, key), name.place())
        .map(document -> over(document, withId(own, file), libraries, file));
  }

  private Document over(
      Document base, Json.Obj own, List<Document.NamedFile> libraries, Path file) {
    Json merged = new Merge(problems).merge(base.root(), own, "");
    List<Document.NamedFile> all = new ArrayList<>(base.libraries());
    all.addAll(libraries);
    return new Document((Json.Obj) merged, all, append(base.inputs(), file));
  }

  /** A file that extends another and states no id is known by its file name. */
  private static Json.Obj withId(Json.Obj own, Path file) {
    return own.find("id").isPresent() ? own : own.with("id", new Json.Str(own.place(), stem(file)));
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
  }

  private List<Document.NamedFile> libraries(Path file, Json.Obj root) {
    List<Document.NamedFile> libraries = new ArrayList<>();
    Json named = root.find(LIBRARIES).orElse(new Json.Arr(root.place(), List.of()));
    List<Json> names = named instanceof Json.Arr array ? array.items() : List.of(named);
    for (Json name : names) {
      if (named instanceof Json.Arr && name instanceof Json.Str string) {
        libraries.add(new Document.NamedFile(beside(file, string.text()), name));
      } else {
        problems.add(
            name.place(), LIBRARIES, found(name), new Text("文件名的列表", "a list of file names"));
      }
    }
    return libraries;
  }

  /** In a file without a base there is nothing for null to take away. */
  private void refuseNulls(Json json, String path) {
    if (json instanceof Json.Obj object) {
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        String child = Paths.child(path, member.getKey());
        if (member.getValue() instanceof Json.Null) {
          problems.add(
              member.getValue().place(),
              child,
              new Text("发现 null", "found null"),
              new Text("一个值，或不写此键", "a value, or no such key"));
        }
        refuseNulls(member.getValue(), child);
      }
    } else if (json instanceof Json.Arr array) {
      List<String> paths = Paths.items(path, array);
      for (int i = 0; i < paths.size(); i++) {
        refuseNulls(array.items().get(i), paths.get(i));
      }
    }
  }

  private static Text found(Json json) {
    return Wording.found(json);
  }

  /** A file named relative to the file that names it. */
  private static Path beside(Path file, String name) {
    try {
      return file.resolveSibling(name).normalize();
    } catch (InvalidPathException e) {
      return file.resolveSibling("?");
    }
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String chain(List<Path> below, Path key) {
    List<String> names = new ArrayList<>();
    for (Path path : append(below.subList(below.indexOf(key), below.size()), key)) {
      names.add(String.valueOf(path.getFileName()));
    }
    return String.join(" → ", names);
  }

  private static <T> List<T> append(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
