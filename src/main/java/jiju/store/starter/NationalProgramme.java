package jiju.store.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Writes a synthetic national programme of any number of towns, for tests of scale: provinces of at
 * most 122 towns and eleven cities, each with its own pool of founders in proportion to its towns
 * (definitions 18). Industry, city, cohort and legacy of a town are drawn by its number alone, so
 * that a larger programme begins with the same provinces.
 */
public final class NationalProgramme {
  /** Towns of a whole province. */
  static final int TOWNS_A_PROVINCE = 122;

  private static final int CITIES = 11;
  private static final int FOUNDERS_A_YEAR = 380_000;
  private static final int MOVERS_A_YEAR = 100_000;
  private static final double KM_APART = 90;
  private static final double LEGACY_BN_YUAN = 6.2;
  private static final double LEGACY_SIGMA = 0.375;

  /** Sets the lots of neighbouring towns far apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final String SECTORS = "sectors.json";
  private static final String LIBRARY = "library/";
  private static final List<String> TEMPLATES =
      List.of("baseline.json", "all-towns-subsidise.json", "no-programme.json", SECTORS);

  private final int towns;

  private NationalProgramme(int towns) {
    this.towns = towns;
  }

  /**
   * Writes the files into a folder, which is made where it is missing.
   *
   * @return the files written
   * @throws IOException where a file cannot be written, or is there already
   */
  public static List<Path> write(Path folder, int towns) throws IOException {
    NationalProgramme programme = new NationalProgramme(towns);
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : TEMPLATES) {
      String place = name.equals(SECTORS) ? LIBRARY + name : name;
      texts.put(place, template(name).replace("\"CITIES\"", programme.cityIds()));
    }
    texts.put(LIBRARY + "cities.json", programme.cities());
    texts.put("towns.csv", programme.table());
    Files.createDirectories(folder.resolve(LIBRARY));
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.writeString(file, text.getValue(), StandardOpenOption.CREATE_NEW);
      written.add(file);
    }
    return written;
  }

  private static String template(String name) throws IOException {
    try (InputStream in = NationalProgramme.class.getResourceAsStream("national/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private int provinces() {
    return (towns + TOWNS_A_PROVINCE - 1) / TOWNS_A_PROVINCE;
  }

  private int townsOf(int province) {
    return Math.min(TOWNS_A_PROVINCE, towns - province * TOWNS_A_PROVINCE);
  }

  private static String province(int province) {
    return String.format(Locale.ROOT, "p%03d", province + 1);
  }

  private static String city(int province, int city) {
    return String.format(Locale.ROOT, "%s-c%02d", province(province), city + 1);
  }

  private static String movers(int province) {
    return province(province) + "-movers";
  }

  private String cityIds() {
    List<String> ids = new ArrayList<>();
    for (int p = 0; p < provinces(); p++) {
      for (int c = 0; c < CITIES; c++) {
        ids.add("{\"id\": \"" + city(p, c) + "\"}");
      }
      ids.add("{\"id\": \"" + movers(p) + "\"}");
    }
    return "[" + String.join(", ", ids) + "]";
  }

  private String cities() {
    List<String> cities = new ArrayList<>();
    for (int p = 0; p < provinces(); p++) {
      double share = townsOf(p) / (double) TOWNS_A_PROVINCE;
      for (int c = 0; c < CITIES; c++) {
        double founders = FOUNDERS_A_YEAR * share * cityShare(c);
        cities.add(city(p, c, "tieDecisionsPerYear", founders));
      }
      cities.add(city(p, CITIES, "decisionsPerYear", MOVERS_A_YEAR * share));
    }
    return "// Generated, as the towns.\n{\"sourceCities\": [\n"
        + String.join(",\n", cities)
        + "\n]}\n";
  }

  /** One city of a province; the one after the last are the movers from outside. */
  private static String city(int province, int city, String flow, double perYear) {
    boolean outside = city == CITIES;
    List<String> travel = new ArrayList<>();
    for (int c = 0; c < CITIES; c++) {
      if (c != city) {
        double hours = outside ? 10 : 0.4 + distanceKm(city, c) / 80;
        travel.add(
            String.format(
                Locale.ROOT, "\"%s\": {\"conventionalHours\": %.1f}", city(province, c), hours));
      }
    }
    String id = outside ? movers(province) : city(province, city);
    return String.format(
        Locale.ROOT,
        "  {\"id\": \"%s\", \"title\": \"%s\", \"province\": \"%s\", \"%s\": %.0f, \"anchorStock\": 0,"
            + " \"travelToCities\": {%s}}",
        id,
        id,
        outside ? "elsewhere" : province(province),
        flow,
        perYear,
        String.join(", ", travel));
  }

  /** Share of a city in its province: the first is the largest. */
  private static double cityShare(int city) {
    double sum = 0;
    for (int c = 0; c < CITIES; c++) {
      sum += 1.0 / (c + 2);
    }
    return 1.0 / (city + 2) / sum;
  }

  /** Cities lie on a lattice of four in a row. */
  private static double distanceKm(int a, int b) {
    double x = a % 4 - b % 4;
    double y = a / 4 - b / 4;
    return KM_APART * Math.sqrt(x * x + y * y);
  }

  private String table() {
    StringBuilder rows =
        new StringBuilder(
            "id,name_zh,name_en,home_city,location_class,sector_family,legacy_firms,legacy_workers,cohort\n");
    for (int t = 0; t < towns; t++) {
      rows.append(row(t)).append('\n');
    }
    return rows.toString();
  }

  private String row(int town) {
    String id = String.format(Locale.ROOT, "t%05d", town + 1);
    Random lot = new Random(SPREAD * (town + 1));
    int city = lot.nextInt(CITIES);
    Family family = Family.values()[lot.nextInt(Family.values().length)];
    int cohort = lot.nextInt(TOWNS_A_PROVINCE);
    double z = lot.nextGaussian();
    double output = LEGACY_BN_YUAN * StrictMath.exp(LEGACY_SIGMA * (z - LEGACY_SIGMA / 2));
    return String.join(
        ",",
        id,
        "小镇 " + (town + 1) + "（合成）",
        "town " + (town + 1) + " (synthetic)",
        city(town / TOWNS_A_PROVINCE, city),
        city < 5 ? "core" : city < 9 ? "middle" : "periphery",
        family.name().toLowerCase(Locale.ROOT),
        Long.toString(Math.round(1000 * output / family.workers)),
        Integer.toString(family.workers),
        cohort < 37 ? "2015-06" : cohort < 79 ? "2016-01" : cohort < 114 ? "2017-08" : "2018-09");
  }

  /** Industries of towns, with the mean workers of the firms that they grow out of. */
  private enum Family {
    INFORMATION(30),
    FINANCE(20),
    EQUIPMENT(60),
    FASHION(50),
    HEALTH(45),
    TOURISM(25),
    ENVIRONMENT(40),
    CLASSIC(35);

    private final int workers;

    Family(int workers) {
      this.workers = workers;
    }
  }
}
