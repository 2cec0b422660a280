package jiju.store.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes the files of a first scenario: a commented baseline and two variants. */
public final class Starter {
  private static final List<String> FILES =
      List.of("baseline.json", "rent-free.json", "no-trips.json");

  private Starter() {}

  /**
   * Writes the files into a folder, which is made where it is missing.
   *
   * @param register the firms that are there at the start; empty: a few made-up ones
   * @return the files written
   * @throws IOException where a file cannot be written, or is there already
   */
  public static List<Path> write(Path folder, Optional<Register> register) throws IOException {
    Filling filling = new Filling(register);
    List<Path> written = new ArrayList<>();
    Files.createDirectories(folder);
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.writeString(file, filling.fill(template(name)), StandardOpenOption.CREATE_NEW);
      written.add(file);
    }
    return written;
  }

  private static String template(String name) throws IOException {
    try (InputStream in = Starter.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
