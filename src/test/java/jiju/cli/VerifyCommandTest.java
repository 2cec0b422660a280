package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results against the runs made again, untouched and altered. */
class VerifyCommandTest {
  @TempDir static Path above;
  private final RecordedConsole console = new RecordedConsole();

  private static int say(RecordedConsole console, String... words) {
    Surroundings english = new Surroundings(Map.of("LANG", "en_GB"), Set.of(), Path.of(""));
    return new Session(console.dataStream(), console.messageStream(), english).run(words);
  }

  private static Path results() {
    return above.resolve("results");
  }

  @BeforeAll
  static void simulate() {
    int done =
        say(
            new RecordedConsole(),
            "run",
            "scenarios/loudi-south",
            "-n",
            "4",
            "--until",
            "2017-12",
            "--quiet",
            "--out",
            results().toString());
    assertEquals(0, done);
  }

  private int verify(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "verify";
    words[1] = results().toString();
    System.arraycopy(more, 0, words, 2, more.length);
    return say(console, words);
  }

  @Test
  void untouched_results_pass_with_any_number_of_threads() {
    assertEquals(0, verify("--threads", "1"));
    assertEquals(0, verify("--threads", "3", "--sample", "2"));
    assertTrue(console.messages().contains("2 of 4 runs made again."), console.messages());
  }

  @Test
  void an_altered_parameter_is_found_with_run_month_park_metric_and_firm() throws IOException {
    Path scenario = results().resolve("scenario/loudi-south.json");
    String text = Files.readString(scenario);
    try {
      Files.writeString(scenario, text.replace("-3.31", "-1.5"));
      assertEquals(4, verify());
      assertTrue(console.messages().contains("scenario/loudi-south.json: not the bytes"));
      assertTrue(
          console
              .messages()
              .matches("(?s).*loudi-south/0, 201\\d-\\d\\d, loudi, [a-z_]+: stored .*"),
          console.messages());
      assertTrue(console.messages().contains("First firm with an entry in that month: "));
    } finally {
      Files.writeString(scenario, text);
    }
  }

  @Test
  void an_altered_table_is_found() throws IOException {
    Path series = results().resolve("series.csv");
    String text = Files.readString(series);
    try {
      Files.writeString(series, text.replaceFirst("4(?=\\n)", "5"));
      assertEquals(4, verify("--sample", "1"));
      assertTrue(console.messages().contains("series.csv: not the bytes"));
    } finally {
      Files.writeString(series, text);
    }
  }

  @Test
  void an_altered_byte_of_a_part_is_found() throws IOException {
    Path part;
    try (Stream<Path> parts = Files.list(results().resolve("runs"))) {
      part = parts.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(part);
    byte[] altered = bytes.clone();
    altered[altered.length / 2] ^= 1;
    try {
      Files.write(part, altered);
      assertEquals(4, verify());
    } finally {
      Files.write(part, bytes);
    }
  }

  @Test
  void what_is_no_results_folder_is_refused() {
    assertEquals(2, say(console, "verify", above.toString()));
    assertEquals(2, verify("--sample", "none"));
  }
}
