package jiju.store.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jiju.store.results.sheet.Book;
import jiju.store.table.Csv;
import jiju.store.table.Spreadsheet;
import jiju.unit.Month;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
  private static final Map<String, String> SHEETS =
      Map.of(
          "月度序列", "series.csv",
          "与基线之差", "compare.csv",
          "目标概率", "targets.csv",
          "财政账", "fiscal.csv",
          "事实检验", "validation.csv",
          "逐次模拟", "runs.csv");

  private static SmallResults results;

  @TempDir Path folder;
  private Book book;

  @BeforeAll
  static void simulate() throws InterruptedException {
    results = SmallResults.of(Month.of(2016, 12), 2, "baseline", "no-trips");
  }

  @BeforeEach
  void write() throws IOException {
    results.write(folder);
    book = new Book(results.findings().provenance(), folder);
  }

  private Map<String, List<List<String>>> sheets() throws IOException {
    book.write(folder);
    return WorkbookPages.read(folder.resolve(Book.FILE));
  }

  @Test
  void every_cell_of_every_table_stands_in_the_workbook_to_the_last_digit() throws IOException {
    Map<String, List<List<String>>> sheets = sheets();
    for (Map.Entry<String, String> entry : SHEETS.entrySet()) {
      List<List<String>> expected = new ArrayList<>();
      Path table = folder.resolve(entry.getValue());
      List<String> columns = Csv.headings(table);
      Csv.readCells(table, expected::add);
      List<List<String>> rows = sheets.get(entry.getKey());
      List<Integer> positions = positions(rows.get(0), columns);
      assertEquals(expected.size() + 1, rows.size(), entry.getKey());
      for (int r = 0; r < expected.size(); r++) {
        for (int c = 0; c < columns.size(); c++) {
          String cell = at(rows.get(r + 1), positions.get(c));
          assertEquals(expected.get(r).get(c), plain(cell), entry + " row " + r + " column " + c);
        }
      }
    }
  }

  /** Spreadsheets write 5.8E-7 and 2E+30 where tables write 5.8e-7 and 2e30. */
  private static String plain(String cell) {
    return cell.matches("-?[0-9.]+E[+-]?\\d+") ? cell.replace("E+", "e").replace('E', 'e') : cell;
  }

  private static String at(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private static List<Integer> positions(List<String> headings, List<String> columns) {
    return columns.stream()
        .map(
            column ->
                headings.indexOf(
                    headings.stream()
                        .filter(heading -> heading.endsWith("\n" + column))
                        .findFirst()
                        .orElseThrow()))
        .toList();
  }

  @Test
  void headings_are_chinese_with_the_name_of_the_column_below() throws IOException {
    List<String> headings = sheets().get("月度序列").get(0);
    assertEquals("情景标识\nscenario", headings.get(0));
    assertTrue(headings.stream().allMatch(heading -> heading.matches("(?s).*\\p{IsHan}.*")));
  }

  @Test
  void metrics_are_named_in_chinese_beside_their_ids() throws IOException {
    List<List<String>> rows = sheets().get("月度序列");
    int metric = positions(rows.get(0), List.of("metric")).get(0);
    assertTrue(
        rows.stream().skip(1).allMatch(row -> row.get(metric + 1).matches(".*\\p{IsHan}.*")));
  }

  @Test
  void the_first_sheet_says_that_it_is_no_forecast_and_where_the_numbers_come_from()
      throws IOException {
    List<List<String>> front = sheets().get("说明");
    assertTrue(front.contains(List.of("性质", "模型推演，非预测")));
    assertTrue(front.contains(List.of("随机种子", "3")));
  }

  @Test
  void equal_results_give_equal_bytes_at_any_hour() throws IOException {
    book.write(folder);
    byte[] first = Files.readAllBytes(folder.resolve(Book.FILE));
    book.write(folder);
    assertArrayEquals(first, Files.readAllBytes(folder.resolve(Book.FILE)));
    assertTrue(
        WorkbookPages.part(folder.resolve(Book.FILE), "docProps/core.xml").contains("1980-01-01"));
  }

  @Test
  void nothing_is_left_beside_the_workbook() throws IOException {
    book.write(folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".")));
    }
  }

  @Test
  void a_column_with_a_word_in_it_holds_text_and_a_long_number_keeps_its_digits()
      throws IOException {
    Files.writeString(folder.resolve("odd.csv"), "year,seed\n2016,9007199254740993\nall,1\n");
    List<List<String>> rows = sheets().get("odd");
    assertEquals(List.of("2016", "9007199254740993"), rows.get(1));
    assertEquals(List.of("all", "1"), rows.get(2));
  }

  @Test
  void a_full_sheet_goes_on_in_the_next_one() throws IOException {
    Path file = folder.resolve("long.xlsx");
    try (Spreadsheet endless = Spreadsheet.at(file)) {
      Spreadsheet.Sheet sheet = endless.sheet("x", List.of("n"), List.of(true));
      for (int i = 0; i < 1_048_576; i++) {
        sheet.add(List.of(Integer.toString(i)));
      }
      sheet.finish();
    }
    assertTrue(WorkbookPages.part(file, "xl/workbook.xml").contains("name=\"x 2\""));
    assertTrue(WorkbookPages.part(file, "xl/worksheets/sheet2.xml").contains("<v>1048575</v>"));
  }
}
