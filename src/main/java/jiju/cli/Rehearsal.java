package jiju.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs through what users do most, with nobody listening, while the build watches which classes the
 * machine loads: they go into the class-data archive that makes every later start quick.
 */
final class Rehearsal {
  private static final List<String> SCENES =
      List.of("--help --lang zh", "--help --lang en", "rehearse");

  private Rehearsal() {}

  public static void main(String[] unused) {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String scene : SCENES) {
      new Session(nobody, nobody, Surroundings.ofProcess()).run(scene.split(" "));
    }
    Main.main(new String[] {"--version"});
  }
}
