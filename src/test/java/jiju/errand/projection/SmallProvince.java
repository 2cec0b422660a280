package jiju.errand.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Zhejiang programme with its first eight towns alone, in a folder of its own. */
public final class SmallProvince {
  public static final int TOWNS = 8;
  private static final Path SHIPPED = Path.of("scenarios");

  private SmallProvince() {}

  /** A folder of scenarios that holds nothing but that province. */
  public static Path in(Path folder) throws IOException {
    Path scenarios = folder.resolve("scenarios");
    copy("library", scenarios);
    copy("zhejiang", scenarios);
    Path table = scenarios.resolve("zhejiang/towns.csv");
    List<String> rows = Files.readAllLines(table);
    Files.write(table, rows.subList(0, TOWNS + 1));
    for (String variant : List.of("no-demotion", "no-programme", "all-towns-subsidise")) {
      Files.delete(scenarios.resolve("zhejiang/" + variant + ".json"));
    }
    return scenarios;
  }

  private static void copy(String name, Path scenarios) throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = scenarios.resolve(SHIPPED.relativize(file));
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
  }
}
