package jiju.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One name for one thing, in both languages: reports, columns, messages and pages take their terms
 * from {@code glossary.tsv}.
 */
public final class Glossary {
  private static final String RESOURCE = "glossary.tsv";
  private static final int COLUMNS = 7;

  private final Map<String, Term> terms;

  private Glossary(Map<String, Term> terms) {
    this.terms = terms;
  }

  /** Reads the glossary of the house. */
  public static Glossary standard() {
    try (InputStream stream = Glossary.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("no " + RESOURCE);
      }
      return of(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Glossary of(List<String> lines) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Term term = term(line.split("\t", -1));
      if (terms.put(term.id(), term) != null) {
        throw new IllegalStateException("the glossary names twice: " + term.id());
      }
    }
    return new Glossary(terms);
  }

  private static Term term(String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("a glossary line has " + COLUMNS + " cells: " + cells[0]);
    }
    return new Term(
        cells[0],
        new Text(cells[1], cells[2]),
        words(cells[3]),
        words(cells[4]),
        new Text(cells[5], cells[6]));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  /** All terms, in the order of the file. */
  public List<Term> terms() {
    return List.copyOf(terms.values());
  }

  /** The term of an id; throws where the glossary has none. */
  public Term get(String id) {
    Term term = terms.get(id);
    if (term == null) {
      throw new IllegalArgumentException("not in the glossary: " + id);
    }
    return term;
  }
}
