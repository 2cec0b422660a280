package jiju;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jiju.scenario.Instrument;
import jiju.scenario.Meaning;
import jiju.scenario.Metric;
import jiju.scenario.Quantity;
import jiju.unit.Glossary;
import jiju.unit.Term;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;

/** All that the house says in two languages, held against its glossary. */
class HouseWordsTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources", "jiju");
  private static final Path CODE = Path.of("src", "main", "java", "jiju");
  private static final List<String> ROOMS = List.of("chart", "cli", "report");
  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

  /** Something that is said, and where. */
  private record Said(String where, Text text) {}

  @Test
  void nothing_is_called_by_a_name_that_the_glossary_refuses() {
    Set<String> found = new TreeSet<>();
    for (Said said : everything()) {
      String english = said.text().en().toLowerCase(Locale.ROOT);
      for (Term term : Glossary.standard().terms()) {
        term.refused().stream()
            .filter(word -> english.matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*"))
            .forEach(word -> found.add(said.where() + ": " + word));
      }
    }
    assertEquals(Set.of(), found);
  }

  @Test
  void a_chinese_term_has_its_english_name_beside_it() {
    Set<String> found = new TreeSet<>();
    for (Said said : everything()) {
      for (Term term : termsIn(said.text().zh())) {
        if (!isNamed(term, said.text().en())) {
          found.add(said.where() + ": " + term.name().zh() + " in \"" + said.text().en() + "\"");
        }
      }
    }
    assertEquals(Set.of(), found);
  }

  @Test
  void both_languages_say_the_same_things_about_the_same_values() throws IOException {
    for (String room : ROOMS) {
      Properties zh = words(room, "zh");
      Properties en = words(room, "en");
      assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()), room);
      for (String key : zh.stringPropertyNames()) {
        assertEquals(places(zh.getProperty(key)), places(en.getProperty(key)), room + " " + key);
      }
    }
  }

  @Test
  void no_sentence_of_charts_and_reports_is_never_said() throws IOException {
    for (String room : List.of("chart", "report")) {
      String code = code(room);
      Set<String> silent = new TreeSet<>();
      for (String key : words(room, "en").stringPropertyNames()) {
        String family = key.substring(0, key.lastIndexOf('.') + 1);
        boolean said = code.contains('"' + key + '"');
        if (!said && !(key.contains(".") && code.contains('"' + family + "\" + "))) {
          silent.add(key);
        }
      }
      assertEquals(Set.of(), silent, room);
    }
  }

  /** Terms in a Chinese text, the longest first; a shorter one inside a longer one is no term. */
  private static List<Term> termsIn(String chinese) {
    List<Term> terms = new ArrayList<>(Glossary.standard().terms());
    terms.sort(Comparator.comparingInt((Term term) -> -term.name().zh().length()));
    List<Term> found = new ArrayList<>();
    String rest = chinese;
    for (Term term : terms) {
      if (rest.contains(term.name().zh())) {
        found.add(term);
        rest = rest.replace(term.name().zh(), "·");
      }
    }
    return found;
  }

  private static boolean isNamed(Term term, String english) {
    String lower = english.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(term.name().en()), term.accepted().stream())
        .anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static List<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(place -> place.group())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Said> everything() {
    List<Said> all = new ArrayList<>();
    Arrays.stream(Metric.values()).forEach(m -> all.add(new Said("Metric." + m, m.text())));
    Arrays.stream(Instrument.values()).forEach(i -> all.add(new Said("Instrument." + i, i.text())));
    try {
      for (String room : ROOMS) {
        Properties zh = words(room, "zh");
        Properties en = words(room, "en");
        zh.stringPropertyNames()
            .forEach(
                key ->
                    all.add(
                        new Said(
                            room + " " + key,
                            new Text(zh.getProperty(key), en.getProperty(key, "")))));
      }
      all.addAll(declared());
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }

  /** What the records of a scenario say about their components. */
  private static List<Said> declared() throws IOException, ClassNotFoundException {
    List<Said> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(CODE.resolve("scenario"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        if (!name.equals("package-info")) {
          addDeclared(Class.forName("jiju.scenario." + name), all);
        }
      }
    }
    return all;
  }

  private static void addDeclared(Class<?> type, List<Said> all) {
    if (type.isRecord()) {
      for (RecordComponent part : type.getRecordComponents()) {
        Meaning meaning = part.getAnnotation(Meaning.class);
        Quantity quantity = part.getAnnotation(Quantity.class);
        String where = type.getSimpleName() + "." + part.getName();
        if (meaning != null) {
          all.add(new Said(where, new Text(meaning.zh(), meaning.en())));
        }
        if (quantity != null) {
          all.add(new Said(where, new Text(quantity.zh(), quantity.en())));
        }
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      addDeclared(inner, all);
    }
  }

  private static Properties words(String room, String language) throws IOException {
    Properties properties = new Properties();
    Path file = RESOURCES.resolve(room).resolve("words_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static String code(String room) throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(CODE.resolve(room))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    Matcher spread = Pattern.compile("\"\\s*\\n\\s*\\+").matcher(code);
    return spread.replaceAll("\" +");
  }
}
