package jiju.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jiju.scenario.EntityType;
import jiju.scenario.Growth;
import jiju.scenario.Scenario;
import jiju.scenario.SourceCity;
import jiju.scenario.Timeline;
import jiju.scenario.Uncertainties;
import jiju.unit.Month;

/**
 * What follows from a timeline alone, worked out once for all its replications: hazards, sizes at
 * birth and the layout of the pools. Nothing of it changes, so threads may share it.
 */
public final class Groundwork {
  private final Timeline timeline;
  private final EntrySize sizes;
  private final EconomicHazard hazard;
  private final List<Chapter> chapters;
  private final List<double[]> poolShocks;

  /** What belongs to one chapter alone. */
  private record Chapter(
      Scenario scenario,
      PoolCells pools,
      double[] sizeNorm,
      double[] highestSizeFactors,
      GrowthByAge growthByAge) {}

  private Groundwork(Timeline timeline, EntrySize sizes, EconomicHazard hazard, Growths growths) {
    this.timeline = timeline;
    this.sizes = sizes;
    this.hazard = hazard;
    this.chapters =
        timeline.chapters().stream().map(part -> layOut(part.scenario(), growths)).toList();
    this.poolShocks = poolShocks(timeline);
  }

  public static Groundwork of(Timeline timeline) {
    Uncertainties nature = timeline.first().uncertainties();
    return new Groundwork(
        timeline,
        new EntrySize(nature.entry()),
        new EconomicHazard(nature.exit(), nature.entry()),
        new Growths());
  }

  /**
   * The groundwork of another timeline. What rests on the same numbers is taken over and not worked
   * out again, so that the points of a design share what they do not vary.
   */
  public Groundwork another(Timeline other) {
    Uncertainties mine = timeline.first().uncertainties();
    Uncertainties its = other.first().uncertainties();
    boolean sameEntry = its.entry().equals(mine.entry());
    boolean sameExit = its.exit().equals(mine.exit());
    Growths growths = new Growths();
    chapters.forEach(growths::add);
    return new Groundwork(
        other,
        sameEntry ? sizes : new EntrySize(its.entry()),
        sameEntry && sameExit ? hazard : new EconomicHazard(its.exit(), its.entry()),
        growths);
  }

  /** Trends of growth by what they follow from. Mutable while a groundwork is laid. */
  private static final class Growths {
    private final Map<Growth, GrowthByAge> known = new HashMap<>();

    void add(Chapter chapter) {
      known.put(chapter.scenario().uncertainties().growth(), chapter.growthByAge());
    }

    GrowthByAge of(Growth growth) {
      return known.computeIfAbsent(growth, GrowthByAge::new);
    }
  }

  private Chapter layOut(Scenario scenario, Growths growths) {
    EntityType[] types = EntityType.values();
    double exponent = scenario.uncertainties().exit().sizeExponent();
    double[] norm = new double[types.length];
    for (EntityType type : types) {
      norm[type.ordinal()] = 1 / sizes.meanOfPower(type, exponent);
    }
    GrowthByAge growth = growths.of(scenario.uncertainties().growth());
    double[] highest = ExitRisk.highestSizeFactors(scenario.uncertainties().exit());
    return new Chapter(scenario, PoolCells.of(scenario), norm, highest, growth);
  }

  /** Months that nothing hits share one array. */
  private static List<double[]> poolShocks(Timeline timeline) {
    Scenario first = timeline.first();
    double[] calm = new double[first.sourceCities().size() * first.sectors().size()];
    Arrays.fill(calm, 1);
    List<double[]> byMonth = new ArrayList<>();
    for (int month = 0; month < first.span().months(); month++) {
      Month now = first.start().plus(month);
      PoolShocks shocks = PoolShocks.of(timeline.at(now), now);
      byMonth.add(shocks.isCalm() ? calm : poolShocks(first, shocks));
    }
    return byMonth;
  }

  private static double[] poolShocks(Scenario scenario, PoolShocks shocks) {
    List<double[]> byCity = new ArrayList<>();
    for (SourceCity city : scenario.sourceCities()) {
      byCity.add(
          scenario.sectors().stream()
              .mapToDouble(sector -> shocks.pool(sector.id(), city.id()))
              .toArray());
    }
    return byCity.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  public Timeline timeline() {
    return timeline;
  }

  public EntrySize sizes() {
    return sizes;
  }

  public EconomicHazard hazard() {
    return hazard;
  }

  /** The pools of a chapter. */
  PoolCells pools(Scenario chapter) {
    return get(chapter).pools();
  }

  /** What brings the size factor of exit to mean 1 over entrants, by ordinal of the type. */
  double[] sizeNorm(Scenario chapter) {
    return get(chapter).sizeNorm();
  }

  /** The greatest factor of size of exit, by {@linkplain ExitRisk#sizeClass class of size}. */
  double[] highestSizeFactors(Scenario chapter) {
    return get(chapter).highestSizeFactors();
  }

  /** What growth tends to. */
  GrowthByAge growthByAge(Scenario chapter) {
    return get(chapter).growthByAge();
  }

  /** Product of the shocks to the pools in a month since the start, by city and then sector. */
  double[] poolShocks(int month) {
    return poolShocks.get(month);
  }

  @SuppressWarnings("ReferenceEquality")
  private Chapter get(Scenario scenario) {
    for (Chapter chapter : chapters) {
      if (chapter.scenario() == scenario) {
        return chapter;
      }
    }
    throw new IllegalArgumentException("not a chapter of this timeline: " + scenario.id());
  }
}
