package jiju.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jiju.errand.projection.Site;

/**
 * How long a planner waits: from the event of a slider to the first band drawn in Chromium, and to
 * the band of 200 replications, for one planner and for two at once. Every move goes to a place
 * where no slider was before, so nothing but the baseline is on the shelf.
 */
public final class PageLatency {
  private static final int WARM_UP = 8;
  private static final int MOVES = 15;

  /** The months that all benchmarks of Loudi simulate: 72 from January 2015. */
  private static final String UNTIL = "2020-12";

  private static final String MOVE =
      """
      const done = arguments[arguments.length - 1];
      const slider = document.querySelector(`[data-path='${arguments[0]}'] input`);
      const found = {};
      const since = performance.now();
      const hear = (event) => {
        const shown = performance.now();
        requestAnimationFrame(() => setTimeout(() => {
        if (found.first === undefined) {
          found.first = performance.now() - since;
          found.heard = event.detail.heard - since;
          found.shown = shown - since;
        }
        if (event.detail.last) {
          found.last = performance.now() - since;
          removeEventListener('jiju:answer', hear);
          done(found);
        }
        }));
      };
      addEventListener('jiju:answer', hear);
      slider.value = arguments[1];
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      """;

  private PageLatency() {}

  /** What a planner waited for, in milliseconds, move by move. */
  private record Waits(
      List<Double> heard, List<Double> shown, List<Double> first, List<Double> last) {
    Waits() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  public static void main(String[] unused) throws IOException {
    var downloads = Files.createTempDirectory("jiju-bench");
    try (Site.Opened page = OpenPage.now();
        Planner one = Planner.at(page.url(), downloads);
        Planner two = Planner.at(page.url(), downloads)) {
      for (Planner planner : List.of(one, two)) {
        planner.size(Planner.LAPTOP);
        planner.open("until=" + UNTIL, "en", "light");
      }
      move(one, "levers.trips.hangzhou-2017.trips", WARM_UP);
      tell("one planner", List.of(move(one, "levers.trips.beijing-2017.trips", MOVES)));
      var other =
          CompletableFuture.supplyAsync(() -> move(two, "levers.trips.shenzhen-2017.trips", MOVES));
      Waits mine = move(one, "levers.trips.guiyang-2017.trips", MOVES);
      tell("two planners", List.of(mine, other.join()));
    }
  }

  private static Waits move(Planner planner, String path, int moves) {
    Waits waits = new Waits();
    planner.script("document.querySelector(`[data-path='" + path + "'] input`).max = 1000;");
    for (int i = 0; i < moves; i++) {
      Object found = planner.driver().executeAsyncScript(MOVE, path, Integer.toString(30 + i));
      Map<?, ?> times = (Map<?, ?>) found;
      waits.heard.add(((Number) times.get("heard")).doubleValue());
      waits.shown.add(((Number) times.get("shown")).doubleValue());
      waits.first.add(((Number) times.get("first")).doubleValue());
      waits.last.add(((Number) times.get("last")).doubleValue());
    }
    return waits;
  }

  private static void tell(String who, List<Waits> all) {
    System.out.println(who);
    tell("  first answer heard", all, Waits::heard);
    tell("  first answer shown", all, Waits::shown);
    tell("  first band drawn", all, Waits::first);
    tell("  200 replications drawn", all, Waits::last);
  }

  private static void tell(String what, List<Waits> all, Function<Waits, List<Double>> which) {
    List<Double> times = all.stream().map(which).flatMap(List::stream).sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-26s median %5.0f ms, p90 %5.0f ms%n",
        what,
        share(times, 0.5),
        share(times, 0.9));
  }

  private static double share(List<Double> sorted, double share) {
    return sorted.get((int) Math.floor((sorted.size() - 1) * share));
  }
}
