package jiju.behaviour;

import java.util.List;
import jiju.scenario.EntityType;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.Uncertainties;

/**
 * What follows from a timeline alone, worked out once for all its replications: hazards, sizes at
 * birth and the layout of the pools. Nothing of it changes, so threads may share it.
 */
public final class Groundwork {
  private final Timeline timeline;
  private final EntrySize sizes;
  private final EconomicHazard hazard;
  private final List<Chapter> chapters;

  /** What belongs to one chapter alone. */
  private record Chapter(
      Scenario scenario, PoolCells pools, double[] sizeNorm, GrowthByAge growthByAge) {}

  private Groundwork(Timeline timeline) {
    Uncertainties nature = timeline.first().uncertainties();
    this.timeline = timeline;
    this.sizes = new EntrySize(nature.entry());
    this.hazard = new EconomicHazard(nature.exit(), nature.entry());
    this.chapters = timeline.chapters().stream().map(part -> layOut(part.scenario())).toList();
  }

  public static Groundwork of(Timeline timeline) {
    return new Groundwork(timeline);
  }

  private Chapter layOut(Scenario scenario) {
    EntityType[] types = EntityType.values();
    double exponent = scenario.uncertainties().exit().sizeExponent();
    double[] norm = new double[types.length];
    for (EntityType type : types) {
      norm[type.ordinal()] = 1 / sizes.meanOfPower(type, exponent);
    }
    GrowthByAge growth = new GrowthByAge(scenario.uncertainties().growth());
    return new Chapter(scenario, PoolCells.of(scenario), norm, growth);
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

  /** What growth tends to. */
  GrowthByAge growthByAge(Scenario chapter) {
    return get(chapter).growthByAge();
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
