package jiju.store.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.scenario.check.Finding;
import jiju.scenario.check.Problem;
import jiju.scenario.form.Declarations;
import jiju.store.json.Json;
import jiju.store.json.Place;
import jiju.unit.Text;

/**
 * An experiment file, read as scenarios are: over its bases, strictly, by the declarations of one
 * record. Mutable: further problems are added while more is looked at.
 *
 * @param <T> the record
 */
public final class DeclaredFile<T extends Record> {
  private final Problems problems = new Problems();
  private final Optional<Json.Obj> tree;
  private final Optional<T> value;
  private final List<Path> inputs;

  /**
   * Reads a file.
   *
   * @param texts names of lists of texts at the root for which a single text will do
   */
  public DeclaredFile(Path file, Class<T> type, List<String> texts) {
    Optional<Document> document =
        new Documents(problems)
            .read(file)
            .filter(read -> FileKind.EXPERIMENT.admits(read, problems));
    document.ifPresent(this::refuseLibraries);
    this.tree = document.map(read -> asLists(read.root(), texts));
    this.inputs = document.map(Document::inputs).orElse(List.of(file));
    this.value =
        tree.flatMap(
                root ->
                    new Binder(problems)
                        .bind(Declarations.of(type), root.without(Documents.SCHEMA)))
            .map(type::cast);
  }

  private void refuseLibraries(Document document) {
    for (Document.NamedFile library : document.libraries()) {
      problems.addUnknown(
          library.namedBy().place(), "", Wording.unknownKey(Documents.LIBRARIES), Optional.empty());
    }
  }

  private static Json.Obj asLists(Json.Obj root, List<String> keys) {
    Json.Obj tree = root;
    for (String key : keys) {
      if (root.find(key).orElse(null) instanceof Json.Str text) {
        tree = tree.with(key, new Json.Arr(text.place(), List.of(text)));
      }
    }
    return tree;
  }

  /**
   * The record, with stand-ins for what is wrong; empty where nothing could be made of the file.
   */
  public Optional<T> value() {
    return value;
  }

  /** Every file that was read for it: bases first. */
  public List<Path> inputs() {
    return inputs;
  }

  /** Whether something is wrong at a path or below it. */
  public boolean isBad(String path) {
    return problems.badPaths().stream()
        .anyMatch(
            bad -> bad.equals(path) || bad.startsWith(path + ".") || bad.startsWith(path + "["));
  }

  /** The value at a path as it was written; empty where nothing was. */
  public Optional<Json> find(String path) {
    return tree.flatMap(root -> Paths.find(root, path));
  }

  /** The paths of the items of a list, by id where they have one; none where there is no list. */
  public List<String> items(String path) {
    return find(path).orElse(null) instanceof Json.Arr list ? Paths.items(path, list) : List.of();
  }

  /** Where the value at a path was written, or its nearest enclosing value. */
  public Place place(String path) {
    return tree.map(root -> Paths.place(root, path)).orElse(Place.of(""));
  }

  /** Adds something wrong at a path. */
  public void add(String path, Text found, Text allowed, Optional<String> nearest) {
    problems.add(place(path), Finding.of(path, found, allowed).withNearest(nearest));
  }

  /** Adds something wrong at a path. */
  public void add(String path, String zh, String en) {
    add(path, new Text(zh, en), Text.EMPTY, Optional.empty());
  }

  /** Adds what is wrong in other files. */
  public void addAll(List<Problem> others) {
    problems.addAll(others);
  }

  /** Everything found wrong so far. */
  public List<Problem> problems() {
    return new ArrayList<>(problems.all());
  }
}
