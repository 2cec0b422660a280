package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jiju.errand.RecordedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir Path above;
  private final RecordedConsole console = new RecordedConsole();

  private int explain(String table) throws IOException {
    Path actual = Files.writeString(above.resolve("actual.csv"), table);
    return BareSession.on(console)
        .run(
            "explain",
            "scenarios/loudi-south",
            "--actual",
            actual.toString(),
            "--posterior",
            "scenarios/loudi-south/posterior/posterior.json",
            "-n",
            "24",
            "--out",
            above.resolve("results").toString(),
            "--lang",
            "en");
  }

  @Test
  void what_happened_is_placed_in_the_projection_and_taken_apart() throws IOException {
    assertEquals(0, explain("metric,month,value\nfirms,2016-12,30\n"));

    assertTrue(console.messages().contains("Without any lever"));
    assertTrue(
        Files.readString(above.resolve("results/explain.csv")).contains("\nfirms,all,2016-12,30,"));
    assertTrue(Files.readString(above.resolve("results/report.zh.html")).contains("为什么是这个结果"));
  }

  @Test
  void a_table_with_lines_that_cannot_be_used_is_refused_line_by_line() throws IOException {
    assertEquals(
        2,
        explain(
            "metric,month,value\nfirm,2016-12,30\nfirms,2035-01,30\nfirms,2016-12,-1\nfirms,,many\n"));

    assertTrue(console.messages().contains("line 2: metric firm → firms"));
    assertTrue(console.messages().contains("line 3: month 2035-01"));
    assertTrue(console.messages().contains("line 4: value -1"));
    assertTrue(console.messages().contains("line 5: month empty"));
    assertTrue(console.messages().contains("line 5: value many"));
    assertFalse(Files.exists(above.resolve("results")));
  }
}
