package jiju.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs through what users do most, with nobody listening, while the build watches which classes the
 * machine loads: they go into the class-data archive that makes every later start quick.
 */
final class Rehearsal {
  private static final List<String> SCENES =
      List.of("--help --lang zh", "--help --lang en", "rehearse", "list", "list --json");

  private Rehearsal() {}

  public static void main(String[] unused) throws IOException {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String scene : SCENES) {
      session(nobody).run(scene.split(" "));
    }
    Path scenarios = Surroundings.ofProcess().home().resolve("scenarios");
    session(nobody).run("check", scenarios.resolve("loudi-south").toString());
    Path results = Files.createTempDirectory("rehearsal");
    run(nobody, scenarios.resolve("loudi-south/baseline.json"), results);
    remove(results);
    Main.main(new String[] {"--version"});
  }

  private static void run(PrintStream nobody, Path scenario, Path results) {
    String out = results.toString();
    session(nobody)
        .run("run", scenario.toString(), "-n", "8", "--until", "2019-12", "--out", out, "--force");
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Session session(PrintStream nobody) {
    return new Session(nobody, nobody, Surroundings.ofProcess());
  }
}
