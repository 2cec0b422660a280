package jiju.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jiju.scenario.Levers;
import jiju.scenario.Park;
import jiju.scenario.ParkGroup;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies;

/** The levers of a chapter, park by park: no rule has to look through those of all the others. */
final class LeversByPark {
  private final List<Levers> byPark;

  LeversByPark(Scenario scenario) {
    Levers all = scenario.levers();
    Subsidies money = all.subsidies();
    Split parks = new Split(scenario.parks());
    var rail = parks.of(all.rail(), lever -> lever.park());
    var trips = parks.of(all.trips(), lever -> lever.park());
    var events = parks.of(all.events(), lever -> lever.park());
    var incubators = parks.of(all.incubators(), lever -> lever.park());
    var anchors = parks.of(all.anchors(), lever -> lever.park());
    var reverse = parks.of(money.reverseGrants(), lever -> lever.park());
    var relief = parks.of(money.rentRelief(), lever -> lever.park());
    var rebates = parks.of(money.taxRebates(), lever -> lever.park());
    var fitOut = parks.of(money.fitOutGrants(), lever -> lever.park());
    var flats = parks.of(money.talentFlats(), lever -> lever.park());
    var packages = parks.of(money.anchorPackages(), lever -> lever.park());
    var budgets = parks.of(all.budgets(), lever -> lever.park());
    List<Levers> found = new ArrayList<>();
    for (int p = 0; p < scenario.parks().size(); p++) {
      Subsidies subsidies =
          new Subsidies(
              reverse.get(p),
              relief.get(p),
              rebates.get(p),
              fitOut.get(p),
              flats.get(p),
              packages.get(p));
      found.add(
          new Levers(
              rail.get(p),
              trips.get(p),
              events.get(p),
              incubators.get(p),
              anchors.get(p),
              subsidies,
              budgets.get(p),
              all.programme()));
    }
    byPark = List.copyOf(found);
  }

  /** The levers that concern a park, in the order of the scenario. */
  Levers of(int park) {
    return byPark.get(park);
  }

  /** Deals levers out to the parks that they name. */
  private record Split(List<Park> parks) {

    <T> List<List<T>> of(List<T> levers, Function<T, String> named) {
      Map<String, Integer> position = new HashMap<>();
      List<List<T>> dealt = new ArrayList<>();
      for (Park park : parks) {
        position.put(park.id(), dealt.size());
        dealt.add(new ArrayList<>());
      }
      for (T lever : levers) {
        String name = named.apply(lever);
        if (ParkGroup.NAMES.contains(name)) {
          dealt.forEach(park -> park.add(lever));
        } else {
          Integer park = position.get(name);
          if (park == null) {
            throw new IllegalArgumentException("a lever of an unknown park: " + name);
          }
          dealt.get(park).add(lever);
        }
      }
      return dealt;
    }
  }
}
