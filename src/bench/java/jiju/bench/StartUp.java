package jiju.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/**
 * How long a call takes from the Enter key to the end, next to a hello world on the same Java.
 *
 * <p>Run it from the root of a built Jiju: {@code java src/bench/java/jiju/bench/StartUp.java
 * list}. The two are measured in turn, so that whatever else the machine does falls on both alike.
 */
public final class StartUp {
  private static final int ROUNDS = 21;
  private static final String HELLO =
      "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }";

  private StartUp() {}

  /**
   * Measures.
   *
   * @param words of the call after {@code ./jiju}; {@code --version} where there are none
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    List<String> hello =
        List.of(java(), "-Xshare:auto", "-cp", compiledHello().toString(), "Hello");
    List<String> call = new ArrayList<>(List.of(Path.of("jiju").toAbsolutePath().toString()));
    call.addAll(words.length == 0 ? List.of("--version") : List.of(words));
    secondsOf(call);
    double[] helloSeconds = new double[ROUNDS];
    double[] callSeconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      helloSeconds[round] = secondsOf(hello);
      callSeconds[round] = secondsOf(call);
    }
    print("hello world", helloSeconds);
    print("jiju " + String.join(" ", call.subList(1, call.size())), callSeconds);
    System.out.printf(
        Locale.ROOT, "ratio of medians  %.1f%n", median(callSeconds) / median(helloSeconds));
  }

  private static void print(String name, double[] seconds) {
    double fastest = Arrays.stream(seconds).min().orElseThrow();
    System.out.printf(
        Locale.ROOT, "%-16s  median %.3f s  fastest %.3f s%n", name, median(seconds), fastest);
  }

  private static double median(double[] seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double secondsOf(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exitCode =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException(command + " ended with " + exitCode);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static String java() {
    return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
  }

  private static Path compiledHello() throws IOException {
    Path folder = Files.createTempDirectory("hello");
    Path source = Files.writeString(folder.resolve("Hello.java"), HELLO);
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()) != 0) {
      throw new IllegalStateException("hello world does not compile");
    }
    return folder;
  }
}
