package jiju;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the house: who may know whom. An arrow that does not stand here is a mistake. */
class PackageMapTest {

  static final Map<String, Set<String>> MAY_IMPORT = mayImport();

  /** Libraries with one room each; the longest matching prefix decides. */
  private static final Map<String, Set<String>> ROOMS_OF_LIBRARIES =
      Map.ofEntries(
          entry("sim", Set.of("engine")),
          entry("ec.util", Set.of("engine")),
          entry("tools.jackson", Set.of("store", "web")),
          entry("com.fasterxml.jackson.annotation", Set.of("store", "web")),
          entry("org.dhatim.fastexcel", Set.of("store")),
          entry("org.duckdb", Set.of("store")),
          entry("java.sql", Set.of("store", "errand")),
          entry("org.knowm.xchart", Set.of("chart")),
          entry("org.apache.batik", Set.of("chart")),
          entry("org.w3c.dom", Set.of("chart")),
          entry("java.awt", Set.of("chart")),
          entry("javax.imageio", Set.of("chart")),
          entry("picocli", Set.of("cli")),
          entry("io.javalin", Set.of("web")),
          entry("jakarta.servlet", Set.of("web")),
          entry("kotlin", Set.of("web")),
          entry("org.eclipse.jetty", Set.of("web")),
          entry("me.tongfei.progressbar", Set.of("errand")),
          entry("org.apache.spark", Set.of("cluster")));

  /** Everything else that the code may lean on, in any room. */
  private static final Set<String> COMMON_LIBRARIES =
      Set.of("java", "javax", "org.apache.commons.math3", "org.jspecify", "org.slf4j");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jiju");

  private static Map<String, Set<String>> mayImport() {
    Map<String, Set<String>> map = new LinkedHashMap<>();
    map.put("unit", Set.of());
    map.put("chance", Set.of("unit"));
    map.put("scenario", Set.of("unit"));
    map.put("world", Set.of("unit", "scenario"));
    map.put("rule", Set.of("unit", "chance", "scenario", "world"));
    map.put("behaviour", everythingIn(map));
    map.put("policy", everythingIn(map));
    map.put("observation", Set.of("unit", "scenario", "world"));
    map.put("engine", everythingIn(map));
    // of the world, experiment knows the crew alone: free threads lend a hand to a large run
    map.put("experiment", Set.of("unit", "chance", "scenario", "world", "observation", "engine"));
    map.put("analysis", Set.of("unit", "chance", "scenario", "observation", "experiment"));
    map.put("cluster", Set.of("unit", "scenario", "observation", "experiment"));
    map.put("store", Set.of("unit", "scenario", "observation", "experiment", "analysis"));
    map.put("chart", Set.of("unit", "scenario", "observation", "analysis"));
    map.put("report", Set.of("unit", "scenario", "observation", "analysis"));
    map.put("errand", everythingIn(map));
    map.put("cli", Set.of("errand", "scenario"));
    map.put("web", Set.of("errand", "scenario"));
    return map;
  }

  private static Set<String> everythingIn(Map<String, Set<String>> map) {
    return Set.copyOf(map.keySet());
  }

  @Test
  void every_package_stands_on_the_map() {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      if (!MAY_IMPORT.containsKey(room(type)) && !type.getPackageName().equals("jiju")) {
        strangers.add(type.getPackageName());
      }
    }
    assertEquals(Set.of(), strangers);
  }

  @Test
  void every_arrow_between_packages_stands_on_the_map() {
    assertNoArrow(
        arrow ->
            isOurs(arrow.getTargetClass())
                && !room(arrow.getOriginClass()).equals(room(arrow.getTargetClass()))
                && !MAY_IMPORT
                    .getOrDefault(room(arrow.getOriginClass()), Set.of())
                    .contains(room(arrow.getTargetClass())));
  }

  @Test
  void every_library_stays_in_its_room() {
    assertNoArrow(
        arrow ->
            !isOurs(arrow.getTargetClass())
                && !mayLeanOn(room(arrow.getOriginClass()), arrow.getTargetClass()));
  }

  @Test
  void the_map_itself_has_no_circle() {
    Set<String> below = new LinkedHashSet<>();
    MAY_IMPORT.forEach(
        (room, imports) -> {
          assertTrue(below.containsAll(imports), room + " looks up: " + imports);
          below.add(room);
        });
  }

  @Test
  void no_circle_runs_through_packages_or_sub_packages() {
    slices().matching("jiju.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(HOUSE);
  }

  @Test
  void nothing_static_holds_state() {
    List<String> loose =
        HOUSE.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaField::getFullName)
            .sorted()
            .toList();
    assertEquals(List.of(), loose);
  }

  private static boolean mayLeanOn(String room, JavaClass library) {
    String name = library.getBaseComponentType().getFullName();
    return longestPrefixOf(name, ROOMS_OF_LIBRARIES.keySet())
        .map(prefix -> ROOMS_OF_LIBRARIES.getOrDefault(prefix, Set.of()).contains(room))
        .findFirst()
        .orElseGet(
            () ->
                library.getBaseComponentType().isPrimitive()
                    || longestPrefixOf(name, COMMON_LIBRARIES).findFirst().isPresent());
  }

  private static Stream<String> longestPrefixOf(String name, Set<String> prefixes) {
    return prefixes.stream()
        .filter(prefix -> name.startsWith(prefix + "."))
        .sorted((a, b) -> b.length() - a.length());
  }

  private static boolean isOurs(JavaClass type) {
    String name = type.getBaseComponentType().getFullName();
    return name.startsWith("jiju.");
  }

  /** The first name below {@code jiju}: the room a class lives in; empty for the root. */
  private static String room(JavaClass type) {
    String[] names = type.getBaseComponentType().getPackageName().split("\\.", -1);
    return names.length > 1 ? names[1] : "";
  }

  private static void assertNoArrow(Predicate<Dependency> forbidden) {
    String found =
        HOUSE.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(forbidden)
            .map(Dependency::getDescription)
            .sorted()
            .collect(joining("\n"));
    assertEquals("", found);
  }
}
