package jiju.errand.regularity;

import static jiju.errand.regularity.Flows.all;
import static jiju.errand.regularity.Flows.last;
import static jiju.errand.regularity.Flows.level;
import static jiju.errand.regularity.Flows.pairs;
import static jiju.errand.regularity.Flows.sum;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jiju.analysis.statistics.Interval;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/**
 * What a programme of many towns changes (rows 27 to 31 and 39): against the variant {@code
 * no-programme} beside the baseline.
 */
final class ProgrammeRegularities implements Regularity {
  private static final Interval WEEDED = new Interval(0.04, 0.065);
  private static final Interval NOTHING = new Interval(-0.005, 0.005);
  private static final Interval FLAT = new Interval(-0.01, 0.01);
  private static final int SIX_YEARS = 72;
  private static final int THREE_YEARS = 35;

  @Override
  public void measure(Trials trials, Rows rows) throws InterruptedException {
    Optional<Timeline> without = trials.find("no-programme");
    if (trials.scenario().levers().programme().isEmpty() || without.isEmpty()) {
      return;
    }
    List<RunRecord> base = trials.run(trials.timeline());
    weeding(trials, base, rows);
    List<RunRecord> none = trials.run(without.get());
    places(trials, base, none, rows);
    failures(base, none, rows);
    growth(base, none, rows);
    births(base, none, rows);
    lateComers(trials, base, none, rows);
  }

  private static void weeding(Trials trials, List<RunRecord> base, Rows rows) {
    Month start = trials.scenario().start();
    for (int year = start.year() + 1; ; year++) {
      int month = Month.of(year, 12).since(start);
      if (month > last(base.get(0))) {
        return;
      }
      rows.add(
          "27-" + year,
          year + " 年降格占受考核小镇的比例",
          "demotions of " + year + " among those graded",
          WEEDED,
          "V",
          "F20-F22",
          Flows.each(
              base,
              run ->
                  run.value(all(run), Metric.DEMOTIONS_12M, month)
                      / run.value(all(run), Metric.GRADED_12M, month)));
    }
  }

  /** Row 28: log change of output, by class of location. */
  private static void places(Trials trials, List<RunRecord> base, List<RunRecord> none, Rows rows) {
    for (String place : List.of("core", "periphery")) {
      List<Integer> parks = parks(trials, place);
      if (parks.isEmpty()) {
        continue;
      }
      boolean core = place.equals("core");
      rows.add(
          "28-" + place,
          (core ? "核心" : "边缘") + "区位小镇产值的变化（对数）",
          "log change of output, towns in the " + place,
          core ? Rows.ABOVE_ZERO : NOTHING,
          "V",
          "F24",
          pairs(base, none, (with, bare) -> change(with, bare, parks, Metric.OUTPUT_12M_YUAN)));
    }
  }

  private static double change(RunRecord with, RunRecord bare, List<Integer> parks, Metric metric) {
    int month = last(with);
    return StrictMath.log(level(with, parks, metric, month) / level(bare, parks, metric, month));
  }

  private static List<Integer> parks(Trials trials, String place) {
    return towns(trials, park -> park.locationClass().equals(Optional.of(place)));
  }

  /** Row 29: towns whose start-ups and arrivals from outside are no more than without. */
  private static void failures(List<RunRecord> base, List<RunRecord> none, Rows rows) {
    rows.add(
        "29",
        "没有净区域增益的小镇占比",
        "share of towns without a net gain of the region",
        new Interval(0.20, 0.40),
        "V",
        "F55",
        pairs(base, none, ProgrammeRegularities::failed));
  }

  private static double failed(RunRecord with, RunRecord bare) {
    int towns = with.parks().size() - (with.parks().contains(RunRecord.ALL) ? 1 : 0);
    int failed = 0;
    for (int park = 0; park < towns; park++) {
      failed += fresh(with, park) <= fresh(bare, park) ? 1 : 0;
    }
    return (double) failed / towns;
  }

  private static double fresh(RunRecord run, int park) {
    return sum(run, park, Metric.STARTUPS, 0, last(run))
        + sum(run, park, Metric.ARRIVALS, 0, last(run));
  }

  /** Row 30: once six years have passed the programme raises a level, and no rate of growth. */
  private static void growth(List<RunRecord> base, List<RunRecord> none, Rows rows) {
    int months = last(base.get(0));
    int from = Math.min(SIX_YEARS, months - 12);
    rows.add(
        "30",
        "第六年之后计划对企业数年增长率的影响",
        "effect on the yearly growth of firms after year 6",
        FLAT,
        "V",
        "F56",
        pairs(
            base,
            none,
            (with, bare) ->
                12.0 * (effect(with, bare, months) - effect(with, bare, from)) / (months - from)));
  }

  private static double effect(RunRecord with, RunRecord bare, int month) {
    return StrictMath.log(
        with.value(all(with), Metric.FIRMS, month) / bare.value(all(bare), Metric.FIRMS, month));
  }

  /** Row 31: of the entrants that the programme added, those drawn from no other town. */
  private static void births(List<RunRecord> base, List<RunRecord> none, Rows rows) {
    rows.add(
        "31",
        "计划新增企业中非由他镇迁来的比例",
        "births among the entrants that the programme added",
        new Interval(0.5, 1),
        "V",
        "F58, F94",
        pairs(
            base,
            none,
            (with, bare) ->
                1
                    - (sum(with, Metric.MOVED_IN) - sum(bare, Metric.MOVED_IN))
                        / (sum(with, Metric.ENTRIES) - sum(bare, Metric.ENTRIES))));
  }

  /** Row 39: three years' entries that the programme adds, first cohort less last. */
  private static void lateComers(
      Trials trials, List<RunRecord> base, List<RunRecord> none, Rows rows) {
    TreeSet<Month> cohorts = new TreeSet<>();
    trials.scenario().parks().forEach(park -> park.joinsProgramme().ifPresent(cohorts::add));
    Month end = trials.timeline().first().end();
    cohorts.removeIf(cohort -> cohort.plus(THREE_YEARS).isAfter(end));
    if (cohorts.size() < 2) {
      return;
    }
    List<Integer> first = joined(trials, cohorts.first());
    List<Integer> late = joined(trials, cohorts.last());
    int early = cohorts.first().since(trials.scenario().start());
    int later = cohorts.last().since(trials.scenario().start());
    rows.add(
        "39",
        "最早一批与最晚一批小镇三年新增登记的增幅之差",
        "gain of the first cohort's entries of three years less that of the last",
        Rows.ABOVE_ZERO,
        "S",
        "F57",
        pairs(
            base,
            none,
            (with, bare) -> gain(with, bare, first, early) - gain(with, bare, late, later)));
  }

  private static List<Integer> joined(Trials trials, Month cohort) {
    return towns(trials, park -> park.joinsProgramme().equals(Optional.of(cohort)));
  }

  private static List<Integer> towns(Trials trials, Predicate<Park> wanted) {
    List<Park> parks = trials.scenario().parks();
    return IntStream.range(0, parks.size()).filter(p -> wanted.test(parks.get(p))).boxed().toList();
  }

  private static double gain(RunRecord with, RunRecord bare, List<Integer> parks, int from) {
    return entries(with, parks, from) / entries(bare, parks, from) - 1;
  }

  private static double entries(RunRecord run, List<Integer> parks, int from) {
    return parks.stream()
        .mapToDouble(park -> sum(run, park, Metric.ENTRIES, from, from + THREE_YEARS))
        .sum();
  }
}
