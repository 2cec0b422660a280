package jiju.errand.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jiju.analysis.projection.PressCount;
import jiju.errand.BadInput;
import jiju.scenario.Goal;
import jiju.scenario.Observation;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.unit.Month;

/** Tells a page what towns there are, and what can be moved in them. */
public final class TownHall {
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
      Scenario scenario = readings.sheet(id, Town.BASELINE).loaded().scenario();
      return Stream.of(
          new TownCard(id, scenario.title(), scenario.question(), towns.get(id).names()));
    } catch (BadInput unreadable) {
      return Stream.empty();
    }
  }

  /**
   * A town, with its levers where the given scenario has them.
   *
   * @throws BadInput where there is no such town or scenario
   */
  public TownSheet sheet(String town, String variant) {
    Readings.Sheet sheet = readings.sheet(town, variant);
    Scenario scenario = sheet.loaded().scenario();
    return new TownSheet(
        town,
        variant,
        readings.sheet(town, Town.BASELINE).loaded().scenario().title(),
        scenario.question(),
        scenario.start().toString(),
        scenario.end().toString(),
        variants(town, scenario),
        scenario.parks().stream().map(TownHall::ground).toList(),
        scenario.sectors().stream().map(s -> new TownSheet.Entry(s.id(), s.title())).toList(),
        Arrays.stream(LeverGroup.values())
            .map(group -> new TownSheet.Entry(LeverSheet.id(group), group.text()))
            .toList(),
        sheet.levers(),
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

  /** Those that begin and end with the baseline, so that they can be paired with it. */
  private List<TownSheet.Entry> variants(String town, Scenario same) {
    List<TownSheet.Entry> entries = new ArrayList<>();
    for (String name : towns.get(town).names()) {
      try {
        Scenario scenario = readings.sheet(town, name).loaded().scenario();
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
        park.landMu(),
        park.zones().stream()
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
