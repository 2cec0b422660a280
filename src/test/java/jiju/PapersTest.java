package jiju;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jiju.behaviour.Birth;
import jiju.behaviour.EntrySize;
import jiju.chance.Luck;
import jiju.engine.MonthlyRules;
import jiju.policy.PromotionTrip;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Scenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Language;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages for readers say of the code is what the code says of itself. */
class PapersTest {
  private static final String SITE = "src/site/markdown/";

  @Test
  void every_link_of_every_page_leads_somewhere() {
    Set<String> dead = new TreeSet<>();
    for (Paper paper : Paper.all()) {
      for (String link : paper.links()) {
        if (!Files.exists(paper.file().resolveSibling(link))) {
          dead.add(paper.file() + " -> " + link);
        }
      }
    }
    assertEquals(Set.of(), dead);
  }

  @Test
  void every_page_for_readers_stands_in_both_languages() {
    List<String> alone = new ArrayList<>();
    for (Paper paper : Paper.all()) {
      String path = paper.file().toString();
      boolean record = path.contains("decisions") || path.endsWith("changes.md");
      String twin =
          path.endsWith(".zh.md") ? path.replace(".zh.md", ".md") : path.replace(".md", ".zh.md");
      if (!record && !Files.exists(Path.of(twin))) {
        alone.add(path);
      }
    }
    assertEquals(List.of(), alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scenarios/README.md", "scenarios/README.zh.md"})
  void every_source_that_is_cited_is_listed(String list) {
    Set<String> unlisted = cited("\\b(F\\d{1,3}[a-z]?)\\b");
    for (String line : Paper.of(list).text().split("\n", -1)) {
      unlisted.remove(line.replaceFirst("^\\| (F\\w+) \\|.*", "$1"));
    }
    assertEquals(Set.of(), unlisted);
  }

  @ParameterizedTest
  @ValueSource(strings = {SITE + "definitions.md", SITE + "definitions.zh.md"})
  void every_definition_that_is_cited_is_written(String page) {
    Set<String> unwritten = new TreeSet<>();
    for (String numbers : cited("\\bdefinitions ((?:\\d+(?:, |-)?)+)")) {
      unwritten.addAll(List.of(numbers.split(", |-")));
    }
    for (String line : Paper.of(page).text().split("\n", -1)) {
      unwritten.remove(line.replaceFirst("^(\\d+)\\. .*", "$1"));
    }
    assertEquals(Set.of(), unwritten);
  }

  @Test
  void every_class_that_a_decision_points_to_exists() {
    Set<String> classes = new TreeSet<>();
    for (String path : filesUnder("src")) {
      classes.add(path.replaceFirst(".*/", "").replace(".java", ""));
    }
    Set<String> missing = new TreeSet<>();
    for (Paper paper : Paper.all()) {
      String where = paper.text().replaceFirst("(?s).*\\*\\*Where\\.\\*\\*", "**Where.**");
      if (where.startsWith("**Where.**")) {
        Matcher name = Pattern.compile("`([A-Z]\\w*)[.`]").matcher(where);
        name.results().map(found -> found.group(1)).forEach(missing::add);
      }
    }
    missing.removeAll(classes);
    assertEquals(Set.of(), missing);
  }

  /** What the first group of a pattern catches in the code, the scenarios and the pages. */
  private static Set<String> cited(String pattern) {
    Set<String> found = new TreeSet<>();
    for (String folder : List.of("src/main/java", "src/site", "scenarios")) {
      for (String file : filesUnder(folder)) {
        if (file.matches(".*\\.(java|json|md)")) {
          Matcher matcher = Pattern.compile(pattern).matcher(Paper.of(file).text());
          matcher.results().forEach(match -> found.add(match.group(1)));
        }
      }
    }
    return found;
  }

  private static List<String> filesUnder(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.map(file -> file.toString().replace('\\', '/')).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_readme_prints_the_map_of_packages(Language language) {
    String all = new Text("以上全部", "all above").in(language);
    Set<String> built = builtRooms();
    StringBuilder lines = new StringBuilder("```\n");
    Set<String> above = new LinkedHashSet<>();
    for (Map.Entry<String, Set<String>> room : PackageMapTest.MAY_IMPORT.entrySet()) {
      if (built.contains(room.getKey())) {
        Set<String> imports = new LinkedHashSet<>(above);
        imports.retainAll(room.getValue());
        boolean everything = imports.size() > 3 && imports.equals(above);
        String shown = imports.isEmpty() ? "–" : everything ? all : String.join(", ", imports);
        lines.append("%-12s → %s%n".formatted(room.getKey(), shown).replace("\r", ""));
        above.add(room.getKey());
      }
    }
    readme(language).mustSay("map", lines.append("```\n").toString());
  }

  private static Set<String> builtRooms() {
    Set<String> rooms = new TreeSet<>();
    for (String room : PackageMapTest.MAY_IMPORT.keySet()) {
      if (Files.isDirectory(Path.of("src/main/java/jiju", room))) {
        rooms.add(room);
      }
    }
    return rooms;
  }

  @ParameterizedTest
  @EnumSource
  void the_readme_prints_the_month(Language language) {
    StringBuilder lines = new StringBuilder();
    for (Phase phase : Phase.values()) {
      String end = language == Language.ZH ? "。" : "";
      lines
          .append(phase.ordinal() + 1)
          .append(". ")
          .append(phase.sentence().in(language))
          .append(end)
          .append('\n');
    }
    readme(language).mustSay("month", lines.toString());
  }

  @ParameterizedTest
  @EnumSource
  void the_paper_on_the_model_prints_every_rule(Language language) {
    StringBuilder lines =
        new StringBuilder(
            language == Language.ZH
                ? "| 阶段 | 规则 | 内容 | 出处 |\n| --- | --- | --- | --- |\n"
                : "| phase | rule | what it says | source |\n| --- | --- | --- | --- |\n");
    for (Phase phase : Phase.values()) {
      String place = phase.ordinal() + 1 + " " + phase.sentence().in(language);
      for (Rule rule : rules()) {
        if (rule.phase() == phase) {
          lines.append(row(place, rule, language));
          place = "";
        }
      }
      lines.append(place.isEmpty() ? "" : "| %s | | | |\n".formatted(place));
    }
    Paper.of(SITE + (language == Language.ZH ? "model.zh.md" : "model.md"))
        .mustSay("rules", lines.toString());
  }

  private static String row(String place, Rule rule, Language language) {
    Sentence sentence = rule.getClass().getAnnotation(Sentence.class);
    Text said = new Text(sentence.zh(), sentence.en());
    Text source = new Text(sentence.sourceZh(), sentence.source());
    return "| %s | `%s` | %s | %s |\n"
        .formatted(place, rule.getClass().getSimpleName(), said.in(language), source.in(language));
  }

  /** The rules of every month, and the trip, which comes in its own month. */
  private static List<Rule> rules() {
    Scenario scenario = ScenarioFiles.read(Path.of("scenarios/loudi-south"), List.of()).scenario();
    Luck luck = Luck.of(1, 0);
    EntrySize sizes = new EntrySize(scenario.uncertainties().entry());
    List<Rule> rules = new ArrayList<>(MonthlyRules.of(luck, new Birth(luck, sizes), scenario));
    rules.add(new PromotionTrip(luck, sizes, "any", 0));
    return rules;
  }

  @ParameterizedTest
  @EnumSource
  void the_examples_of_the_page_on_scenarios_can_be_read(Language language, @TempDir Path folder)
      throws IOException {
    copyLibrary(folder.resolve("library"));
    Path town = Files.createDirectories(folder.resolve("my-town"));
    for (Paper.Code code : scenarioPage(language).code()) {
      if (code.language().equals("json")) {
        String name = code.text().lines().findFirst().orElse("").replace("// ", "");
        Files.writeString(town.resolve(name), code.text());
      }
    }
    assertFalse(ScenarioFiles.readAll(List.of(town), List.of()).isEmpty());
  }

  private static void copyLibrary(Path target) throws IOException {
    Files.createDirectories(target);
    try (var files = Files.list(Path.of("scenarios/library"))) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  private static Paper scenarioPage(Language language) {
    return Paper.of(SITE + (language == Language.ZH ? "scenarios.zh.md" : "scenarios.md"));
  }

  private static Paper readme(Language language) {
    return Paper.of(language == Language.ZH ? "README.zh.md" : "README.md");
  }
}
