package jiju.errand.regularity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jiju.analysis.statistics.Interval;
import jiju.behaviour.EntrySize;
import jiju.chance.AgentKey;
import jiju.chance.Luck;
import jiju.engine.Simulation;
import jiju.observation.RunRecord;
import jiju.scenario.EntityType;
import jiju.scenario.EntryState;
import jiju.scenario.Mechanisms;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Founders on reference worlds: what they earn first (row 4), what rail and a package of subsidies
 * make them do (rows 33 and 32), and that with every effect off they come like rain (row 40).
 */
final class FounderRegularities {
  private static final int NEWBORN = 60_000;
  private static final double TOP = 0.122;
  private static final int NEUTRAL_RUNS = 40;
  private static final int WINDOWS = 5;

  /** Of twenty newborn entities, individual businesses: the survey's mixture (F30). */
  private static final int INDIVIDUAL_OF_TWENTY = 7;

  private FounderRegularities() {}

  static void measure(long seed, Rows rows) {
    newborn(seed, rows);
    packageOfSubsidies(seed, rows);
    rail(seed, rows);
    neutral(seed, rows);
  }

  private static void newborn(long seed, Rows rows) {
    EntryState entry = world().first().uncertainties().entry();
    List<Double> top = new ArrayList<>();
    List<Double> middle = new ArrayList<>();
    for (int replication = 0; replication < WINDOWS; replication++) {
      double[] revenue = revenue(entry, Luck.of(seed, replication));
      Arrays.sort(revenue);
      double all = Arrays.stream(revenue).sum();
      top.add(Arrays.stream(revenue, (int) (NEWBORN * (1 - TOP)), NEWBORN).sum() / all);
      long between = Arrays.stream(revenue).filter(r -> r >= 30_000 && r <= 500_000).count();
      middle.add((double) between / NEWBORN);
    }
    rows.add(
        "4-top",
        "新生主体营收最高 12.2% 所占份额",
        "share of newborn revenue that the top 12.2 % earn",
        new Interval(0.79, 0.85),
        "U",
        "F30",
        top);
    rows.add(
        "4-middle",
        "新生主体营收在 3 万至 50 万元之间的比例",
        "newborn entities with a revenue of 30,000 to 500,000 yuan",
        new Interval(0.47, 0.53),
        "U",
        "F30",
        middle);
  }

  private static double[] revenue(EntryState entry, Luck luck) {
    EntrySize sizes = new EntrySize(entry);
    double[] revenue = new double[NEWBORN];
    for (int i = 0; i < NEWBORN; i++) {
      long key = AgentKey.initial(1, 2, i);
      EntityType type =
          i % 20 < INDIVIDUAL_OF_TWENTY ? EntityType.INDIVIDUAL_BUSINESS : EntityType.ENTERPRISE;
      revenue[i] =
          sizes.workers(luck, type, key) * StrictMath.exp(sizes.logProductivity(luck, type, key));
    }
    return revenue;
  }

  private static Timeline world(String... sets) {
    return ReferenceWorld.of("founders", List.of(sets));
  }

  private static List<String> and(List<String> sets, String more) {
    List<String> all = new ArrayList<>(sets);
    all.add(more);
    return all;
  }

  private static double signed(List<String> sets, long seed, int replication) {
    Timeline timeline = ReferenceWorld.of("founders", sets).withEnd(Month.of(2015, 12));
    RunRecord run = Simulation.run(timeline, seed, replication);
    return Flows.sum(run, Metric.SIGNED);
  }

  /** Row 32: a tax rebate worth 1.4 % of value added, among founders who know the park. */
  private static void packageOfSubsidies(long seed, Rows rows) {
    var sector = world().first().sectors().get(0);
    double share = 0.014 * sector.valueAddedShare() / sector.taxPerOutput();
    List<String> sets =
        List.of(
            "sourceCities.home.tieDecisionsPerYear=200000",
            "uncertainties.mechanisms.awareness=false",
            "uncertainties.mechanisms.reputation=false");
    String rebate =
        "levers.subsidies.taxRebates=[{\"id\":\"rebate\",\"park\":\"park\",\"from\":\"2014-01\","
            + "\"shareYears1To3\":"
            + share
            + ",\"shareYears4To5\":0}]";
    List<Double> tipped = new ArrayList<>();
    for (int r = 0; r < WINDOWS; r++) {
      tipped.add(1 - signed(sets, seed, r) / signed(and(sets, rebate), seed, r));
    }
    rows.add(
        "32",
        "占增加值 1.4% 的返税所争取到的企业占比",
        "but-for share of a rebate of 1.4 % of value added",
        new Interval(0.02, 0.25),
        "V",
        "F53",
        tipped);
  }

  /** Row 33: what direct trains add to a small inflow from afar. */
  private static void rail(long seed, Rows rows) {
    List<String> sets =
        List.of(
            "parks.park.siteConstant=-6",
            "sourceCities.far.decisionsPerYear=2000000",
            "sourceCities.far.tieDecisionsPerYear=0",
            "sourceCities.home.tieDecisionsPerYear=0",
            "uncertainties.choice.referenceNestProbability=0.002",
            "uncertainties.choice.referenceShareInNest=0.999",
            "uncertainties.mechanisms.ownSectorAgglomeration=false",
            "uncertainties.mechanisms.wordOfMouth=false",
            "uncertainties.mechanisms.rival=false");
    String opens =
        "levers.rail=[{\"id\":\"rail\",\"title\":\"rail\",\"park\":\"park\",\"opens\":\"2014-12\"}]";
    List<Double> effects = new ArrayList<>();
    for (int r = 0; r < WINDOWS; r++) {
      double ratio = signed(and(sets, opens), seed, r) / signed(sets, seed, r);
      effects.add(StrictMath.log(ratio));
    }
    rows.add(
        "33",
        "高铁直达后两地间入驻的变化（对数）",
        "change of the flow between two places when direct trains run, in logs",
        new Interval(0.30, 0.45),
        "I",
        "F63",
        effects);
  }

  /** Row 40: dispersion of monthly entries about the rate that can be reckoned by hand. */
  private static void neutral(long seed, Rows rows) {
    List<String> sets = new ArrayList<>();
    for (var component : Mechanisms.class.getRecordComponents()) {
      sets.add("uncertainties.mechanisms." + component.getName() + "=false");
    }
    for (String effect : List.of("accessibility", "quality", "reputation")) {
      sets.add("uncertainties.choice." + effect + "=0");
    }
    Timeline bare = ReferenceWorld.of("founders", sets);
    double rate = 1440.0 / 12 / (1 + StrictMath.exp(2));
    double statistic = 0;
    int cells = 0;
    for (int r = 0; r < NEUTRAL_RUNS; r++) {
      RunRecord run = Simulation.run(bare, seed, r);
      for (int month = 0; month < run.months(); month++) {
        double gap = run.value(0, Metric.SIGNED, month) - rate;
        statistic += gap * gap / rate;
        cells++;
      }
    }
    double p = 1 - new ChiSquaredDistribution(cells).cumulativeProbability(statistic);
    rows.add(
        "40",
        "全部效应关闭时逐月入驻服从泊松分布：χ² 检验的 p",
        "all effects off, monthly entries are Poisson: p of the χ² test",
        new Interval(0.01, 1),
        "U",
        "identity",
        List.of(p));
  }
}
