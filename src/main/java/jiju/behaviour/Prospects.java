package jiju.behaviour;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.scenario.EntityType;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.world.Cohorts;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.World;

/**
 * What candidates have in prospect this month: utilities and the chances that follow from them.
 * Many candidates look at the same few numbers, so each is worked out when it is first asked for
 * and kept for the month, or for as long as what it rests on stays the same.
 */
final class Prospects {
  private static final EntityType[] TYPES = EntityType.values();

  /** Makes a bound of a product that rounding cannot break. */
  private static final double SURELY = 1 + 1e-9;

  private final World world;
  private final EntrySize sizes;
  private final Luck luck;
  private final int sectors;
  private final int cities;
  private final Terms[] terms;
  private final double[] park;
  private final double[] parkWeight;
  private final double[] origin;
  private final double[] originWeight;
  private final double[] fit;
  private final double[] rail;
  private final double[] elsewhere;
  private final double[] rival;
  private final double[] rivalWeight;
  private final long[] entersKnowingNone;
  private Scenario scenario;
  private Utility utility;
  private double lambda;
  private boolean rivalRested;
  private long anybodyEntersAtMost;

  Prospects(World world, EntrySize sizes, Luck luck) {
    this.world = world;
    this.sizes = sizes;
    this.luck = luck;
    this.scenario = world.scenario();
    this.utility = new Utility(world, sizes);
    this.lambda = scenario.uncertainties().choice().dissimilarity();
    this.sectors = scenario.sectors().size();
    this.cities = scenario.sourceCities().size();
    int parks = world.parks().size();
    this.terms = new Terms[parks];
    for (ParkState state : world.parks()) {
      terms[state.index()] = new Terms(world, state, sizes, luck);
    }
    this.park = new double[parks * sectors * TYPES.length];
    this.parkWeight = new double[park.length];
    this.origin = new double[parks * cities * 2];
    this.originWeight = new double[origin.length];
    this.fit = new double[parks * sectors];
    this.rail = new double[parks];
    this.elsewhere = new double[cities];
    this.rival = new double[cities * sectors];
    this.rivalWeight = new double[cities * sectors];
    this.entersKnowingNone = new long[cities * sectors];
    openChapter();
  }

  /** Turns to the month that the world stands in. */
  @SuppressWarnings("ReferenceEquality")
  void openMonth() {
    if (scenario != world.scenario()) {
      scenario = world.scenario();
      openChapter();
    }
    utility = new Utility(world, sizes);
    for (ParkState state : world.parks()) {
      Terms now = new Terms(world, state, sizes, luck);
      if (!now.agreeWith(terms[state.index()])) {
        terms[state.index()] = now;
      }
    }
    Arrays.fill(park, Double.NaN);
    Arrays.fill(parkWeight, Double.NaN);
    if (hasRailMoved()) {
      forgetTravel();
    }
    lookAtRival();
  }

  private void openChapter() {
    lambda = scenario.uncertainties().choice().dissimilarity();
    Arrays.fill(fit, Double.NaN);
    forgetTravel();
  }

  /** What cities see in parks and in going elsewhere rests on trains, and stays while they do. */
  private void forgetTravel() {
    Arrays.fill(origin, Double.NaN);
    Arrays.fill(originWeight, Double.NaN);
    rivalRested = false;
  }

  private boolean hasRailMoved() {
    boolean moved = false;
    for (int at = 0; at < rail.length; at++) {
      double now = utility.rail(at);
      moved |= now != rail[at];
      rail[at] = now;
    }
    return moved;
  }

  /**
   * Works out beforehand what the founders of some cohorts may ask for, so that several hands can
   * look it up. What is left are parks out of reach of a city that a meeting has told somebody of:
   * whoever asks first works them out, and two who do so at the same time find the same.
   */
  void workOut(Cohorts cohorts) {
    boolean[] kinds = new boolean[sectors * TYPES.length];
    boolean[] homes = new boolean[cities * 2];
    for (int c = 0; c < cohorts.size(); c++) {
      kinds[cohorts.sector(c) * TYPES.length + cohorts.type(c)] = true;
      homes[cohorts.city(c) * 2 + (cohorts.tie(c) ? 1 : 0)] = true;
    }
    world.crew().share(terms.length, (at, hand) -> workOut(world.parks().get(at), kinds, homes));
  }

  private void workOut(ParkState state, boolean[] kinds, boolean[] homes) {
    for (int kind = 0; kind < kinds.length; kind++) {
      if (kinds[kind]) {
        int sector = kind / TYPES.length;
        EntityType type = TYPES[kind % TYPES.length];
        weightOfKind(state, sector, type);
        fitOf(state, sector);
        terms[state.index()].pay(sector, type, 0);
      }
    }
    for (int city : world.reach().citiesOf(state.index())) {
      for (int tied = 0; tied < 2; tied++) {
        if (homes[city * 2 + tied]) {
          weightOfOrigin(state, city, tied == 1);
        }
      }
    }
  }

  /** Utility of a park over λ. */
  double ofPark(ParkState state, int sector, EntityType type, int city, boolean tie) {
    return (ofKind(state, sector, type.ordinal()) + ofOrigin(state, city, tie)) / lambda;
  }

  /** Threshold of more than the chance to enter the nest, whatever parks in reach are known. */
  long entersAtMost(int sector, EntityType type, int city, boolean tie) {
    double sum = rivalWeight(sector, city);
    for (int at : world.reach().parksOf(city)) {
      sum += boundOfWeight(world.parks().get(at), sector, type, city, tie);
    }
    return entry(sum, city);
  }

  /**
   * Finds more than the chance of anybody in some cohorts to enter the nest where there is one
   * park: as if one founder knew it and had the best of all of them.
   */
  void boundEntry(Cohorts cohorts) {
    if (terms.length > 1) {
      return;
    }
    ParkState only = world.parks().get(0);
    double kind = Double.NEGATIVE_INFINITY;
    double home = Double.NEGATIVE_INFINITY;
    double besides = 0;
    double out = Double.POSITIVE_INFINITY;
    for (int c = 0; c < cohorts.size(); c++) {
      int city = cohorts.city(c);
      int sector = cohorts.sector(c);
      kind = Math.max(kind, ofKind(only, sector, cohorts.type(c)));
      home = Math.max(home, ofOrigin(only, city, cohorts.tie(c)));
      besides = Math.max(besides, rivalWeight(sector, city));
      out = Math.min(out, ofElsewhere(city));
    }
    double sum = (besides + Elementary.exp((kind + home) / lambda)) * SURELY;
    anybodyEntersAtMost = Luck.threshold(entryChance(sum, out));
  }

  /** What {@link #boundEntry} found, as a threshold. */
  long anybodyEntersAtMost() {
    return anybodyEntersAtMost;
  }

  /** No less than exp(V/λ) of a park, from factors that many cohorts share. */
  private double boundOfWeight(
      ParkState state, int sector, EntityType type, int city, boolean tie) {
    return weightOfKind(state, sector, type) * weightOfOrigin(state, city, tie);
  }

  private double weightOfKind(ParkState state, int sector, EntityType type) {
    int kind = (state.index() * sectors + sector) * TYPES.length + type.ordinal();
    if (Double.isNaN(parkWeight[kind])) {
      parkWeight[kind] = Elementary.exp(ofKind(state, sector, type.ordinal()) / lambda) * SURELY;
    }
    return parkWeight[kind];
  }

  private double weightOfOrigin(ParkState state, int city, boolean tie) {
    int from = (state.index() * cities + city) * 2 + (tie ? 1 : 0);
    if (Double.isNaN(originWeight[from])) {
      originWeight[from] = Elementary.exp(ofOrigin(state, city, tie) / lambda) * SURELY;
    }
    return originWeight[from];
  }

  private double ofKind(ParkState state, int sector, int type) {
    int kind = (state.index() * sectors + sector) * TYPES.length + type;
    if (Double.isNaN(park[kind])) {
      double percent = terms[state.index()].subsidyPercent(sector, TYPES[type]);
      park[kind] = utility.ofPark(state, sector, percent);
    }
    return park[kind];
  }

  private double ofOrigin(ParkState state, int city, boolean tie) {
    int from = (state.index() * cities + city) * 2 + (tie ? 1 : 0);
    if (Double.isNaN(origin[from])) {
      origin[from] = utility.ofOrigin(state, city, tie);
    }
    return origin[from];
  }

  /**
   * Tells what the founders of a cohort weigh, know and are offered where a park is in question.
   */
  void explain(
      ParkState state,
      int sector,
      EntityType type,
      int city,
      boolean tie,
      ObjDoubleConsumer<Reason> to) {
    double percent = terms[state.index()].subsidyPercent(sector, type);
    utility.explain(state, sector, percent, city, tie, to);
    if (rivalExists()) {
      to.accept(Reason.RIVAL, ofRival(sector, city) * lambda);
    }
    to.accept(Reason.ELSEWHERE, ofElsewhere(city));
    to.accept(Reason.KNOWN_TO, consideration(state, sector, city, tie));
    terms[state.index()].explain(sector, type, to);
  }

  /** Chance to enter the nest whose alternatives' weights exp(V/λ) add up to a sum. */
  double entryChance(double sumOfWeights, int city) {
    return entryChance(sumOfWeights, ofElsewhere(city));
  }

  private double entryChance(double sumOfWeights, double elsewhere) {
    return sumOfWeights <= 0
        ? 0
        : Elementary.logistic(lambda * Elementary.log(sumOfWeights) - elsewhere);
  }

  boolean rivalExists() {
    return scenario.uncertainties().mechanisms().rival();
  }

  /** Brings what follows from the rival up to date, where anything has moved. */
  private void lookAtRival() {
    boolean resting = utility.rivalRests();
    if (rivalRested && resting) {
      return;
    }
    for (int city = 0; city < cities; city++) {
      elsewhere[city] = utility.ofElsewhere(city);
      lookAtRival(city);
    }
    rivalRested = resting;
  }

  private void lookAtRival(int city) {
    for (int sector = 0; sector < sectors; sector++) {
      int pool = city * sectors + sector;
      rival[pool] = utility.ofRival(sector, city) / lambda;
      rivalWeight[pool] = rivalExists() ? Elementary.exp(rival[pool]) : 0;
      entersKnowingNone[pool] = entry(rivalWeight[pool], city);
    }
  }

  /** Utility of the rival over λ. */
  double ofRival(int sector, int city) {
    return rival[city * sectors + sector];
  }

  /** exp(V/λ) of the rival; 0 without one. */
  double rivalWeight(int sector, int city) {
    return rivalWeight[city * sectors + sector];
  }

  /** Threshold of the chance to enter the nest knowing no park in it. */
  long entersKnowingNone(int sector, int city) {
    return entersKnowingNone[city * sectors + sector];
  }

  /**
   * Threshold of the chance to enter the nest whose alternatives' weights exp(V/λ) add up to a sum:
   * 1 / (1 + exp(V_out − λ ln Σ)).
   */
  long entry(double sumOfWeights, int city) {
    return sumOfWeights <= 0 ? 0 : Luck.threshold(entryChance(sumOfWeights, city));
  }

  private double ofElsewhere(int city) {
    return elsewhere[city];
  }

  /** Utility over elsewhere of a park whose utility over λ is known. */
  double advantage(double scaled, int city) {
    return scaled * lambda - ofElsewhere(city);
  }

  /** A bonus of utility over λ. */
  double scaled(double bonus) {
    return bonus / lambda;
  }

  /** Share of the founders of a city and sector who consider a park. */
  double consideration(ParkState state, int sector, int city, boolean tie) {
    double fits = fitOf(state, sector);
    return scenario.uncertainties().mechanisms().awareness()
        ? fits * world.awareness().of(city, tie, state.index())
        : fits;
  }

  private double fitOf(ParkState state, int sector) {
    int name = state.index() * sectors + sector;
    if (Double.isNaN(fit[name])) {
      fit[name] = fit(scenario.parks().get(state.index()), scenario.sectors().get(sector));
    }
    return fit[name];
  }

  private double fit(Park place, Sector sector) {
    boolean targeted =
        place.targetSectors().isEmpty() || place.targetSectors().contains(sector.id());
    var promotion = scenario.uncertainties().promotion();
    return targeted ? promotion.targetedFit() : promotion.otherFit();
  }

  /** Whether the smallest lot of a park (position) pays for itself for a candidate. */
  boolean pays(int at, int sector, EntityType type, long key) {
    return terms[at].pay(sector, type, key);
  }

  /** Yearly sales in yuan of an operator on a lot of a park (position). */
  double salesYuanPerYear(int at, long operator, double lotSqm) {
    return terms[at].salesYuanPerYear(operator, lotSqm);
  }
}
