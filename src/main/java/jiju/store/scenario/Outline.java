package jiju.store.scenario;

import java.nio.file.Path;
import java.util.Optional;
import jiju.store.json.Json;
import jiju.store.json.Place;
import jiju.unit.Text;

/**
 * What a scenario file says of itself.
 *
 * @param title empty where it has none
 * @param question empty where it has none
 */
public record Outline(Path file, String id, Text title, Text question) {

  /**
   * Looks at the first lines of a file, so to speak: nothing else in it is checked. Empty where the
   * file cannot be read.
   */
  public static Optional<Outline> find(Path file) {
    Documents documents = new Documents(new Problems());
    Optional<Json.Obj> own = documents.readObject(file, Place.of(file.toString()), "");
    boolean saysAll =
        own.isPresent() && own.get().find("id").isPresent() && own.get().find("title").isPresent();
    Optional<Json.Obj> root = saysAll ? own : documents.read(file).map(Document::root);
    return root.map(
        r -> new Outline(file, text(r, "id").en(), text(r, "title"), text(r, "question")));
  }

  private static Text text(Json.Obj root, String key) {
    return root.find(key).flatMap(Leaves::text).orElse(Text.EMPTY);
  }
}
