package jiju.errand.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.attribution.LeverSwitch;
import jiju.analysis.attribution.LeverSwitches;
import jiju.analysis.optimisation.Lever;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Range;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies;
import jiju.scenario.Timeline;
import jiju.scenario.TripProgramme;
import jiju.scenario.Unit;
import jiju.scenario.form.Retuning;
import jiju.unit.Text;

/**
 * A lever and what it sets in a scenario.
 *
 * @param path the number that it sets; empty where it takes something away as a whole
 * @param away what it takes away at 0
 * @param current its value as the scenario stands
 */
record PolicyLever(Lever lever, Optional<String> path, Optional<LeverSwitch> away, double current) {
  /** The group of the trips, which share a total. */
  static final String TRIPS = "trips";

  private static final int MOST_CLERKS = 6;
  private static final int MOST_RENT_FREE_MONTHS = 36;
  private static final List<String> SWITCHED = List.of("incubators", "amenities");

  /**
   * The levers that any scenario offers: trips to each of its cities; clerks at the desk; months
   * free of rent; incubators and amenities, yes or no.
   *
   * @param mostTrips in all; else as many as now
   */
  static List<PolicyLever> of(Timeline timeline, Optional<Integer> mostTrips) {
    Scenario scenario = timeline.first();
    List<PolicyLever> levers = new ArrayList<>();
    double total = mostTrips.orElseGet(() -> tripsOf(scenario));
    for (TripProgramme trips : scenario.levers().trips()) {
      levers.add(
          number(
              scenario,
              new Lever(trips.id(), trips.title(), Unit.COUNT, 0, total, true, TRIPS),
              "levers.trips." + trips.id() + ".trips"));
    }
    for (Park park : scenario.parks()) {
      levers.add(
          number(
              scenario,
              new Lever(
                  "clerks-" + park.id(),
                  new Text("窗口人员", "clerks at the desk"),
                  Unit.PERSONS,
                  1,
                  MOST_CLERKS,
                  true,
                  ""),
              "parks." + park.id() + ".serviceDesk.clerks"));
    }
    for (Subsidies.RentRelief relief : scenario.levers().subsidies().rentRelief()) {
      if (relief.to().isAfter(scenario.end())) {
        levers.add(
            number(
                scenario,
                new Lever(
                    relief.id() + "-months",
                    new Text("免租月数", "months free of rent"),
                    Unit.MONTHS,
                    0,
                    MOST_RENT_FREE_MONTHS,
                    true,
                    ""),
                "levers.subsidies.rentRelief." + relief.id() + ".months"));
      }
    }
    for (LeverSwitch away : LeverSwitches.of(timeline)) {
      if (SWITCHED.contains(away.id())) {
        Lever lever = new Lever(away.id(), away.text(), Unit.NONE, 0, 1, true, "");
        levers.add(new PolicyLever(lever, Optional.empty(), Optional.of(away), 1));
      }
    }
    return levers;
  }

  /** Trips that the scenario makes in all. */
  static int tripsOf(Scenario scenario) {
    return scenario.levers().trips().stream().mapToInt(TripProgramme::trips).sum();
  }

  /** The lever of an experiment's varied parameter; empty where it is no number with a range. */
  static Optional<PolicyLever> of(Factor factor, Scenario scenario) {
    boolean plain = factor.range().isPresent() && !factor.path().contains("@");
    if (!plain) {
      return Optional.empty();
    }
    Range range = factor.range().get();
    boolean trips = factor.path().startsWith("levers.trips.") && factor.path().endsWith(".trips");
    Lever lever =
        new Lever(
            factor.id(),
            factor.title(),
            factor.unit(),
            range.low(),
            range.high(),
            range.whole() || trips,
            trips ? TRIPS : "");
    return Optional.of(number(scenario, lever, factor.path()));
  }

  private static PolicyLever number(Scenario scenario, Lever lever, String path) {
    double current = Retuning.value(scenario, path);
    double inside = Math.max(lever.low(), Math.min(lever.high(), current));
    return new PolicyLever(lever, Optional.of(path), Optional.empty(), inside);
  }

  /** A timeline under a policy. */
  static Timeline apply(Timeline timeline, List<PolicyLever> levers, double[] policy) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (int i = 0; i < policy.length; i++) {
      double value = policy[i];
      levers.get(i).path().ifPresent(path -> numbers.put(path, value));
    }
    Timeline changed = Retuning.of(timeline, numbers);
    for (int i = 0; i < policy.length; i++) {
      if (policy[i] == 0 && levers.get(i).away().isPresent()) {
        changed = levers.get(i).away().get().off(changed);
      }
    }
    return changed;
  }

  /** A value in words: a number with its unit, or yes and no. */
  Text said(double value) {
    if (away.isPresent()) {
      return value == 0 ? new Text("无", "no") : new Text("有", "yes");
    }
    if (lever.group().equals(TRIPS)) {
      String trips = Long.toString(Math.round(value));
      return new Text(trips + "次", trips);
    }
    return Said.number(lever.unit(), value);
  }
}
