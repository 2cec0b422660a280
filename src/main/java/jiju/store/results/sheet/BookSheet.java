package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jiju.store.table.Csv;
import jiju.store.table.Spreadsheet;

/**
 * A table as a sheet. A column holds numbers where all its cells do; what a spreadsheet would round
 * (seeds of more than fifteen digits) stays text. Beside ids of metrics, quantities and instruments
 * stands what they are called.
 */
record BookSheet(Path table, String title, BookWords words) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e-?\\d+)?");
  private static final Pattern ROUNDED = Pattern.compile("-?\\d{16,}");

  /** Columns whose cells are names that {@code columns.json} explains. */
  private static final Set<String> NAMES =
      Set.of(Heading.METRIC.id(), Heading.QUANTITY.id(), Heading.INSTRUMENT.id());

  void write(Spreadsheet book) throws IOException {
    Shape shape = shape();
    Spreadsheet.Sheet sheet = book.sheet(title, headings(shape), numbers(shape));
    Csv.readCells(table, cells -> sheet.add(row(shape, cells)));
    sheet.finish();
  }

  /** Columns of the table, and which of them hold nothing but numbers. */
  private record Shape(List<String> columns, boolean[] numbers) {}

  private Shape shape() throws IOException {
    List<String> columns = Csv.headings(table);
    boolean[] numbers = new boolean[columns.size()];
    Arrays.fill(numbers, true);
    Csv.readCells(
        table,
        cells -> {
          for (int i = 0; i < numbers.length; i++) {
            numbers[i] &= cells.get(i).isEmpty() || isNumber(cells.get(i));
          }
        });
    return new Shape(columns, numbers);
  }

  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches() && !ROUNDED.matcher(cell).matches();
  }

  private List<String> headings(Shape shape) {
    List<String> headings = new ArrayList<>();
    for (String column : shape.columns()) {
      headings.add(words.heading(column));
      if (NAMES.contains(column)) {
        headings.add("名称\nname");
      }
    }
    return headings;
  }

  private static List<Boolean> numbers(Shape shape) {
    List<Boolean> numbers = new ArrayList<>();
    for (int i = 0; i < shape.columns().size(); i++) {
      numbers.add(shape.numbers()[i]);
      if (NAMES.contains(shape.columns().get(i))) {
        numbers.add(false);
      }
    }
    return numbers;
  }

  private List<String> row(Shape shape, List<String> cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      row.add(cells.get(i));
      if (NAMES.contains(shape.columns().get(i))) {
        row.add(words.name(cells.get(i)));
      }
    }
    return row;
  }
}
