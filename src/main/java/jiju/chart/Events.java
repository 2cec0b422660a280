package jiju.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.Case;
import jiju.chart.plate.Flag;
import jiju.scenario.Levers;
import jiju.scenario.TripProgramme;
import jiju.unit.Month;

/** What happens in a scenario on a date: trips year by year, signs, titles, summits. */
final class Events {
  private final Studio studio;
  private final Case shown;

  Events(Studio studio, Case shown) {
    this.studio = studio;
    this.shown = shown;
  }

  /** Marks on the time axis, by date; what lies outside of the months simulated is left out. */
  List<Flag> flags() {
    List<Flag> flags = new ArrayList<>();
    Levers levers = shown.scenario().levers();
    addTrips(levers.trips(), flags);
    levers.events().stream()
        .filter(event -> studio.span().contains(event.month()))
        .map(
            event ->
                flag(
                    event.month(),
                    event.latest().orElse(event.month()),
                    event.title().in(studio.language())))
        .forEach(flags::add);
    flags.sort(Comparator.comparingDouble(Flag::from).thenComparing(Flag::text));
    return flags;
  }

  private void addTrips(List<TripProgramme> programmes, List<Flag> flags) {
    for (int year = studio.span().from().year(); year <= studio.span().to().year(); year++) {
      Month first = Month.of(year, 1);
      int trips = 0;
      for (TripProgramme programme : programmes) {
        for (int month = 0; month < 12; month++) {
          trips += programme.tripsIn(first.plus(month));
        }
      }
      if (trips > 0) {
        flags.add(flag(first, first.plus(11), studio.say("flag.trips", trips)));
      }
    }
  }

  /** A single month is a moment in its middle. */
  private Flag flag(Month from, Month to, String text) {
    Month start = studio.span().from();
    double begin = Math.max(0, from.since(start));
    double end = Math.min(studio.span().months(), to.since(start) + 1);
    return from.equals(to) ? new Flag(begin + 0.5, begin + 0.5, text) : new Flag(begin, end, text);
  }
}
