package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jiju.errand.RecordedConsole;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.store.results.ResultsFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Says what verifying finds while a file of the results is another. */
  private String found(String file, byte[] altered) throws IOException {
    Path path = results().resolve(file);
    byte[] bytes = Files.readAllBytes(path);
    try {
      Files.write(path, altered);
      assertEquals(4, verify());
      return console.messages();
    } finally {
      Files.write(path, bytes);
    }
  }

  private static void assertSays(String sentence, String messages) {
    assertTrue(Pattern.compile(sentence).matcher(messages).find(), messages);
  }

  @ParameterizedTest
  @CsvSource({
    "series.csv, 'loudi-south,all,2017-03,firms,', 'all, 2017-03, firms, n'",
    "runs.csv, 'loudi-south,2,', 'loudi-south, 2, seed'",
    "targets.csv, 'loudi-south,', 'loudi-south, ten-billion-2024, '",
    "fiscal.csv, 'loudi-south,', 'loudi-south, '",
  })
  void a_digit_altered_in_a_table_is_found_with_its_place(String table, String row, String place)
      throws IOException {
    String text = Files.readString(results().resolve(table));
    int at = text.indexOf("\n" + row) + row.length() + 1;
    while (!Character.isDigit(text.charAt(at))) {
      at++;
    }
    char digit = text.charAt(at) == '7' ? '8' : '7';
    String altered = text.substring(0, at) + digit + text.substring(at + 1);

    String messages = found(table, altered.getBytes(StandardCharsets.UTF_8));
    assertSays(Pattern.quote(table) + ": not the bytes", messages);
    assertSays(
        Pattern.quote(table) + ", line \\d+ \\(.*" + place + ".*\\): stored .*, again .*",
        messages);
  }

  /** The file with one number altered in a digit behind the sixth, wherever it stands. */
  private static byte[] altered(Path file, double number) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + Double.BYTES <= bytes.length; at++) {
      if (view.getDouble(at) == number) {
        view.putDouble(at, number * (1 + 1e-7));
        return bytes;
      }
    }
    throw new IllegalArgumentException(number + " does not stand in " + file);
  }

  private static double outputOfRunTwo() {
    RunRecord run =
        new ResultsFolder(results()).runs().find("loudi-south", 2).orElseThrow().record().get();
    return run.value(0, Metric.OUTPUT_12M_YUAN, run.months() - 1);
  }

  private static final String PART = "runs/part-00000000-00000063.parquet";
  private static final String OUTPUT =
      "loudi-south/2, 2017-12, (loudi|all), output_12m_yuan: stored [0-9.]+, again [0-9.]+";

  @Test
  void a_digit_altered_in_a_part_is_found_with_run_month_park_and_metric() throws IOException {
    String messages = found(PART, altered(results().resolve(PART), outputOfRunTwo()));
    assertSays("part-00000000-00000063.parquet: damaged \\(a checksum is wrong\\)", messages);
    assertSays(OUTPUT, messages);
  }

  @Test
  void a_digit_altered_in_the_series_is_found_with_run_month_park_and_metric() throws IOException {
    byte[] altered = altered(results().resolve("series.parquet"), outputOfRunTwo());
    String messages = found("series.parquet", altered);
    assertSays("series.parquet: not the bytes", messages);
    assertSays("series.parquet: " + OUTPUT, messages);
  }

  @Test
  void a_part_beyond_reading_is_named_with_the_runs_that_are_lost() throws IOException {
    byte[] bytes = Files.readAllBytes(results().resolve(PART));
    String messages = found(PART, Arrays.copyOf(bytes, bytes.length / 2));
    assertSays("part-00000000-00000063.parquet: damaged", messages);
    assertSays("the runs from loudi-south/0 to loudi-south/3, cannot be read any more", messages);
    assertSays("0 of 0 runs made again", messages);
  }

  @Test
  void a_series_beyond_reading_is_named_and_nothing_is_lost() throws IOException {
    byte[] bytes = Files.readAllBytes(results().resolve("series.parquet"));
    String messages = found("series.parquet", Arrays.copyOf(bytes, bytes.length - 5));
    assertSays("series.parquet: cannot be read any more .* all runs are in runs/", messages);
  }

  @Test
  void a_part_that_is_missing_is_found() throws IOException {
    Path part = results().resolve(PART);
    Path away = Files.move(part, above.resolve("away"));
    try {
      assertEquals(4, verify());
      assertSays("part-00000000-00000063.parquet: missing", console.messages());
    } finally {
      Files.move(away, part);
    }
  }

  @Test
  void what_is_no_results_folder_is_refused() {
    assertEquals(2, say(console, "verify", above.toString()));
    assertEquals(2, verify("--sample", "none"));
  }
}
