package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlCommandTest {
  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private int say(String... words) {
    return BareSession.on(console).run(words);
  }

  private String target() {
    return above.resolve("results").toString();
  }

  @BeforeEach
  void run() {
    assertEquals(
        0,
        say(
            "run",
            "scenarios/loudi-south",
            "-n",
            "3",
            "--until",
            "2015-03",
            "--out",
            target(),
            "--lang",
            "en"));
  }

  @Test
  void a_query_is_answered_as_a_table() {
    assertEquals(0, say("sql", target(), "select status, count(*) as n from runs group by 1"));
    assertEquals("status  n\ndone    3\n", console.data());
  }

  @Test
  void numbers_and_empty_cells_are_written_as_in_every_table() {
    String query =
        "select park, month, 0.1::double as share, null as nothing, 'a, b' as words from series"
            + " where replication = 2 and month = '2015-02' order by park";

    assertEquals(0, say("sql", target(), query, "--csv"));
    assertEquals(
        "park,month,share,nothing,words\nall,2015-02,0.1,,\"a, b\"\nloudi,2015-02,0.1,,\"a, b\"\n",
        console.data());
  }

  @Test
  void a_query_that_cannot_be_answered_is_refused_in_one_line() {
    assertEquals(2, say("sql", target(), "select nonsense from runs", "--lang", "en"));
    assertTrue(console.messages().contains("The query cannot be answered:"), console.messages());
    assertTrue(console.messages().contains("nonsense"));
  }
}
