package jiju.behaviour;

import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Gumbel;
import jiju.chance.Luck;
import jiju.scenario.EntityType;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.world.ParkState;
import jiju.world.World;

/**
 * What the founders of one cohort choose from: the parks that they know, the rival, elsewhere. All
 * of a cohort see the same utilities; luck decides for each, by key (model 4e, definitions 15).
 *
 * <p>P(nest) = e^{λI} / (e^{λI} + e^{V_out}) with I = ln Σ exp(V/λ) over the alternatives in the
 * nest; within the nest the greatest V/λ + Gumbel wins.
 */
final class Alternatives {
  /** Stays where it is or goes elsewhere. */
  static final int ELSEWHERE = -1;

  /** Goes to the aggregate rival. */
  static final int RIVAL = -2;

  private final World world;
  private final Utility utility;
  private final EntrySize sizes;
  private final Participation[] participation;
  private final boolean rivalExists;
  private final double lambda;
  private final long nestSalt;
  private final long rivalSalt;
  private final long[] considerSalt;
  private final long[] choiceSalt;
  private final double[][] parkValue;
  private final double[][] presentValue;
  private final double[][] originValue;
  private final double[] rivalValues;
  private final double[] elsewhereValues;
  private final double[] value;
  private final double[] weight;
  private final long[] knows;
  private final boolean[] pays;
  private final int[] considered;
  private final long[] entersKnowingOne;
  private long entersKnowingNone;
  private double rivalValue;
  private double rivalWeight;
  private double elsewhere;
  private boolean footfall;
  private Sector sector;

  Alternatives(World world, Utility utility, EntrySize sizes, Luck luck) {
    this.world = world;
    this.utility = utility;
    this.sizes = sizes;
    Scenario scenario = world.scenario();
    int month = world.calendarMonth().index();
    int parks = world.parks().size();
    this.rivalExists = scenario.uncertainties().mechanisms().rival();
    this.lambda = scenario.uncertainties().choice().dissimilarity();
    this.nestSalt = luck.salt(Decision.CHOOSE_NEST, month);
    long gumbelSalt = luck.salt(Decision.CHOOSE_ALTERNATIVE, month);
    long knowSalt = luck.salt(Decision.CONSIDER, month);
    this.rivalSalt = Luck.paired(gumbelSalt, AgentKey.code("rival"));
    this.considerSalt = new long[parks];
    this.choiceSalt = new long[parks];
    this.participation = new Participation[parks];
    for (ParkState park : world.parks()) {
      long code = AgentKey.code(scenario.parks().get(park.index()).id());
      considerSalt[park.index()] = Luck.paired(knowSalt, code);
      choiceSalt[park.index()] = Luck.paired(gumbelSalt, code);
      participation[park.index()] = new Participation(luck, world, park);
    }
    int kinds = scenario.sectors().size() * EntityType.values().length;
    this.parkValue = undefined(parks, kinds);
    this.presentValue = undefined(parks, kinds);
    int cities = scenario.sourceCities().size();
    this.originValue = undefined(parks, 2 * cities);
    this.rivalValues = undefined(1, cities * scenario.sectors().size())[0];
    this.elsewhereValues = undefined(1, cities)[0];
    this.entersKnowingOne = new long[parks];
    this.value = new double[parks];
    this.weight = new double[parks];
    this.knows = new long[parks];
    this.pays = new boolean[parks];
    this.considered = new int[parks];
    this.sector = scenario.sectors().get(0);
  }

  private static double[][] undefined(int parks, int kinds) {
    double[][] table = new double[parks][kinds];
    for (double[] row : table) {
      java.util.Arrays.fill(row, Double.NaN);
    }
    return table;
  }

  /** Turns to a cohort: its utilities and what it may know. */
  void see(int city, int sectorIndex, boolean tie, EntityType type) {
    sector = world.scenario().sectors().get(sectorIndex);
    footfall = !Participation.isCommon(sector);
    elsewhere = ofElsewhere(city);
    rivalValue = ofRival(sectorIndex, city) / lambda;
    rivalWeight = rivalExists ? Elementary.exp(rivalValue) : 0;
    for (ParkState park : world.parks()) {
      int p = park.index();
      double v = ofPark(park, sectorIndex, type) + ofOrigin(park, city, tie);
      value[p] = v / lambda;
      weight[p] = Elementary.exp(value[p]);
      knows[p] = Luck.threshold(consideration(city, tie, park));
      pays[p] = footfall || paysForAll(p, sectorIndex, type);
      entersKnowingOne[p] = Luck.threshold(entry(rivalWeight + weight[p]));
    }
    entersKnowingNone = Luck.threshold(entry(rivalWeight));
  }

  private double ofPark(ParkState park, int sectorIndex, EntityType type) {
    double[] known = parkValue[park.index()];
    int kind = kind(sectorIndex, type);
    if (Double.isNaN(known[kind])) {
      known[kind] = utility.ofPark(park, sectorIndex, type);
    }
    return known[kind];
  }

  private double ofOrigin(ParkState park, int city, boolean tie) {
    double[] known = originValue[park.index()];
    int origin = 2 * city + (tie ? 1 : 0);
    if (Double.isNaN(known[origin])) {
      known[origin] = utility.ofOrigin(park, city, tie);
    }
    return known[origin];
  }

  private double ofRival(int sectorIndex, int city) {
    int kind = city * world.scenario().sectors().size() + sectorIndex;
    if (Double.isNaN(rivalValues[kind])) {
      rivalValues[kind] = utility.ofRival(sectorIndex, city);
    }
    return rivalValues[kind];
  }

  private double ofElsewhere(int city) {
    if (Double.isNaN(elsewhereValues[city])) {
      elsewhereValues[city] = utility.ofElsewhere(city);
    }
    return elsewhereValues[city];
  }

  private boolean paysForAll(int park, int sectorIndex, EntityType type) {
    if (!world.scenario().uncertainties().mechanisms().participation()) {
      return true;
    }
    double[] known = presentValue[park];
    int kind = kind(sectorIndex, type);
    if (Double.isNaN(known[kind])) {
      known[kind] = participation[park].ownBusinessYuan(sector, type, sizes.meanRevenueYuan(type));
    }
    return known[kind] >= 0;
  }

  private static int kind(int sectorIndex, EntityType type) {
    return sectorIndex * EntityType.values().length + type.ordinal();
  }

  private double consideration(int city, boolean tie, ParkState park) {
    Scenario scenario = world.scenario();
    Park place = scenario.parks().get(park.index());
    boolean targeted =
        place.targetSectors().isEmpty() || place.targetSectors().contains(sector.id());
    var promotion = scenario.uncertainties().promotion();
    double fit = targeted ? promotion.targetedFit() : promotion.otherFit();
    return scenario.uncertainties().mechanisms().awareness()
        ? fit * world.awareness().of(city, tie, park.index())
        : fit;
  }

  /** The choice of a candidate: a park's position, {@link #RIVAL} or {@link #ELSEWHERE}. */
  int choose(long key) {
    return choose(key, -1, 0);
  }

  /**
   * The choice of a candidate who has been told of one park, which gains a bonus of utility.
   *
   * @param told position of that park, or -1
   */
  int choose(long key, int told, double bonus) {
    int number = 0;
    double sum = rivalWeight;
    for (int p = 0; p < value.length; p++) {
      boolean known = p == told || Luck.below(Luck.bits(considerSalt[p], key), knows[p]);
      if (known && pays[p] && (!footfall || paysFor(p, key))) {
        considered[number++] = p;
        sum += p == told ? Elementary.exp(value[p] + bonus / lambda) : weight[p];
      }
    }
    long enters = enters(number, told, sum);
    return Luck.below(Luck.bits(nestSalt, key), enters)
        ? best(key, number, told, bonus)
        : ELSEWHERE;
  }

  private long enters(int number, int told, double sumOfWeights) {
    if (number == 0) {
      return entersKnowingNone;
    }
    boolean one = number == 1 && considered[0] != told;
    return one ? entersKnowingOne[considered[0]] : Luck.threshold(entry(sumOfWeights));
  }

  /** Probability of the nest whose alternatives' weights exp(V/λ) add up to the given sum. */
  private double entry(double sumOfWeights) {
    return sumOfWeights <= 0
        ? 0
        : Elementary.logistic(lambda * Elementary.log(sumOfWeights) - elsewhere);
  }

  private int best(long key, int number, int told, double bonus) {
    if (number == 0) {
      return RIVAL;
    }
    int best = RIVAL;
    double most =
        rivalExists
            ? rivalValue + Gumbel.quantile(Luck.uniform(rivalSalt, key))
            : Double.NEGATIVE_INFINITY;
    for (int i = 0; i < number; i++) {
      int p = considered[i];
      double v = value[p] + (p == told ? bonus / lambda : 0);
      double with = v + Gumbel.quantile(Luck.uniform(choiceSalt[p], key));
      if (with > most) {
        most = with;
        best = p;
      }
    }
    return best;
  }

  private boolean paysFor(int park, long key) {
    return !world.scenario().uncertainties().mechanisms().participation()
        || participation[park].footfallYuan(sector, key) >= 0;
  }

  /** Yearly sales in yuan of an operator on a lot of a park. */
  double salesYuanPerYear(int park, long operator, double lotSqm) {
    return participation[park].salesYuanPerYear(operator, lotSqm);
  }

  /** Utility over elsewhere of the park for this cohort, in utils. */
  double advantage(int park) {
    return value[park] * lambda - elsewhere;
  }
}
