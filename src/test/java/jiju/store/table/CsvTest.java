package jiju.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  @TempDir Path folder;

  private record Line(String name, double value) {}

  private static final List<Column<Line>> COLUMNS =
      List.of(
          new Column<>("name", Line::name), new Column<>("value", row -> Decimal.of(row.value())));

  @Test
  void rows_come_back_as_they_were_written() throws IOException {
    List<Line> rows =
        List.of(
            new Line("plain", 0.1),
            new Line("comma, quote \" and\nbreak", -2),
            new Line("", Double.NaN),
            new Line("招商引资", 1e-9));
    Csv.write(file(), COLUMNS, rows.stream());
    List<Line> back = new ArrayList<>();
    Csv.read(file(), row -> back.add(new Line(row.text("name"), row.number("value"))));

    assertEquals(rows, back);
  }

  @Test
  void lines_end_with_a_line_feed_and_cells_are_bare_where_they_can_be() throws IOException {
    Csv.write(file(), COLUMNS, Stream.of(new Line("a", 1), new Line("b,c", Double.NaN)));

    assertEquals("name,value\na,1\n\"b,c\",\n", Files.readString(file()));
  }

  @Test
  void a_table_without_rows_has_its_headings() throws IOException {
    Csv.write(file(), COLUMNS, Stream.of());

    assertEquals("name,value\n", Files.readString(file()));
  }

  @Test
  void a_row_with_a_cell_too_few_is_refused() throws IOException {
    refuses("name,value\na\n", "1 cells in a row");
  }

  @Test
  void a_missing_column_is_refused() throws IOException {
    refuses("name,worth\na,1\n", "no column value");
  }

  @Test
  void a_word_where_a_number_should_be_is_refused() throws IOException {
    refuses("name,value\na,much\n", "value is no number: much");
  }

  @Test
  void a_quote_that_is_not_closed_is_refused() throws IOException {
    refuses("name,value\n\"a,1\n", "a quote is not closed");
  }

  private void refuses(String text, String because) throws IOException {
    Files.writeString(file(), text);

    MalformedTable refusal =
        assertThrows(MalformedTable.class, () -> Csv.read(file(), row -> row.number("value")));

    assertTrue(refusal.getMessage().endsWith(because), refusal.getMessage());
  }

  private Path file() {
    return folder.resolve("table.csv");
  }
}
