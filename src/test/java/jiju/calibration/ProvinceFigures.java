package jiju.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import jiju.engine.Simulation;
import jiju.engine.Simulations;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Observation;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import jiju.world.Diary;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;

/**
 * Prints what the README of the Zhejiang world reports beside its facts: the tail of firm sizes,
 * entry and exit by sector, and what the variants change, by class of location and by year.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=jiju.calibration.ProvinceFigures -Dexec.args="20"
 * </pre>
 */
public final class ProvinceFigures {
  private static final Path FOLDER = Path.of("scenarios/zhejiang");

  private final int replications;

  private ProvinceFigures(int replications) {
    this.replications = replications;
  }

  /** Prints the figures from so many replications. */
  public static void main(String[] args) {
    new ProvinceFigures(Integer.parseInt(args[0])).print();
  }

  private void print() {
    Timeline baseline = read("baseline");
    List<RunRecord> base = run(baseline);
    facts(baseline, base);
    tailAndSectors(baseline);
    displacement(base);
    List<RunRecord> none = run(read("no-programme"));
    programme(baseline, base, none);
    lateComers(baseline, base, none);
    List<RunRecord> race = run(read("all-towns-subsidise"));
    butFor(base, race);
    race(base, race);
    List<RunRecord> service = run(read("service-reform"));
    change("service-reform, entries 2019-07 to 2022-06", base, service, Metric.ENTRIES, 49, 84);
    change("service-reform, exits 2019-07 to 2022-06", base, service, Metric.EXITS, 49, 84);
    List<RunRecord> demotion = run(read("no-demotion"));
    change("no-demotion, entries to the end", base, demotion, Metric.ENTRIES, 0, 89);
    desk(baseline);
    siphon(baseline, base);
  }

  private static Timeline read(String name, String... sets) {
    return ScenarioFiles.read(FOLDER.resolve(name + ".json"), List.of(sets)).timeline();
  }

  private List<RunRecord> run(Timeline timeline) {
    Simulations simulations = new Simulations();
    return IntStream.range(0, replications)
        .parallel()
        .mapToObj(replication -> simulations.run(timeline, 1, replication))
        .toList();
  }

  private static void say(String line, Object... numbers) {
    System.out.printf(Locale.ROOT, line + "%n", numbers);
  }

  private static void facts(Timeline baseline, List<RunRecord> runs) {
    for (Observation fact : baseline.first().observations()) {
      int month = fact.at().orElseThrow().since(runs.get(0).start());
      ToDoubleFunction<RunRecord> value =
          run -> {
            int park = run.parkIndex(fact.park());
            double top = run.value(park, fact.metric(), month);
            return fact.per().map(per -> top / run.value(park, per, month)).orElse(top);
          };
      say(
          "%s: reported %.4g to %.4g; %s",
          fact.id(), fact.low(), fact.high(), band(runs.stream().mapToDouble(value).toArray()));
    }
    for (int year = 2015; year <= 2021; year++) {
      int month = Month.of(year, 12).since(runs.get(0).start());
      say(
          "demotions %d: %s of graded",
          year,
          band(
              runs.stream()
                  .mapToDouble(
                      run ->
                          run.value(all(run), Metric.DEMOTIONS_12M, month)
                              / run.value(all(run), Metric.GRADED_12M, month))
                  .toArray()));
    }
  }

  private static int all(RunRecord run) {
    return run.parkIndex(RunRecord.ALL);
  }

  private static String band(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int n = sorted.length;
    return String.format(
        Locale.ROOT,
        "p05 %.4g, median %.4g, p95 %.4g",
        sorted[(int) (0.05 * (n - 1))],
        sorted[n / 2],
        sorted[(int) Math.ceil(0.95 * (n - 1))]);
  }

  /** Row 3: Hill's estimate over the top tenth by employees; row 10: entry and exit by sector. */
  private void tailAndSectors(Timeline baseline) {
    List<Double> tails = new ArrayList<>();
    List<Double> correlations = new ArrayList<>();
    for (int r = 0; r < Math.min(replications, 8); r++) {
      Flows flows = new Flows(baseline.first().sectors().size());
      World world = Simulation.runWorld(baseline, 1, r, Diary.SILENT).world();
      List<Double> sizes = new ArrayList<>();
      double[] stock = new double[baseline.first().sectors().size()];
      for (ParkState park : world.parks()) {
        FirmTable firms = park.firms();
        for (int row = 0; row < firms.size(); row++) {
          if (firms.onRegister(row)) {
            stock[firms.sector()[row]]++;
          }
          if (firms.status()[row] == FirmTable.OPERATING) {
            sizes.add((double) firms.workers()[row]);
          }
        }
      }
      sizes.sort(Comparator.reverseOrder());
      int top = sizes.size() / 10;
      double sum = 0;
      for (int i = 0; i < top; i++) {
        sum += Math.log(sizes.get(i) / sizes.get(top));
      }
      tails.add(top / sum);
      correlations.add(flows.spearman(world, stock));
    }
    say("row 3, exponent of the top tenth: %s", band(array(tails)));
    say("row 10, Spearman of entry and exit rates over sectors: %s", band(array(correlations)));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Entries of the last two years and firms closed but not yet off the register, by sector. */
  private static final class Flows {
    private final double[] entries;
    private final double[] exits;

    Flows(int sectors) {
      entries = new double[sectors];
      exits = new double[sectors];
    }

    double spearman(World world, double[] stock) {
      for (ParkState park : world.parks()) {
        FirmTable firms = park.firms();
        for (int row = 0; row < firms.size(); row++) {
          int sector = firms.sector()[row];
          if (firms.onRegister(row) && firms.registered()[row] >= 66) {
            entries[sector]++;
          }
          exits[sector] += firms.status()[row] == FirmTable.CLOSED ? 1 : 0;
        }
      }
      double[] entry = new double[stock.length];
      double[] exit = new double[stock.length];
      for (int s = 0; s < stock.length; s++) {
        entry[s] = entries[s] / stock[s];
        exit[s] = exits[s] / stock[s];
      }
      return new org.apache.commons.math3.stat.correlation.SpearmansCorrelation()
          .correlation(entry, exit);
    }
  }

  private static void displacement(List<RunRecord> base) {
    for (Metric metric :
        List.of(
            Metric.ENTRIES, Metric.STARTUPS, Metric.ARRIVALS, Metric.MOVED_IN, Metric.MOVED_OUT)) {
      say("%s: %s", metric.id(), band(sums(base, metric, 0, 89)));
    }
  }

  private static double[] sums(List<RunRecord> runs, Metric metric, int from, int to) {
    return runs.stream().mapToDouble(run -> sum(run, all(run), metric, from, to)).toArray();
  }

  private static double sum(RunRecord run, int park, Metric metric, int from, int to) {
    double sum = 0;
    for (int month = from; month <= to; month++) {
      sum += run.value(park, metric, month);
    }
    return sum;
  }

  /** Rows 28 to 31: what the programme changes, by class of location, over years. */
  private static void programme(Timeline baseline, List<RunRecord> base, List<RunRecord> none) {
    for (String place : List.of("core", "middle", "periphery")) {
      List<Integer> parks = parks(baseline, place);
      double[] output = relative(base, none, parks, Metric.OUTPUT_12M_YUAN, 89);
      double[] firms = relative(base, none, parks, Metric.FIRMS, 89);
      double[] workers = relative(base, none, parks, Metric.EMPLOYEES, 89);
      say("row 28, %s: output %s", place, band(output));
      say("  firms %s; employees %s", band(firms), band(workers));
    }
    double[] without = new double[base.size()];
    for (int r = 0; r < without.length; r++) {
      int fail = 0;
      for (int park = 0; park < all(base.get(r)); park++) {
        double net =
            sum(base.get(r), park, Metric.STARTUPS, 0, 89)
                + sum(base.get(r), park, Metric.ARRIVALS, 0, 89)
                - sum(none.get(r), park, Metric.STARTUPS, 0, 89)
                - sum(none.get(r), park, Metric.ARRIVALS, 0, 89);
        fail += net <= 0 ? 1 : 0;
      }
      without[r] = fail / (double) all(base.get(r));
    }
    say("row 29, share of towns without net regional gain: %s", band(without));
    for (int year = 2016; year <= 2022; year++) {
      int month = Month.of(year, year == 2022 ? 11 : 12).since(base.get(0).start());
      say(
          "row 30, %d: firms %s; output %s",
          year,
          band(relative(base, none, List.of(), Metric.FIRMS, month)),
          band(relative(base, none, List.of(), Metric.OUTPUT_12M_YUAN, month)));
    }
    double[] births = new double[base.size()];
    for (int r = 0; r < births.length; r++) {
      double entries = sums(base, Metric.ENTRIES, 0, 89)[r] - sums(none, Metric.ENTRIES, 0, 89)[r];
      double moves = sums(base, Metric.MOVED_IN, 0, 89)[r] - sums(none, Metric.MOVED_IN, 0, 89)[r];
      births[r] = 1 - moves / entries;
    }
    say("row 31, births among the entrants that the programme added: %s", band(births));
  }

  private static List<Integer> parks(Timeline baseline, String place) {
    List<Integer> parks = new ArrayList<>();
    for (int p = 0; p < baseline.first().parks().size(); p++) {
      if (baseline.first().parks().get(p).locationClass().equals(java.util.Optional.of(place))) {
        parks.add(p);
      }
    }
    return parks;
  }

  /** Log ratio of a level under the programme and without, over some parks or all. */
  private static double[] relative(
      List<RunRecord> base, List<RunRecord> none, List<Integer> parks, Metric metric, int month) {
    return IntStream.range(0, base.size())
        .mapToDouble(
            r ->
                Math.log(
                    level(base.get(r), parks, metric, month)
                        / level(none.get(r), parks, metric, month)))
        .toArray();
  }

  private static double level(RunRecord run, List<Integer> parks, Metric metric, int month) {
    return parks.isEmpty()
        ? run.value(all(run), metric, month)
        : parks.stream().mapToDouble(park -> run.value(park, metric, month)).sum();
  }

  /** Row 39: three years' entries that the programme adds to a town, first and last cohorts. */
  private static void lateComers(Timeline baseline, List<RunRecord> base, List<RunRecord> none) {
    for (Month cohort : List.of(Month.of(2015, 6), Month.of(2016, 1), Month.of(2017, 7))) {
      double[] gains = new double[base.size()];
      for (int r = 0; r < gains.length; r++) {
        double with = 0;
        double without = 0;
        for (int p = 0; p < baseline.first().parks().size(); p++) {
          if (baseline.first().parks().get(p).joinsProgramme().orElseThrow().equals(cohort)) {
            int from = cohort.since(base.get(r).start());
            with += sum(base.get(r), p, Metric.ENTRIES, from, from + 35);
            without += sum(none.get(r), p, Metric.ENTRIES, from, from + 35);
          }
        }
        gains[r] = with / without - 1;
      }
      say("row 39, cohort %s: entries of three years %s", cohort, band(gains));
    }
  }

  /** Row 32: share of the entrants of the race's first two years whom the race tipped. */
  private static void butFor(List<RunRecord> base, List<RunRecord> race) {
    double[] share = new double[base.size()];
    for (int r = 0; r < share.length; r++) {
      share[r] = 1 - sums(base, Metric.ENTRIES, 31, 54)[r] / sums(race, Metric.ENTRIES, 31, 54)[r];
    }
    say("race: share of entrants of 2018-2019 that it brought to the towns: %s", band(share));
  }

  /** The full model's ratio of joint to unilateral gain, in the first two years of the race. */
  private void race(List<RunRecord> base, List<RunRecord> race) {
    double alone = 0;
    double joint = 0;
    for (int town : List.of(3, 40, 77, 100)) {
      String id = String.format(Locale.ROOT, "t%03d", town);
      List<RunRecord> one =
          run(read("all-towns-subsidise", "levers.subsidies.taxRebates.race.park=" + id));
      double before = 0;
      double unilateral = 0;
      double together = 0;
      for (int r = 0; r < base.size(); r++) {
        before += sum(base.get(r), town - 1, Metric.ENTRIES, 31, 54);
        unilateral += sum(one.get(r), town - 1, Metric.ENTRIES, 31, 54);
        together += sum(race.get(r), town - 1, Metric.ENTRIES, 31, 54);
      }
      say(
          "row 38 and 32, %s: gain alone %.4f, jointly %.4f, but-for alone %.4f",
          id, unilateral / before - 1, together / before - 1, 1 - before / unilateral);
      alone += Math.log(unilateral / before) / 4;
      joint += Math.log(together / before) / 4;
    }
    say("row 38, full model: joint over unilateral gain %.3f", joint / alone);
  }

  private static void change(
      String what, List<RunRecord> base, List<RunRecord> other, Metric metric, int from, int to) {
    double[] ratio = new double[base.size()];
    for (int r = 0; r < ratio.length; r++) {
      ratio[r] = sums(other, metric, from, to)[r] / sums(base, metric, from, to)[r] - 1;
    }
    say("%s: %s", what, band(ratio));
  }

  /** Row 35: 30 days against 1.4 in 2018, reputation frozen, first year's entries; row 36 exits. */
  private void desk(Timeline baseline) {
    String frozen = "uncertainties.mechanisms.reputation=false";
    String slow = "parks.*.serviceDesk.backOfficeDays@2017-01=30";
    List<RunRecord> before = run(read("baseline", frozen, slow).withEnd(Month.of(2019, 12)));
    List<RunRecord> after =
        run(
            read("baseline", frozen, slow, "parks.*.serviceDesk.backOfficeDays@2018-01=1.4")
                .withEnd(Month.of(2019, 12)));
    change(
        "row 35, entries of the first year, reputation frozen",
        before,
        after,
        Metric.ENTRIES,
        31,
        42);
    change("row 36, exits of two years, reputation frozen", before, after, Metric.EXITS, 31, 54);
    List<RunRecord> full = run(read("baseline", slow).withEnd(Month.of(2019, 12)));
    List<RunRecord> fullAfter =
        run(
            read("baseline", slow, "parks.*.serviceDesk.backOfficeDays@2018-01=1.4")
                .withEnd(Month.of(2019, 12)));
    change("row 35, with reputation", full, fullAfter, Metric.ENTRIES, 31, 42);
    change(
        "row 36, entries of two years, with reputation", full, fullAfter, Metric.ENTRIES, 31, 54);
    change("row 36, exits of two years, with reputation", full, fullAfter, Metric.EXITS, 31, 54);
  }

  /** Row 34: rail to the towns of a small city, whose founders it also carries away. */
  private void siphon(Timeline baseline, List<RunRecord> base) {
    List<RunRecord> rail = run(read("more/rail-to-lishui"));
    List<Integer> lishui = new ArrayList<>();
    for (int p = 0; p < baseline.first().parks().size(); p++) {
      if (baseline.first().parks().get(p).homeCity().equals("lishui")) {
        lishui.add(p);
      }
    }
    say(
        "row 34, log change of firms in 2022: towns of Lishui %s; all towns %s",
        band(relative(rail, base, lishui, Metric.FIRMS, 89)),
        band(relative(rail, base, List.of(), Metric.FIRMS, 89)));
  }
}
