package jiju.observation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;
import jiju.world.Anchor;
import jiju.world.Desk;
import jiju.world.FirmTable;
import jiju.world.Membership;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/** One park as officials count it at the end of a month. */
final class ParkCount {
  private static final int YEAR = 12;

  private final double[] value = new double[Metric.values().length];
  private final double[] firmsBySector;
  private final Largest largest = new Largest();
  private double floorAreaSqm;
  private double occupiedSqm;

  ParkCount(int sectors) {
    this.firmsBySector = new double[sectors];
  }

  /** Value of a metric at the last count. */
  double value(Metric metric) {
    return value[metric.ordinal()];
  }

  double firmsOfSector(int sector) {
    return firmsBySector[sector];
  }

  double floorAreaSqm() {
    return floorAreaSqm;
  }

  double occupiedSqm() {
    return occupiedSqm;
  }

  /** Outputs of twelve months of the largest firms, in yuan. */
  Largest largest() {
    return largest;
  }

  private void set(Metric metric, double number) {
    value[metric.ordinal()] = number;
  }

  private void add(Metric metric, double number) {
    value[metric.ordinal()] += number;
  }

  /**
   * Counts the park.
   *
   * @param rows what was counted of its rows, by stretch
   */
  void take(World world, ParkState park, List<RowCount> rows) {
    Arrays.fill(value, 0);
    Arrays.fill(firmsBySector, 0);
    largest.clear();
    floorAreaSqm = world.scenario().parks().get(park.index()).floorAreaSqm(world.calendarMonth());
    occupiedSqm = park.occupiedSqm();
    countFirms(rows);
    countAnchors(world, park);
    countFlows(world, park);
    countMoney(world, park);
    countState(world, park);
    countAssets(park.firms());
    countDesk(world, park);
    countOrigins(park);
    countProgramme(world, park);
  }

  /** Adds up what was counted of the rows, stretch by stretch. */
  private void countFirms(List<RowCount> counts) {
    for (RowCount rows : counts) {
      rows.addBySector(firmsBySector);
      add(Metric.FIRMS_OPERATING, rows.operating());
      add(Metric.FOUNDER_GROUP_FIRMS, rows.ofFounderGroups());
      add(Metric.INCUBATED, rows.incubated());
      add(Metric.EMPLOYEES, rows.employees());
      add(Metric.OUTPUT_TAIL_YUAN, rows.outputYuan());
      add(Metric.HIGHTECH_FIRMS, rows.highTech());
      add(Metric.ABOVE_SCALE_FIRMS, rows.aboveScale());
      largest.rankAll(rows.largest());
    }
    set(Metric.FIRMS, DoubleStream.of(firmsBySector).sum());
  }

  private void countAnchors(World world, ParkState park) {
    double threshold = world.scenario().uncertainties().statistics().aboveScaleYuan();
    for (Anchor anchor : park.anchors()) {
      if (anchor.onRegister()) {
        add(Metric.FIRMS, 1);
        add(Metric.ANCHORS, 1);
        firmsBySector[anchor.sector()]++;
        double year = anchor.outputOfTwelveMonths();
        largest.rank(year);
        add(Metric.ABOVE_SCALE_FIRMS, year >= threshold ? 1 : 0);
      }
      if (anchor.operates()) {
        add(Metric.FIRMS_OPERATING, 1);
        add(Metric.EMPLOYEES, anchor.workers());
        add(Metric.OUTPUT_ANCHOR_YUAN, anchor.output(world.month()));
      }
    }
  }

  private void countFlows(World world, ParkState park) {
    set(Metric.ENTRIES, park.counts().ofMonth(Tally.ENTRIES));
    set(
        Metric.FIRMS_CUMULATIVE,
        park.counts().sinceStart(Tally.ENTRIES) + initialFirms(world, park));
    set(
        Metric.EXITS,
        park.counts().ofMonth(Tally.DEREGISTRATIONS) + park.counts().ofMonth(Tally.DEPARTURES));
    set(Metric.OPENINGS, park.counts().ofMonth(Tally.OPENINGS));
    set(Metric.CLOSURES, park.counts().ofMonth(Tally.CLOSURES));
    set(Metric.TURNED_AWAY, park.counts().ofMonth(Tally.TURNED_AWAY));
    set(Metric.ABANDONED, park.counts().ofMonth(Tally.ABANDONED));
    set(Metric.SPIN_OFFS, park.counts().ofMonth(Tally.SPIN_OFFS));
    set(Metric.LEADS, park.counts().ofMonth(Tally.LEADS));
    set(Metric.SIGNED, park.counts().ofMonth(Tally.SIGNED));
    set(Metric.LANDED, park.counts().ofMonth(Tally.LANDED));
    set(Metric.GRADUATES, park.counts().sinceStart(Tally.GRADUATES));
    boolean first = park.index() == 0;
    set(Metric.DECISIONS_OUTSIDE, first ? world.decisions().outsideOfMonth() : 0);
    set(Metric.DECISIONS_RIVAL, first ? world.decisions().rivalOfMonth() : 0);
  }

  private static double initialFirms(World world, ParkState park) {
    return world.scenario().parks().get(park.index()).initialFirms().stream()
        .mapToDouble(group -> Math.rint(group.number()))
        .sum();
  }

  private void countMoney(World world, ParkState park) {
    int month = world.month();
    set(Metric.OUTPUT_YUAN, park.output(month));
    set(Metric.OUTPUT_12M_YUAN, park.outputOfTwelveMonths(month));
    set(Metric.OUTPUT_CUMULATIVE_YUAN, park.outputSinceStart());
    set(Metric.TAX_YUAN, park.tax(month));
    set(Metric.TAX_12M_YUAN, park.taxOfTwelveMonths(month));
    set(Metric.TAX_CUMULATIVE_YUAN, park.taxSinceStart());
    set(Metric.FISCAL_COST_CUMULATIVE_YUAN, park.ledger().costSinceStart());
    double year = value(Metric.OUTPUT_12M_YUAN);
    set(Metric.ANCHOR_DEPENDENCE, year > 0 ? Math.min(1, largest.sum() / year) : Double.NaN);
  }

  private void countState(World world, ParkState park) {
    set(Metric.OCCUPANCY, Math.min(1, occupiedSqm / floorAreaSqm));
    set(Metric.REGISTRATION_WAIT_DAYS, park.desk().waitDays());
    set(Metric.SERVICE_QUALITY, park.quality());
    set(Metric.REPUTATION, park.reputation());
    set(Metric.AWARENESS, awareness(world, park));
    set(Metric.SECTOR_HHI, concentration(firmsBySector));
  }

  private void countOrigins(ParkState park) {
    set(Metric.STARTUPS, park.counts().ofMonth(Tally.STARTUPS));
    set(Metric.ARRIVALS, park.counts().ofMonth(Tally.ARRIVALS));
    set(Metric.MOVED_IN, park.counts().ofMonth(Tally.MOVED_IN));
    set(Metric.MOVED_OUT, park.counts().ofMonth(Tally.MOVED_OUT));
    double home = park.counts().sinceStart(Tally.FROM_HOME);
    set(Metric.ENTRIES_HOME_CUMULATIVE, home);
    set(Metric.ENTRIES_ELSEWHERE_CUMULATIVE, park.counts().sinceStart(Tally.ENTRIES) - home);
  }

  private void countProgramme(World world, ParkState park) {
    Membership membership = park.membership();
    double in = membership.isMember() ? 1 : 0;
    int month = world.month();
    double year = park.outputOfTwelveMonths(month);
    double large = world.scenario().uncertainties().statistics().largeParkYuan();
    set(Metric.IN_PROGRAMME, in);
    set(Metric.GRADE, membership.gradePoints());
    set(Metric.GRADED_12M, month - membership.graded() < YEAR ? 1 : 0);
    set(Metric.DEMOTIONS_12M, membership.isDemoted() && month - membership.graded() < YEAR ? 1 : 0);
    set(Metric.PROGRAMME_FIRMS, in * value(Metric.FIRMS));
    set(Metric.PROGRAMME_OUTPUT_12M_YUAN, in * year);
    set(Metric.PROGRAMME_TAX_12M_YUAN, in * park.taxOfTwelveMonths(month));
    set(Metric.LARGE_PARKS, year > large ? in : 0);
  }

  private void countAssets(FirmTable firms) {
    if (firms.holdsAssets()) {
      byte[] status = firms.status();
      float[] assets = firms.assetsYuan();
      double sum = 0;
      for (int row = 0; row < firms.size(); row++) {
        sum += status[row] == FirmTable.OPERATING ? assets[row] : 0;
      }
      set(Metric.ASSETS_YUAN, sum);
    }
  }

  private void countDesk(World world, ParkState park) {
    Desk desk = park.desk();
    set(Metric.DESK_FILES, desk.log().files(world.month()));
    set(Metric.DESK_FILES_12M, desk.log().filesOfYear(world.month()));
    set(Metric.DESK_FIRMS_12M, desk.log().firmsOfYear(world.month()));
    set(Metric.RENAMING_DAYS, desk.counterDays());
    set(Metric.RENAMING_WITHIN_HALF_DAY, desk.withinHalfDay());
  }

  /** Awareness weighted by the flow of decisions. */
  private static double awareness(World world, ParkState park) {
    Scenario scenario = world.scenario();
    double known = 0;
    double all = 0;
    for (int city : world.reach().citiesOf(park.index())) {
      var source = scenario.sourceCities().get(city);
      double tied = source.tieDecisionsPerYear();
      double others = source.decisionsPerYear();
      known += tied * world.awareness().of(city, true, park.index());
      known += others * world.awareness().of(city, false, park.index());
      all += tied + others;
    }
    return all > 0 ? known / all : 0;
  }

  /** Σ of squared shares; undefined without firms. */
  static double concentration(double[] firms) {
    double all = 0;
    double squares = 0;
    for (double number : firms) {
      all += number;
      squares += number * number;
    }
    return all > 0 ? squares / (all * all) : Double.NaN;
  }
}
