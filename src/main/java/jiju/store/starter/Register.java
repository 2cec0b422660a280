package jiju.store.starter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.EntityType;
import jiju.unit.Month;

/**
 * A register of resident firms.
 *
 * @param residents in the order of the register
 * @param unused headings of columns that say nothing that a scenario could use
 */
public record Register(List<Resident> residents, List<String> unused) {
  private static final double OLDEST_MONTHS = 600;

  /**
   * Firms of one sector and type.
   *
   * @param meanAgeMonths empty without dates
   */
  record Group(String sector, EntityType type, int number, Optional<Double> meanAgeMonths) {}

  public Register {
    residents = List.copyOf(residents);
    unused = List.copyOf(unused);
  }

  public int firms() {
    return residents.size();
  }

  /** The month after the last registration; empty without dates. */
  Optional<Month> monthAfter() {
    return residents.stream()
        .flatMap(resident -> resident.registered().stream())
        .max(Comparator.naturalOrder())
        .map(month -> month.plus(1));
  }

  /** Firms by sector, in the order in which the register first names them. */
  Map<String, Long> firmsBySector() {
    Map<String, Long> firms = new LinkedHashMap<>();
    residents.forEach(resident -> firms.merge(resident.sector(), 1L, Long::sum));
    return firms;
  }

  /** Firms by sector and type, and how old they are at the start of a month. */
  List<Group> groups(Month start) {
    List<Group> groups = new ArrayList<>();
    for (String sector : firmsBySector().keySet()) {
      for (EntityType type : EntityType.values()) {
        List<Resident> members =
            residents.stream().filter(r -> r.sector().equals(sector) && r.type() == type).toList();
        if (!members.isEmpty()) {
          groups.add(new Group(sector, type, members.size(), meanAge(members, start)));
        }
      }
    }
    return groups;
  }

  private static Optional<Double> meanAge(List<Resident> members, Month start) {
    double[] ages =
        members.stream()
            .flatMap(resident -> resident.registered().stream())
            .mapToDouble(month -> start.since(month))
            .toArray();
    double sum = 0;
    for (double age : ages) {
      sum += age;
    }
    return ages.length == 0
        ? Optional.empty()
        : Optional.of(Math.min(OLDEST_MONTHS, Math.rint(sum / ages.length)));
  }

  /** An id for each sector: its own name where that can be one, else a number. */
  Map<String, String> sectorIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String sector : firmsBySector().keySet()) {
      String plain =
          sector.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      boolean latin = sector.chars().allMatch(c -> c < 0x80) && !plain.isEmpty();
      String id = latin ? plain : "sector-" + (ids.size() + 1);
      ids.put(sector, ids.containsValue(id) ? id + "-" + (ids.size() + 1) : id);
    }
    return ids;
  }
}
