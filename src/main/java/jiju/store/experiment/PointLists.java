package jiju.store.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jiju.experiment.plan.DesignKind;
import jiju.experiment.plan.Experiment;
import jiju.experiment.plan.Sampling;
import jiju.scenario.check.Problem;
import jiju.scenario.form.Literal;
import jiju.store.scenario.DeclaredFile;
import jiju.store.table.Csv;
import jiju.store.table.MalformedTable;
import jiju.unit.Text;

/**
 * The points that an experiment writes out one by one, in its file or in a table beside it.
 * Mutable; lives for one reading.
 */
final class PointLists {
  private static final long MOST_BYTES = 256L << 20;
  private static final String NUMBER = "point";

  private final DeclaredFile<?> file;
  private final Map<String, List<Map<String, String>>> byPath = new LinkedHashMap<>();

  PointLists(DeclaredFile<?> file, Experiment experiment) {
    this.file = file;
    look("design", experiment.design());
    List<String> paths = file.items("design.parts");
    for (int i = 0; i < experiment.design().parts().size(); i++) {
      look(paths.get(i), experiment.design().parts().get(i));
    }
  }

  private void look(String path, Sampling sampling) {
    if (sampling.kind() == DesignKind.LIST) {
      byPath.put(path, sampling.list().stream().map(PointLists::words).toList());
    } else if (sampling.kind() == DesignKind.CSV && sampling.csv().isPresent()) {
      String at = path + ".csv";
      byPath.put(path, table(at, ExperimentReading.beside(file, at, sampling.csv().get())));
    }
  }

  private static Map<String, String> words(Map<String, Literal> point) {
    Map<String, String> words = new LinkedHashMap<>();
    point.forEach((id, literal) -> words.put(id, literal.word()));
    return words;
  }

  private List<Map<String, String>> table(String at, Path csv) {
    String name = csv.toString().replace('\\', '/');
    List<Map<String, String>> rows = new ArrayList<>();
    try {
      if (!Files.isRegularFile(csv)) {
        file.add(at, "没有这个文件：" + name, "no such file: " + name);
      } else if (Files.size(csv) > MOST_BYTES) {
        file.add(at, name + " 超过 256 MB", name + " has more than 256 MB");
      } else {
        Csv.read(csv, row -> rows.add(named(row.texts())));
      }
    } catch (MalformedTable | IOException unreadable) {
      String why = String.valueOf(unreadable.getMessage());
      file.addAll(
          List.of(
              Problem.ofFile(
                  name,
                  new Text("无法读取（" + why + "）", "cannot be read (" + why + ")"),
                  new Text("首行为参数标识的 CSV 表", "a CSV table headed by the ids"))));
    }
    return rows;
  }

  /** Tables may say {@code my_rent} of {@code my-rent}, and number their points. */
  private static Map<String, String> named(Map<String, String> cells) {
    Map<String, String> point = new LinkedHashMap<>();
    cells.forEach(
        (heading, cell) -> {
          String id = heading.replace("\uFEFF", "").strip().replace('_', '-');
          if (!id.equals(NUMBER)) {
            point.put(id, cell.strip());
          }
        });
    return point;
  }

  /** The points written at a path, value by id; none where none are. */
  List<Map<String, String>> at(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** Every value that a point states of a parameter, in the order of the points. */
  List<String> valuesOf(String id) {
    Set<String> values = new LinkedHashSet<>();
    for (List<Map<String, String>> points : byPath.values()) {
      for (Map<String, String> point : points) {
        if (point.containsKey(id)) {
          values.add(point.getOrDefault(id, ""));
        }
      }
    }
    return List.copyOf(values);
  }
}
