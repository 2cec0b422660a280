package jiju.store.posterior;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import jiju.analysis.calibration.Model;
import jiju.store.results.Sha256;
import jiju.store.table.Decimal;

/**
 * Remembers what runs have said, in a file, so that an interrupted calibration goes on where it
 * stopped. A log of other questions is not read but begun anew.
 */
public final class TrialLog implements Model {
  /** Runs between two looks at the disk: what a crash can cost. */
  private static final int CHUNK = 128;

  private final Path file;
  private final Model model;
  private final int facts;
  private final List<double[]> known;

  private TrialLog(Path file, Model model, int facts, List<double[]> known) {
    this.file = file;
    this.model = model;
    this.facts = facts;
    this.known = known;
  }

  /**
   * Opens or begins a log.
   *
   * @param question everything that the answers depend on
   * @param facts numbers that a run says
   */
  public static TrialLog open(Path file, String question, int facts, Model model)
      throws IOException {
    String key = Sha256.of(question);
    List<double[]> known = new ArrayList<>();
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    if (!lines.isEmpty() && lines.get(0).equals(key)) {
      for (String line : lines.subList(1, lines.size())) {
        double[] said = numbers(line);
        if (said.length != facts) {
          break;
        }
        known.add(said);
      }
    }
    Files.writeString(file, key + "\n");
    TrialLog log = new TrialLog(file, model, facts, known);
    log.append(known);
    return log;
  }

  /** Runs that need not be made again. */
  public int size() {
    return known.size();
  }

  @Override
  public List<double[]> run(List<double[]> points, int firstRun) throws InterruptedException {
    List<double[]> said = new ArrayList<>();
    for (int i = 0; i < points.size() && firstRun + i < known.size(); i++) {
      said.add(known.get(firstRun + i));
    }
    while (said.size() < points.size()) {
      int from = said.size();
      int to = Math.min(points.size(), from + CHUNK);
      List<double[]> more = model.run(points.subList(from, to), firstRun + from);
      append(more);
      said.addAll(more);
    }
    return said;
  }

  private void append(List<double[]> rows) {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
      for (double[] row : rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < facts; i++) {
          line.append(i == 0 ? "" : ",").append(Decimal.of(row[i]));
        }
        out.append(line.append(";\n"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that was cut short says nothing. */
  private static double[] numbers(String line) {
    if (!line.endsWith(";")) {
      return new double[0];
    }
    String[] cells = line.substring(0, line.length() - 1).split(",", -1);
    double[] numbers = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      numbers[i] = cells[i].isEmpty() ? Double.NaN : Double.parseDouble(cells[i]);
    }
    return numbers;
  }

  /** Removes the file: the calibration is done. */
  public void forget() throws IOException {
    Files.deleteIfExists(file);
  }
}
