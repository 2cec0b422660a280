package jiju.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.scenario.Outline;
import jiju.store.scenario.ScenarioFolder;
import jiju.unit.Text;

/**
 * Names the scenarios that come with Jiju.
 *
 * @param home the folder that holds {@code scenarios/}
 * @param json whether programs ask
 */
public record ListScenarios(Path home, boolean json) {

  public Outcome run(Console console) {
    Path shelf = home.resolve("scenarios");
    List<Outline> outlines = new ArrayList<>();
    for (ScenarioFolder folder : folders(shelf)) {
      folder.all().forEach(file -> Outline.find(file).ifPresent(outlines::add));
    }
    if (outlines.isEmpty()) {
      console.warn("没有找到情景：" + shelf, "No scenarios in " + shelf + ".");
    }
    console.data().print(json ? JsonWriter.write(list(outlines)) : table(outlines, console));
    return Outcome.DONE;
  }

  private static List<ScenarioFolder> folders(Path shelf) {
    if (!Files.isDirectory(shelf)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(shelf)) {
      return folders
          .sorted()
          .map(ScenarioFolder::new)
          .filter(folder -> Files.isRegularFile(folder.baseline()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String table(List<Outline> outlines, Console console) {
    TextTable table = new TextTable();
    for (Outline outline : outlines) {
      Text line = outline.question().isEmpty() ? outline.title() : outline.question();
      table.add(
          shown(outline.file()),
          outline.id(),
          outline.title().in(console.language()),
          line.equals(outline.title()) ? "" : line.in(console.language()));
    }
    return table.toString();
  }

  private Json list(List<Outline> outlines) {
    List<Json> items = new ArrayList<>();
    for (Outline outline : outlines) {
      items.add(
          new Members()
              .put("file", shown(outline.file()))
              .put("id", outline.id())
              .put("title", words(outline.title()))
              .put("question", words(outline.question()))
              .object());
    }
    return Members.listOf(items);
  }

  private static Json words(Text text) {
    return new Members().put("zh", text.zh()).put("en", text.en()).object();
  }

  /** The file as it can be typed where Jiju lives. */
  private String shown(Path file) {
    return home.relativize(file).toString().replace('\\', '/');
  }
}
