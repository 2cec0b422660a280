package jiju.engine;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jiju.behaviour.Birth;
import jiju.behaviour.Groundwork;
import jiju.chance.Luck;
import jiju.observation.Recorder;
import jiju.policy.PromotionTrip;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.scenario.Timeline;
import jiju.scenario.TripProgramme;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import jiju.world.Diary;
import jiju.world.ParkState;
import jiju.world.World;

/**
 * Where the time of a month goes: every rule alone, on one thread, in worlds that live as they do
 * in a run. The table shows the round that was quickest as a whole.
 */
public final class MonthTable {
  private final Timeline timeline;
  private final int replications;
  private final Map<String, long[]> nanoseconds = new LinkedHashMap<>();
  private long stamp;
  private long firmMonths;
  private long candidates;
  private long months;

  private MonthTable(Timeline timeline, int replications) {
    this.timeline = timeline;
    this.replications = replications;
  }

  /** Arguments: scenario file, last month, replications a round, rounds. */
  public static void main(String[] words) {
    Timeline timeline =
        ScenarioFiles.read(Path.of(words[0]), List.of()).timeline().withEnd(Month.parse(words[1]));
    MonthTable best = new MonthTable(timeline, Integer.parseInt(words[2]));
    best.live();
    for (int round = 1; round < Integer.parseInt(words[3]); round++) {
      MonthTable next = new MonthTable(timeline, best.replications);
      next.live();
      best = next.total() < best.total() ? next : best;
    }
    best.print(words[0]);
  }

  private void live() {
    Groundwork groundwork = Groundwork.of(timeline);
    for (int replication = 0; replication < replications; replication++) {
      live(groundwork, replication);
    }
  }

  private void live(Groundwork groundwork, int replication) {
    Luck luck = Luck.of(1, replication);
    Birth birth = new Birth(luck, groundwork.sizes());
    World world = new World(timeline, Diary.SILENT);
    Recorder recorder = new Recorder(timeline.first());
    List<Rule> rules = MonthlyRules.of(luck, birth, groundwork);
    TreeMap<String, Integer> travelled = new TreeMap<>();
    List<String> names = rules.stream().map(rule -> rule.getClass().getSimpleName()).toList();
    new Founding(luck, birth).settle(world);
    stamp = System.nanoTime();
    for (int month = 0; month < timeline.first().span().months(); month++) {
      time("turn of the month", world::turnMonth);
      boolean atHome = true;
      for (int r = 0; r < rules.size(); r++) {
        Rule rule = rules.get(r);
        if (atHome && rule.phase().compareTo(Phase.PROMOTION) > 0) {
          atHome = false;
          time("PromotionTrip", () -> travel(world, luck, birth, travelled));
        }
        time(names.get(r), () -> rule.apply(world));
        countCandidates(world, rule);
      }
      time("observation", () -> recorder.count(world));
      for (ParkState park : world.parks()) {
        firmMonths += park.firms().onRegister();
      }
      months++;
      stamp = System.nanoTime();
      time("sweeping", world::endMonth);
    }
    time("record and digest", () -> recorder.record(world, 1, replication).digest());
  }

  private void countCandidates(World world, Rule rule) {
    if (rule.phase() == Phase.CANDIDATES) {
      for (int cohort = 0; cohort < world.cohorts().size(); cohort++) {
        candidates += world.cohorts().count(cohort);
      }
      stamp = System.nanoTime();
    }
  }

  private static void travel(
      World world, Luck luck, Birth birth, TreeMap<String, Integer> travelled) {
    Month now = world.calendarMonth();
    for (TripProgramme plan : world.timeline().at(now).levers().trips()) {
      int trips = plan.tripsIn(now);
      int first = travelled.merge(plan.id(), trips, Integer::sum) - trips;
      for (int i = 0; i < trips; i++) {
        new PromotionTrip(luck, birth.sizes(), plan.id(), first + i).apply(world);
      }
    }
  }

  private void time(String name, Runnable task) {
    task.run();
    long now = System.nanoTime();
    nanoseconds.computeIfAbsent(name, part -> new long[1])[0] += now - stamp;
    stamp = now;
  }

  private long total() {
    return nanoseconds.values().stream().mapToLong(part -> part[0]).sum();
  }

  private void print(String name) {
    double agents = firmMonths + candidates;
    System.out.printf(
        Locale.ROOT,
        "%n%s: a month takes %.1f µs with %.0f firms and %.0f candidates, %.1f ns an agent%n%n",
        name,
        total() / 1e3 / months,
        (double) firmMonths / months,
        (double) candidates / months,
        total() / agents);
    System.out.println("| part of the month | µs a month | share |");
    System.out.println("| --- | ---: | ---: |");
    nanoseconds.entrySet().stream()
        .sorted(Comparator.comparingLong(part -> -part.getValue()[0]))
        .forEach(
            part ->
                System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.1f %% |%n",
                    part.getKey(),
                    part.getValue()[0] / 1e3 / months,
                    100.0 * part.getValue()[0] / total()));
  }
}
