package jiju.store.scenario;

import java.nio.file.Path;
import java.util.List;
import jiju.store.json.Json;

/**
 * A scenario file with everything it extends already under it.
 *
 * @param root the merged tree, without {@code extends} and {@code libraries}
 * @param libraries the library files named, base first
 * @param inputs every scenario file read, base first
 */
record Document(Json.Obj root, List<NamedFile> libraries, List<Path> inputs) {

  /** A file that another file names, and where it does so. */
  record NamedFile(Path path, Json namedBy) {}

  Document {
    libraries = List.copyOf(libraries);
    inputs = List.copyOf(inputs);
  }
}
