package jiju.store.scenario;

import java.util.List;
import jiju.store.json.Json;
import jiju.unit.Text;

/** What a file is about, known by keys at its root that the other kind cannot have. */
enum FileKind {
  SCENARIO(new Text("情景文件", "a scenario file"), List.of("parks", "sourceCities", "sectors")),
  EXPERIMENT(new Text("试验文件", "an experiment file"), List.of("scenarios", "vary"));

  private final Text text;
  private final List<String> keys;

  FileKind(Text text, List<String> keys) {
    this.text = text;
    this.keys = keys;
  }

  private boolean isKindOf(Json.Obj root) {
    return keys.stream().anyMatch(key -> root.find(key).isPresent());
  }

  /**
   * Refuses a file of the other kind in one line, since each of its keys would be a line of its
   * own.
   *
   * @return whether the file may be of this kind
   */
  boolean admits(Document document, Problems problems) {
    FileKind other = this == SCENARIO ? EXPERIMENT : SCENARIO;
    Json.Obj root = document.root();
    if (isKindOf(root) || !other.isKindOf(root)) {
      return true;
    }
    problems.add(
        root.place(), "", new Text("发现" + other.text.zh(), "found " + other.text.en()), text);
    return false;
  }
}
