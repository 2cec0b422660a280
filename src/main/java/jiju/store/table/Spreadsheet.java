package jiju.store.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook, written sheet by sheet. Equal content gives equal bytes: the library notes the
 * hour at which it was called, and that is taken out again. Numbers are written with the digits
 * that they are given in, so that a cell holds the same double as a table that was read for it.
 */
public final class Spreadsheet implements AutoCloseable {
  /** The most rows that a sheet can have in Excel. */
  private static final int MOST_ROWS = 1_048_576;

  private static final int ROWS_IN_MEMORY = 2_000;
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern HOUR = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
  private static final String TIMELESS = "1980-01-01T00:00:00Z";

  private final Path target;
  private final Path rough;
  private final OutputStream out;
  private final Workbook workbook;

  private Spreadsheet(Path target, Path rough, OutputStream out) {
    this.target = target;
    this.rough = rough;
    this.out = out;
    this.workbook = new Workbook(out, "Jiju", "1.0");
  }

  /** Begins a workbook; it stands in its file once it is closed. */
  public static Spreadsheet at(Path file) throws IOException {
    Path rough = file.resolveSibling("." + file.getFileName() + ".rough");
    return new Spreadsheet(
        file, rough, new BufferedOutputStream(Files.newOutputStream(rough), 1 << 16));
  }

  /**
   * Begins the next sheet; the one before must be finished.
   *
   * @param name at most 28 characters, none of {@code []:*?/\}
   * @param headings cells of its first row, which stays in sight
   * @param numbers which columns hold numbers
   */
  public Sheet sheet(String name, List<String> headings, List<Boolean> numbers) {
    return new Sheet(name, headings, numbers);
  }

  /** A sheet that grows downwards; goes on in another one when it is full. */
  public final class Sheet {
    private final String name;
    private final List<String> headings;
    private final List<Boolean> numbers;
    private Worksheet page;
    private int row;
    private int pages = 1;

    private Sheet(String name, List<String> headings, List<Boolean> numbers) {
      this.name = name;
      this.headings = List.copyOf(headings);
      this.numbers = List.copyOf(numbers);
      this.page = begin(name);
    }

    private Worksheet begin(String title) {
      Worksheet fresh = workbook.newWorksheet(title);
      fresh.freezePane(0, 1);
      for (int column = 0; column < headings.size(); column++) {
        fresh.value(0, column, headings.get(column));
        fresh.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
        fresh.width(column, 18);
      }
      row = 1;
      return fresh;
    }

    /** Adds a row; an empty cell stays empty. */
    public void add(List<String> cells) throws IOException {
      if (row == MOST_ROWS) {
        finish();
        page = begin(name + " " + ++pages);
      }
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        if (!cell.isEmpty() && numbers.get(column)) {
          page.value(row, column, new BigDecimal(cell));
        } else if (!cell.isEmpty()) {
          page.value(row, column, cell);
        }
      }
      row++;
      if (row % ROWS_IN_MEMORY == 0) {
        page.flush();
      }
    }

    /** Ends the sheet; filters stand in its headings. */
    public void finish() throws IOException {
      page.setAutoFilter(0, 0, Math.max(1, row - 1), headings.size() - 1);
      page.finish();
    }
  }

  /** Puts the workbook into its file. */
  @Override
  public void close() throws IOException {
    workbook.finish();
    out.close();
    try (ZipFile written = new ZipFile(rough.toFile());
        ZipOutputStream fine = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry part : Collections.list(written.entries())) {
        ZipEntry timeless = new ZipEntry(part.getName());
        timeless.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        fine.putNextEntry(timeless);
        try (InputStream in = written.getInputStream(part)) {
          copy(part.getName(), in, fine);
        }
        fine.closeEntry();
      }
    }
    Files.delete(rough);
  }

  private static void copy(String part, InputStream in, OutputStream out) throws IOException {
    if (part.equals(PROPERTIES)) {
      String hour = HOUR.matcher(new String(in.readAllBytes(), UTF_8)).replaceAll(TIMELESS);
      out.write(hour.getBytes(UTF_8));
    } else {
      in.transferTo(out);
    }
  }
}
