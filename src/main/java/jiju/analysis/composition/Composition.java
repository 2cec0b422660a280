package jiju.analysis.composition;

import java.util.List;
import java.util.Optional;
import jiju.unit.Month;

/**
 * What firms are made up of, scenario by scenario.
 *
 * @param sectors one a scenario; none of runs that were not counted by sector
 * @param towns per scenario and year; none in a world of one park
 */
public record Composition(List<SectorMix> sectors, List<TownConcentration> towns) {
  /** Nothing is known. */
  public static final Composition UNKNOWN = new Composition(List.of(), List.of());

  public Composition {
    sectors = List.copyOf(sectors);
    towns = List.copyOf(towns);
  }

  public Optional<SectorMix> findSectors(String scenario) {
    return sectors.stream().filter(mix -> mix.scenario().equals(scenario)).findFirst();
  }

  /** Of the last year that ended until a month. */
  public Optional<TownConcentration> findTowns(String scenario, Month until) {
    return towns.stream()
        .filter(year -> year.scenario().equals(scenario) && !year.month().isAfter(until))
        .reduce((before, after) -> after);
  }

  /** Of the first year. */
  public Optional<TownConcentration> findFirstTowns(String scenario) {
    return towns.stream().filter(year -> year.scenario().equals(scenario)).findFirst();
  }
}
