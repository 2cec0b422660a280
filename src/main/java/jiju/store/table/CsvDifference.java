package jiju.store.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first cell in which two tables differ.
 *
 * @param line of the file, from 1
 * @param place what the row is about, such as {@code loudi-south, all, 2015-03, firms}; empty
 *     beyond the end of a table
 * @param column empty where a row is missing or too many
 */
public record CsvDifference(int line, String place, String column, String one, String other) {
  private static final Set<String> KEYS =
      Set.of(
          "scenario",
          "point",
          "replication",
          "park",
          "year",
          "month",
          "metric",
          "target",
          "outcome",
          "quantity",
          "instrument",
          "fact",
          "parameter");

  /** Compares a file with one that is known to be right, row by row. */
  public static Optional<CsvDifference> find(Path file, Path right) throws IOException {
    try (BufferedReader one = Files.newBufferedReader(file);
        BufferedReader other = Files.newBufferedReader(right)) {
      List<String> headings = List.of();
      for (int line = 1; ; line++) {
        List<String> mine = Csv.record(file, one);
        List<String> wanted = Csv.record(right, other);
        headings = line == 1 ? wanted : headings;
        if (!mine.equals(wanted)) {
          return Optional.of(difference(line, headings, mine, wanted));
        }
        if (wanted.isEmpty()) {
          return Optional.empty();
        }
      }
    }
  }

  private static CsvDifference difference(
      int line, List<String> headings, List<String> mine, List<String> wanted) {
    String place =
        IntStream.range(0, Math.min(headings.size(), wanted.size()))
            .filter(i -> KEYS.contains(headings.get(i)))
            .mapToObj(wanted::get)
            .collect(Collectors.joining(", "));
    if (mine.size() != wanted.size()) {
      return new CsvDifference(line, place, "", String.join(",", mine), String.join(",", wanted));
    }
    int cell = 0;
    while (mine.get(cell).equals(wanted.get(cell))) {
      cell++;
    }
    return new CsvDifference(line, place, headings.get(cell), mine.get(cell), wanted.get(cell));
  }
}
