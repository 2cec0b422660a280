package jiju;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page for readers, parts of which say what the code says. Such a part stands between {@code <!--
 * begin name -->} and {@code <!-- end name -->}; {@code mvn test -Dtest='Paper*'
 * -Djiju.papers=write} writes it anew.
 */
public record Paper(Path file) {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern LINK = Pattern.compile("(?:\\]\\(|(?:src|href)=\")([^)\"\\s]+)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  /** A piece of code on a page. */
  public record Code(String language, String text) {}

  public static Paper of(String file) {
    return new Paper(Path.of(file));
  }

  /** Every page that is kept with the code. */
  public static List<Paper> all() {
    List<Paper> papers = new ArrayList<>(List.of(of("README.md"), of("README.zh.md")));
    for (String folder : List.of("scenarios", "src/site", "results")) {
      try (Stream<Path> files = Files.walk(Path.of(folder), folder.equals("results") ? 1 : 9)) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .sorted()
            .map(Paper::new)
            .forEach(papers::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return papers;
  }

  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page links to or shows, inside this house. */
  public List<String> links() {
    List<String> links = new ArrayList<>();
    Matcher found = LINK.matcher(FENCE.matcher(text()).replaceAll(""));
    while (found.find()) {
      String target = found.group(1).replaceFirst("#.*", "");
      if (!target.isEmpty() && !target.matches("[a-z]+:.*")) {
        links.add(target);
      }
    }
    return links;
  }

  /** The pieces of code on the page. */
  public List<Code> code() {
    List<Code> pieces = new ArrayList<>();
    Matcher found = CODE.matcher(text());
    while (found.find()) {
      pieces.add(new Code(found.group(1), found.group(2)));
    }
    return pieces;
  }

  /** Checks that a part of the page says what it should, or writes it. */
  public void mustSay(String part, String expected) {
    String begin = "<!-- begin " + part + " -->\n";
    String end = "<!-- end " + part + " -->";
    String text = text();
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end);
    if (text.indexOf(begin) < 0 || to < from) {
      throw new AssertionError(file + " has no part " + part);
    }
    if ("write".equals(System.getProperty("jiju.papers"))) {
      write(text.substring(0, from) + expected + text.substring(to));
    } else {
      assertEquals(expected, text.substring(from, to), file + ", part " + part);
    }
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
