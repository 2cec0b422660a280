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
 * Writes a synthetic national programme of any number of towns, for tests of scale. It grows by
 * provinces, each of about ten towns in three cities with a pool of its own in proportion to its
 * towns (definitions 18), so that a town meets as many founders and as many neighbours, and comes
 * to hold as many firms, in a small programme as in a large one. Part of a large province would not
 * do: the fewer towns there are to choose from, the more founders choose none. Industry, city,
 * cohort and legacy of a town are drawn by its number alone.
 */
public final class NationalProgramme {
  /** Towns of a usual province; where their number does not divide, some have one more or less. */
  private static final double TOWNS_A_PROVINCE = 10;

  private static final int CITIES = 3;

  /** As many a town as in Zhejiang: 380,000 founders and 100,000 movers a year for 122 towns. */
  private static final double FOUNDERS_A_TOWN_YEAR = 380_000 / 122.0;

  private static final double MOVERS_A_TOWN_YEAR = 100_000 / 122.0;

  /** Cohorts of a programme of 122 towns: the last number of each but the fourth. */
  private static final int[] COHORTS = {37, 79, 114};

  private static final int TOWNS_IN_COHORTS = 122;
  private static final List<String> LOCATION_CLASSES = List.of("core", "middle", "periphery");
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
    return (int) Math.max(1, Math.round(towns / TOWNS_A_PROVINCE));
  }

  /** The first town of a province; the towns are shared out as evenly as they go. */
  private int firstTown(int province) {
    return (int) ((long) province * towns / provinces());
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
      int here = firstTown(p + 1) - firstTown(p);
      for (int c = 0; c < CITIES; c++) {
        double founders = FOUNDERS_A_TOWN_YEAR * here * cityShare(c);
        cities.add(city(p, c, "tieDecisionsPerYear", founders));
      }
      cities.add(city(p, CITIES, "decisionsPerYear", MOVERS_A_TOWN_YEAR * here));
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

  /** Cities lie in a row. */
  private static double distanceKm(int a, int b) {
    return KM_APART * Math.abs(a - b);
  }

  private String table() {
    StringBuilder rows =
        new StringBuilder(
            "id,name_zh,name_en,home_city,location_class,sector_family,legacy_firms,legacy_workers,cohort\n");
    for (int p = 0; p < provinces(); p++) {
      for (int t = firstTown(p); t < firstTown(p + 1); t++) {
        rows.append(row(p, t)).append('\n');
      }
    }
    return rows.toString();
  }

  private static String row(int province, int town) {
    String id = String.format(Locale.ROOT, "t%05d", town + 1);
    Random lot = new Random(SPREAD * (town + 1));
    int city = lot.nextInt(CITIES);
    Family family = Family.values()[lot.nextInt(Family.values().length)];
    int cohort = lot.nextInt(TOWNS_IN_COHORTS);
    double z = lot.nextGaussian();
    double output = LEGACY_BN_YUAN * StrictMath.exp(LEGACY_SIGMA * (z - LEGACY_SIGMA / 2));
    return String.join(
        ",",
        id,
        "小镇 " + (town + 1) + "（合成）",
        "town " + (town + 1) + " (synthetic)",
        city(province, city),
        LOCATION_CLASSES.get(city),
        family.name().toLowerCase(Locale.ROOT),
        Long.toString(Math.round(1000 * output / family.workers)),
        Integer.toString(family.workers),
        joins(cohort));
  }

  private static String joins(int cohort) {
    return cohort < COHORTS[0]
        ? "2015-06"
        : cohort < COHORTS[1] ? "2016-01" : cohort < COHORTS[2] ? "2017-08" : "2018-09";
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
