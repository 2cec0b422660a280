package jiju.errand.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jiju.analysis.projection.PressCount;
import jiju.errand.BadInput;
import jiju.observation.RunRecord;
import jiju.scenario.Goal;
import jiju.scenario.Observation;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.unit.Month;

/** Tells a page what towns there are, and what can be moved in them. */
public final class TownHall {
  private static final int REPLICATIONS = 200;

  /** What a world with more parks than a dozen gets: it is slow. */
  private static final int FEW_REPLICATIONS = 16;

  private static final int MANY_PARKS = 12;

  private final Towns towns;
  private final Readings readings;

  public TownHall(Workbench workbench) {
    this.towns = workbench.towns();
    this.readings = workbench.readings();
  }

  /** Every town whose baseline can be read. */
  public List<TownCard> cards() {
    return towns.ids().stream().flatMap(this::card).toList();
  }

  private Stream<TownCard> card(String id) {
    try {
      Scenario scenario = readings.loaded(id, Town.BASELINE).scenario();
      return Stream.of(
          new TownCard(id, scenario.title(), scenario.question(), towns.get(id).names()));
    } catch (BadInput unreadable) {
      return Stream.empty();
    }
  }

  /**
   * A town, with its levers where the given scenario has them.
   *
   * @param park whose levers; {@code all}: in a world of many parks those that move all of them
   * @throws BadInput where there is no such town or scenario
   */
  public TownSheet sheet(String town, String variant, String park) {
    Scenario scenario = readings.loaded(town, variant).scenario();
    if (!park.equals(RunRecord.ALL) && scenario.findPark(park).isEmpty()) {
      throw BadInput.of("没有这个园区。", "There is no such park.");
    }
    return new TownSheet(
        town,
        variant,
        park,
        scenario.parks().size() > MANY_PARKS ? FEW_REPLICATIONS : REPLICATIONS,
        readings.loaded(town, Town.BASELINE).scenario().title(),
        scenario.question(),
        scenario.start().toString(),
        scenario.end().toString(),
        variants(town, scenario),
        scenario.parks().stream().map(TownHall::ground).toList(),
        scenario.sectors().stream().map(s -> new TownSheet.Entry(s.id(), s.title())).toList(),
        Arrays.stream(LeverGroup.values())
            .map(group -> new TownSheet.Entry(LeverSheet.id(group), group.text()))
            .toList(),
        levers(town, variant, park, scenario),
        Answering.METRICS.stream()
            .filter(metric -> metric.isCountedIn(scenario))
            .map(
                m ->
                    new TownSheet.Measure(
                        m.id(), m.text(), m.unit().text(), LeverSheet.id(m.unit())))
            .toList(),
        scenario.targets().stream().map(goal -> aim(goal, scenario)).toList(),
        scenario.observations().stream()
            .filter(fact -> fact.per().isEmpty())
            .map(fact -> fact(fact, scenario))
            .toList(),
        scenario.caveats().stream().map(caveat -> caveat.text()).toList());
  }

  /** Of one park, or of none alone; in a world of one park all there are. */
  private List<Lever> levers(String town, String variant, String park, Scenario scenario) {
    boolean one = scenario.parks().size() == 1;
    String wanted = park.equals(RunRecord.ALL) ? "" : park;
    return readings.levers(town, variant).stream()
        .filter(lever -> one || lever.spot().park().equals(wanted))
        .toList();
  }

  /** Those that begin and end with the baseline, so that they can be paired with it. */
  private List<TownSheet.Entry> variants(String town, Scenario same) {
    List<TownSheet.Entry> entries = new ArrayList<>();
    for (String name : towns.get(town).names()) {
      try {
        Scenario scenario = readings.loaded(town, name).scenario();
        if (scenario.span().equals(same.span())) {
          entries.add(new TownSheet.Entry(name, scenario.title()));
        }
      } catch (BadInput unreadable) {
        continue;
      }
    }
    return entries;
  }

  private static TownSheet.Ground ground(Park park) {
    return new TownSheet.Ground(
        park.id(),
        park.title(),
        park.locationClass().orElse(""),
        park.landMu(),
        park.zonesByOpening().stream()
            .map(
                zone ->
                    new TownSheet.Zone(
                        zone.id(), zone.title(), zone.floorAreaSqm(), zone.opens().toString()))
            .toList());
  }

  private static TownSheet.Aim aim(Goal goal, Scenario scenario) {
    return new TownSheet.Aim(
        goal.id(),
        goal.title(),
        PressCount.metric(goal.metric(), scenario).id(),
        goal.park(),
        goal.atLeast(),
        goal.by().toString());
  }

  private static TownSheet.Fact fact(Observation fact, Scenario scenario) {
    return new TownSheet.Fact(
        fact.id(),
        fact.title(),
        PressCount.metric(fact.metric(), scenario).id(),
        fact.park(),
        fact.at().map(Month::toString),
        fact.value(),
        fact.low(),
        fact.high(),
        fact.source());
  }
}
