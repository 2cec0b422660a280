package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jiju.errand.BadInput;
import jiju.errand.BatchTerms;
import jiju.errand.Console;
import jiju.errand.Interrupted;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

class SessionTest {

  /** A command that has every mixin and does what the test says. */
  @Command(name = "plant")
  static final class Plant implements Task {
    private final Function<Console, Outcome> deed;
    @Mixin final EnsembleOptions ensemble = new EnsembleOptions();
    @Mixin final OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "TREE", arity = "1..*", descriptionKey = "tree")
    final List<String> trees = new ArrayList<>();

    Plant(Function<Console, Outcome> deed) {
      this.deed = deed;
    }

    @Override
    public Outcome run(Console console) {
      return deed.apply(console);
    }
  }

  private final RecordedConsole record = new RecordedConsole();
  private Plant plant = new Plant(console -> Outcome.DONE);

  private int run(Function<Console, Outcome> deed, String... words) {
    plant = new Plant(deed);
    return new Session(
            record.dataStream(),
            record.messageStream(),
            new Surroundings(Map.of("LANG", "en_GB.UTF-8"), Set.of(), Path.of("")),
            List.of(new Commands.Entry("plant", home -> plant)))
        .run(words);
  }

  private int run(String... words) {
    return run(console -> Outcome.DONE, words);
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void the_exit_code_tells_the_outcome(Outcome outcome) {
    int expected = Map.of("DONE", 0, "SOME_RUNS_FAILED", 3, "DIFFERENT", 4).get(outcome.name());
    assertEquals(expected, run(console -> outcome, "plant", "oak"));
  }

  @Test
  void bad_input_is_refused_with_all_its_problems_and_exit_2() {
    assertEquals(
        2,
        run(
            console -> {
              throw BadInput.of("没有水", "no water");
            },
            "plant",
            "oak"));
    assertEquals(String.format("no water%n"), record.messages());
  }

  @Test
  void an_interruption_ends_with_130() {
    assertEquals(
        130,
        run(
            console -> {
              throw new Interrupted(new InterruptedException());
            },
            "plant",
            "oak"));
  }

  @Test
  void an_internal_failure_shows_its_stack_trace_only_when_debugging() {
    Function<Console, Outcome> failing =
        console -> {
          throw new IllegalStateException("roots are square");
        };
    assertEquals(1, run(failing, "plant", "oak"));
    assertTrue(record.messages().contains("roots are square"));
    assertFalse(record.messages().contains("\tat "));
    assertEquals(1, run(failing, "plant", "oak", "--debug"));
    assertTrue(record.messages().contains("\tat "));
  }

  @ParameterizedTest
  @CsvSource({
    "'plnt oak', No command plnt; did you mean plant?",
    "'plant oak --sead 3', 'No option --sead; did you mean --seed, --set?'",
    "'plant', Missing: TREE.",
    "'plant oak --seed', --seed needs N.",
    "'plant oak --seed x', --seed x: expected a whole number of 64 bits.",
    "'plant oak --seed 1 --seed 2', --seed is given more than once.",
    "'plant oak -n 0', --replications 0: expected a whole number from 1 to 999999999.",
    "'plant oak --precision 120%', --precision 120%: expected a share such as 5% or 0.05.",
    "'plant oak --until 2018-13', --until 2018-13: expected a month such as 2018-12.",
    "'plant oak --on-error shrug', --on-error shrug: expected stop or skip.",
    "'plant oak --lang fr', --lang fr: expected zh or en.",
    "'--lang zh plnt oak', 没有命令 plnt，是否想写 plant？",
    "'plant oak --lang=zh --until May', --until May：应为如 2018-12 的月份。",
  })
  void misused_words_are_explained_in_one_line_with_exit_2(String words, String explanation) {
    assertEquals(2, run(words.split(" ")));
    assertEquals(explanation, record.messages().lines().findFirst().orElseThrow());
    assertEquals("", record.data());
  }

  @Test
  void no_command_at_all_shows_the_usage_to_people_with_exit_2() {
    assertEquals(2, run());
    assertTrue(record.messages().contains("plant"), record.messages());
    assertEquals("", record.data());
  }

  @Test
  void words_arrive_at_their_command() {
    String words =
        "plant oak elm -n 7 --precision 5% --seed -3 --until 2018-12 --threads 2"
            + " --set a.b=1 --set a.c@2017-03=2 --on-error skip --dry-run --out x --force --json";
    assertEquals(0, run(words.split(" ")));
    assertEquals(List.of("oak", "elm"), plant.trees);
    BatchTerms terms = plant.ensemble.batch.terms();
    assertEquals(7, terms.replications().orElseThrow());
    assertEquals(0.05, terms.relativeWidth().orElseThrow());
    assertEquals(-3, terms.seed().orElseThrow());
    assertEquals("2018-12", terms.until().orElseThrow().toString());
    assertEquals(2, terms.machines().threads());
    assertEquals(List.of("a.b=1", "a.c@2017-03=2"), terms.changes());
    assertTrue(terms.skipFailures() && terms.dryRun());
    OutputRequest output = plant.output.request();
    assertTrue(output.force() && output.json());
    assertEquals(Path.of("x"), output.folder().orElseThrow());
  }

  @Test
  void what_was_not_said_has_its_default() {
    assertEquals(0, run("plant", "oak"));
    BatchTerms terms = plant.ensemble.batch.terms();
    assertTrue(terms.seed().isEmpty() && terms.replications().isEmpty());
    assertTrue(terms.until().isEmpty() && terms.changes().isEmpty());
    assertFalse(terms.skipFailures() || terms.dryRun());
    assertTrue(terms.shard().isWhole());
  }

  @ParameterizedTest
  @CsvSource({"--quiet plant oak", "plant oak --quiet"})
  void quiet_is_heard_before_and_after_the_command(String words) {
    Function<Console, Outcome> chatty =
        console -> {
          console.say("话", "words");
          return Outcome.DONE;
        };
    assertEquals(0, run(chatty, words.split(" ")));
    assertEquals("", record.messages());
  }

  @ParameterizedTest
  @CsvSource({"--version", "plant --version", "--version plant oak"})
  void the_version_is_data(String words) {
    assertEquals(0, run(words.split(" ")));
    assertEquals(String.format("jiju %s%n", Version.text()), record.data());
  }

  @ParameterizedTest
  @CsvSource({
    "--help, plant",
    "--help plant oak, --replications",
    "plant --help, --replications",
    "plant --help --lang zh, 模拟次数"
  })
  void help_is_data_in_the_language_asked_for(String words, String part) {
    assertEquals(0, run(words.split(" ")));
    assertTrue(record.data().contains(part), record.data());
    assertEquals("", record.messages());
  }
}
