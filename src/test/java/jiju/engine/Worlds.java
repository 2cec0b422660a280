package jiju.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/** Worlds for tests: the shipped ones, and one small enough to be reckoned by hand. */
public final class Worlds {
  /** Every mechanism, in the order of the scenario. */
  public static final List<String> MECHANISMS =
      List.of(
          "macroShocks",
          "overdispersion",
          "promotion",
          "awareness",
          "wordOfMouth",
          "publicEvents",
          "subsidies",
          "ownSectorAgglomeration",
          "chainAgglomeration",
          "anchorAttraction",
          "anchors",
          "followers",
          "reputation",
          "rail",
          "ties",
          "congestion",
          "vacancyStigma",
          "rival",
          "desk",
          "incubators",
          "growthShocks",
          "outputAgglomeration",
          "anchorSpillover",
          "exit",
          "spinOffs",
          "talentLimit",
          "participation",
          "programme",
          "demotion");

  private Worlds() {}

  /** Loudi South until the middle of 2019, changed by the given {@code path=value}. */
  public static Timeline loudi(String... sets) {
    return ScenarioFiles.read(Path.of("scenarios/loudi-south/baseline.json"), List.of(sets))
        .timeline()
        .withEnd(Month.of(2019, 6));
  }

  /** One park, one city, one sector; every mechanism off; changed by the given sets. */
  public static Timeline bare(String... sets) {
    List<String> all = new ArrayList<>();
    for (String mechanism : MECHANISMS) {
      all.add("uncertainties.mechanisms." + mechanism + "=false");
    }
    all.addAll(List.of(sets));
    return small(all.toArray(String[]::new));
  }

  /** One park, one city, one sector, defaults otherwise; changed by the given sets. */
  public static Timeline small(String... sets) {
    try {
      Path file = Files.createTempFile("small", ".json");
      try {
        Files.writeString(file, SMALL, StandardCharsets.UTF_8);
        return ScenarioFiles.read(file, List.of(sets)).timeline();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String SMALL =
      """
      {
        "id": "small", "title": "small", "start": "2015-01", "end": "2019-12",
        "parks": [{"id": "park", "title": "park", "homeCity": "home", "landMu": 100,
          "zones": [{"id": "zone", "title": "zone", "floorAreaSqm": 100000000}],
          "siteConstant": -2}],
        "sourceCities": [
          {"id": "home", "title": "home", "province": "hunan", "tieDecisionsPerYear": 600},
          {"id": "far", "title": "far", "province": "zhejiang", "decisionsPerYear": 600,
           "tieDecisionsPerYear": 240,
           "travel": {"park": {"conventionalHours": 8, "directHighSpeedRail": true}}}],
        "sectors": [{"id": "software", "title": "software", "exitMultiplier": 1, "poolWeight": 1}]
      }
      """;
}
