package jiju.bench.reference;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The reference kernel in several implementations, each run a process of its own, in turn: median
 * CPU time of a slot and step, and what it is beside that of the first implementation.
 */
public final class KernelTable {
  private static final int WARM_UPS = 2;

  private KernelTable() {}

  /**
   * Arguments: slots, rounds, rounds of MASON, then, where there is one, the scalar program that is
   * the measure. It takes slots, steps and seed, and prints a line like {@link Outcome}.
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    String slots = words[0];
    int rounds = Integer.parseInt(words[1]);
    int roundsOfMason = Integer.parseInt(words[2]);
    Map<String, List<String>> commands = new LinkedHashMap<>();
    if (words.length > 3) {
      commands.put("measure", List.of(words[3], slots, "120"));
    }
    commands.put("Jiju", java(JijuKernel.class, slots));
    commands.put("Jiju, two threads", java(JijuKernel.class, slots));
    commands.put("numpy", List.of("python3", "src/bench/python/reference_kernel.py", slots, "120"));
    commands.put("MASON, a Steppable a firm", java(MasonKernel.class, slots));
    Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String name : commands.keySet()) {
        if (!name.startsWith("MASON") || round < roundsOfMason) {
          List<String> command = new ArrayList<>(commands.get(name));
          command.add(String.valueOf(round + 1));
          if (name.startsWith("Jiju")) {
            command.addAll(List.of(String.valueOf(WARM_UPS), name.endsWith("threads") ? "2" : "1"));
          } else if (name.startsWith("MASON")) {
            command.add("0");
          }
          outcomes.computeIfAbsent(name, fresh -> new ArrayList<>()).add(run(command));
        }
      }
    }
    print(outcomes);
  }

  private static List<String> java(Class<?> program, String slots) {
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    String path = System.getProperty("java.class.path");
    return List.of(
        java, "-XX:+UseParallelGC", "-Xmx3g", "-cp", path, program.getName(), slots, "120");
  }

  private static Outcome run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line;
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      line = reader.readLine();
    }
    if (process.waitFor() != 0 || line == null) {
      throw new IllegalStateException("no outcome of " + command);
    }
    System.err.println(line);
    return Outcome.parse(line);
  }

  private static void print(Map<String, List<Outcome>> outcomes) {
    List<Outcome> measure = outcomes.values().iterator().next();
    System.out.println(
        "| implementation | runs | CPU ns a slot and step | of the first | wall s |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    outcomes.forEach(
        (name, runs) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.3f |%n",
                name,
                runs.size(),
                cost(runs),
                cost(runs) / cost(measure),
                median(runs.stream().mapToDouble(Outcome::wallSeconds).toArray())));
  }

  private static double cost(List<Outcome> runs) {
    return median(runs.stream().mapToDouble(Outcome::nanosecondsPerAgentStep).toArray());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
