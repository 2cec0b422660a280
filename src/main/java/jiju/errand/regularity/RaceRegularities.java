package jiju.errand.regularity;

import static jiju.errand.regularity.Flows.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.statistics.Interval;
import jiju.observation.RunRecord;
import jiju.scenario.LocationChoice;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/**
 * What a subsidy brings one town, and what is left of it when all offer it (rows 32 and 38): the
 * rebate {@code race} of the variant {@code all-towns-subsidise}.
 */
final class RaceRegularities implements Regularity {
  private static final String PARK = "levers.subsidies.taxRebates.race.park=";
  private static final Month FROM = Month.of(2018, 1);
  private static final int TWO_YEARS = 23;
  private static final int TRIED = 4;
  private static final double TOLERANCE = 0.05;

  @Override
  public void measure(Trials trials, Rows rows) throws InterruptedException {
    Optional<Timeline> race = trials.find("all-towns-subsidise");
    if (race.isEmpty()) {
      return;
    }
    int from = FROM.since(trials.scenario().start());
    List<RunRecord> base = trials.run(trials.timeline().withEnd(FROM.plus(TWO_YEARS)));
    List<RunRecord> all = trials.run(race.get().withEnd(FROM.plus(TWO_YEARS)));
    List<Park> parks = trials.scenario().parks();
    double[] alone = new double[base.size()];
    double[] joint = new double[base.size()];
    List<Double> tipped = new ArrayList<>();
    for (int i = 0; i < TRIED; i++) {
      int town = (2 * i + 1) * parks.size() / (2 * TRIED);
      Timeline one = trials.find("all-towns-subsidise", PARK + parks.get(town).id()).orElseThrow();
      List<RunRecord> runs = trials.run(one.withEnd(FROM.plus(TWO_YEARS)));
      for (int r = 0; r < base.size(); r++) {
        double before = entries(base.get(r), town, from);
        double offered = entries(runs.get(r), town, from);
        alone[r] += StrictMath.log(offered / before) / TRIED;
        joint[r] += StrictMath.log(entries(all.get(r), town, from) / before) / TRIED;
      }
    }
    List<Double> left = new ArrayList<>();
    double mean = java.util.Arrays.stream(alone).average().orElse(Double.NaN);
    for (int r = 0; r < base.size(); r++) {
      tipped.add(1 - StrictMath.exp(-alone[r]));
      left.add(joint[r] / mean);
    }
    rows.add(
        "32",
        "单镇加码约 2% 增加值的返税所争取到的企业占比",
        "but-for share of a rebate of about 2 % of value added in one town",
        new Interval(0.02, 0.25),
        "V",
        "F53",
        tipped);
    LocationChoice choice = trials.scenario().uncertainties().choice();
    double expected = choice.dissimilarity() * (1 - choice.referenceNestProbability());
    rows.add(
        "38",
        "各镇同样加码时一镇所得占单独加码所得的比例",
        "gain per town when all add the same, over the gain of one alone",
        new Interval(expected - TOLERANCE, expected + TOLERANCE),
        "I",
        "derived: λ(1−P)",
        left);
  }

  private static double entries(RunRecord run, int town, int from) {
    return sum(run, town, Metric.ENTRIES, from, from + TWO_YEARS);
  }
}
