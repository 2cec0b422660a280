package jiju.errand.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.errand.projection.Lever.Spot;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.SourceCity;
import jiju.scenario.Unit;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * Levers that a scenario does not have yet, each at nothing: trips to its cities after the facts
 * end, and instruments that it does not use. They apply from the January after its last observed
 * fact.
 */
final class NewLevers {
  private static final String SUBSIDIES = "levers.subsidies.";

  private final Scenario scenario;
  private final LeverCosts costs;
  private final Month from;
  private final List<Lever> levers = new ArrayList<>();

  NewLevers(Scenario scenario, LeverCosts costs) {
    this.scenario = scenario;
    this.costs = costs;
    this.from = january(scenario);
  }

  /** All of them, for every park. */
  List<Lever> all() {
    if (from.isAfter(scenario.end())) {
      return List.of();
    }
    for (Park park : scenario.parks()) {
      scenario.sourceCities().stream()
          .filter(city -> !city.id().equals(park.homeCity()))
          .filter(city -> city.decisionsPerYear() + city.tieDecisionsPerYear() > 0)
          .forEach(city -> addTrips(park, city));
      addInstruments(park);
    }
    return levers;
  }

  private static Month january(Scenario scenario) {
    Month last =
        scenario.observations().stream()
            .flatMap(fact -> fact.at().stream())
            .max(Month::compareTo)
            .orElse(scenario.start());
    return Month.of(last.year() + 1, 1);
  }

  private void addTrips(Park park, SourceCity city) {
    Map<String, String> companions = new LinkedHashMap<>();
    companions.put("park", park.id());
    companions.put("city", city.id());
    companions.put("from", from.toString());
    companions.put("to", scenario.end().toString());
    companions.put("delegation", "CITY_LEADERS");
    companions.put("targeting", "HOMETOWN");
    Text title =
        new Text(
            "赴" + city.title().zh() + "招商（" + from + " 起）",
            "trips to " + city.title().en() + " (from " + from + ")");
    add(
        "levers.trips",
        "trips",
        "trips-" + park.id() + "-" + city.id() + "-new",
        LeverGroup.TRIPS,
        of(park, title),
        new Text("次数", "trips in all"),
        SliderScale.of(Unit.COUNT, 0, 10_000, 0, 60, true),
        costs.trip(5, 3),
        companions);
  }

  private void addInstruments(Park park) {
    String id = park.id() + "-new";
    if (scenario.levers().subsidies().fitOutGrants().isEmpty()) {
      add(
          SUBSIDIES + "fitOutGrants",
          "yuanPerSqm",
          "fit-out-" + id,
          LeverGroup.SUBSIDIES,
          of(park, since("装修补贴", "fit-out grant")),
          new Text("每平方米金额", "sum per square metre"),
          SliderScale.of(Unit.YUAN_PER_SQM, 0, 100_000, 0, 1000, false),
          Optional.empty(),
          Map.of("park", park.id(), "from", from.toString()));
    }
    if (scenario.levers().subsidies().taxRebates().isEmpty()) {
      add(
          SUBSIDIES + "taxRebates",
          "shareYears1To3",
          "rebate-" + id,
          LeverGroup.SUBSIDIES,
          of(park, since("税收返还", "tax rebate")),
          new Text("前三年返还比例", "share paid back, years 1 to 3"),
          SliderScale.of(Unit.SHARE, 0, 1, 0, 1, false),
          Optional.empty(),
          Map.of("park", park.id(), "from", from.toString(), "shareYears4To5", "0"));
    }
    if (scenario.levers().subsidies().talentFlats().isEmpty()) {
      add(
          SUBSIDIES + "talentFlats",
          "flats",
          "flats-" + id,
          LeverGroup.SUBSIDIES,
          of(park, since("人才公寓", "talent flats")),
          new Text("套数", "flats"),
          SliderScale.of(Unit.COUNT, 0, 1_000_000, 0, 500, false),
          LeverCosts.cost(12 * 800, new Text("套·年", "flat and year")),
          Map.of("park", park.id(), "from", from.toString(), "rentGapYuanPerFlatMonth", "800"));
    }
    if (scenario.levers().subsidies().anchorPackages().isEmpty()) {
      add(
          SUBSIDIES + "anchorPackages",
          "cashYuan",
          "package-" + id,
          LeverGroup.ANCHORS,
          of(park, since("龙头企业一事一议", "anchor package")),
          new Text("一次性奖励", "sum paid on landing"),
          SliderScale.of(Unit.YUAN, 0, 1e12, 0, 5e7, false),
          Optional.empty(),
          Map.of("park", park.id(), "from", from.toString(), "taxHolidayYears", "0"));
    }
  }

  private Text since(String zh, String en) {
    return new Text(zh + "（" + from + " 起）", en + " (from " + from + ")");
  }

  private Text of(Park park, Text title) {
    return scenario.parks().size() == 1
        ? title
        : new Text(park.title().zh() + " · " + title.zh(), park.title().en() + " · " + title.en());
  }

  private void add(
      String list,
      String field,
      String id,
      LeverGroup group,
      Text title,
      Text meaning,
      Lever.Scale scale,
      Optional<Lever.Cost> cost,
      Map<String, String> companions) {
    String thing = list + "." + id;
    levers.add(
        new Lever(
            new Spot(
                thing + "." + field,
                LeverSheet.id(group),
                true,
                title,
                thing,
                meaning,
                companions.getOrDefault("park", "")),
            Lever.Kind.NUMBER,
            "0",
            Optional.of(scale),
            List.of(),
            Text.EMPTY,
            "",
            cost,
            List.of(),
            companions));
  }
}
