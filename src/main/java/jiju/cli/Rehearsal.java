package jiju.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs through what users do most, with nobody listening, while the build watches which classes the
 * machine loads: they go into the class-data archive that makes every later start quick.
 */
final class Rehearsal {
  private static final List<String> SCENES =
      List.of("--help --lang zh", "--help --lang en", "rehearse", "list", "list --json");

  private Rehearsal() {}

  public static void main(String[] unused) {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String scene : SCENES) {
      session(nobody).run(scene.split(" "));
    }
    Path scenarios = Surroundings.ofProcess().home().resolve("scenarios");
    session(nobody).run("check", scenarios.resolve("loudi-south").toString());
    Main.main(new String[] {"--version"});
  }

  private static Session session(PrintStream nobody) {
    return new Session(nobody, nobody, Surroundings.ofProcess());
  }
}
