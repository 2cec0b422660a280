package jiju.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.store.starter.NationalProgramme;

/** Worlds of many parks for tests. */
public final class Provinces {
  private Provinces() {}

  /** A synthetic programme of so many towns, changed by the given {@code path=value}. */
  public static Timeline of(int towns, String... sets) {
    return read(folder -> NationalProgramme.write(folder, towns), "baseline.json", List.of(sets));
  }

  /** Twelve towns under a variant of the programme, given as the text of its file. */
  public static Timeline variant(String json) {
    return read(
        folder -> {
          NationalProgramme.write(folder, 12);
          Files.writeString(folder.resolve("variant.json"), json, StandardCharsets.UTF_8);
        },
        "variant.json",
        List.of());
  }

  /** Ten alike towns of one province, with no feedback of any kind; they differ by id alone. */
  public static Timeline alike(double lambda, String... sets) {
    List<String> all = new java.util.ArrayList<>();
    for (String mechanism : Worlds.MECHANISMS) {
      if (!mechanism.equals("subsidies") && !mechanism.equals("overdispersion")) {
        all.add("uncertainties.mechanisms." + mechanism + "=false");
      }
    }
    all.add("uncertainties.choice.dissimilarity=" + lambda);
    all.addAll(List.of(sets));
    return read(
        folder -> {
          Files.writeString(folder.resolve("alike.json"), ALIKE, StandardCharsets.UTF_8);
          StringBuilder rows = new StringBuilder("id\n");
          for (int t = 0; t < 10; t++) {
            rows.append('t').append(t).append('\n');
          }
          Files.writeString(folder.resolve("towns.csv"), rows, StandardCharsets.UTF_8);
        },
        "alike.json",
        all);
  }

  private interface Writing {
    void into(Path folder) throws IOException;
  }

  private static Timeline read(Writing writing, String file, List<String> sets) {
    try {
      Path folder = Files.createTempDirectory("towns");
      writing.into(folder);
      return ScenarioFiles.read(folder.resolve(file), sets).timeline();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String ALIKE =
      """
      {
        "id": "alike", "title": "alike", "start": "2018-01", "end": "2018-06",
        "parksTable": {
          "file": "towns.csv",
          "common": {
            "title": "{id}", "homeCity": "home", "landMu": 100, "siteConstant": -2.5,
            "zones": [{"id": "zone", "title": "zone", "floorAreaSqm": 100000000}]
          }
        },
        "sourceCities": [
          {"id": "home", "title": "home", "province": "p", "tieDecisionsPerYear": 400000}],
        "sectors": [
          {"id": "software", "title": "software", "poolWeight": 1, "individualShare": 0}],
        "levers": {"subsidies": {"taxRebates": [
          {"id": "offer", "park": "all", "from": "9998-01", "shareYears1To3": 0.2}]}}
      }
      """;
}
