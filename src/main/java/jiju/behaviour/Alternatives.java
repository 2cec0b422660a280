package jiju.behaviour;

import java.util.function.ObjDoubleConsumer;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Gumbel;
import jiju.chance.Luck;
import jiju.scenario.EntityType;
import jiju.world.Cohorts;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.World;

/**
 * What the founders of one cohort choose from: the parks that they know, the rival, elsewhere. All
 * of a cohort see the same utilities; luck decides for each, by key (model 4e, definitions 15).
 *
 * <p>P(nest) = e^{λI} / (e^{λI} + e^{V_out}) with I = ln Σ exp(V/λ) over the alternatives in the
 * nest; within the nest the greatest V/λ + Gumbel wins.
 *
 * <p>Few founders need to be asked one by one. Where there is one park, it is those who know it and
 * whom the best of prospects would bring into the nest; whoever else is there costs draws in bulk
 * and comparisons. Where there are many, the nest's chance has a bound, that of knowing them all:
 * who stays outside even then need not be asked what it knows. Its luck is its own, so nobody who
 * would have entered is lost (definitions 18).
 */
final class Alternatives {
  /** Stays where it is or goes elsewhere. */
  static final int ELSEWHERE = -1;

  /** Goes to the aggregate rival. */
  static final int RIVAL = -2;

  private static final long UNKNOWN = -1;

  private static final EntityType[] TYPES = EntityType.values();

  private final World world;
  private final Prospects prospects;
  private final long nestSalt;
  private final long rivalSalt;
  private final long[] considerSalt;
  private final long[] choiceSalt;
  private final double[] value;
  private final double[] weight;
  private final long[] knows;
  private final long[] entersKnowingOne;
  private final int[] considered;
  private int consideredNow;
  private final boolean many;
  private long[] mayGo = {};
  private long[] entersKnowingNone = {};
  private int[] inReach = {};
  private boolean looked;
  private boolean seen;
  private int city;
  private int sector;
  private boolean tie;
  private EntityType type = EntityType.ENTERPRISE;
  private double rivalWeight;

  Alternatives(World world, Prospects prospects, Luck luck) {
    int parks = world.parks().size();
    int month = world.calendarMonth().index();
    this.world = world;
    this.prospects = prospects;
    this.nestSalt = luck.salt(Decision.CHOOSE_NEST, month);
    long gumbelSalt = luck.salt(Decision.CHOOSE_ALTERNATIVE, month);
    long knowSalt = luck.salt(Decision.CONSIDER, month);
    this.rivalSalt = Luck.paired(gumbelSalt, AgentKey.code("rival"));
    this.considerSalt = new long[parks];
    this.choiceSalt = new long[parks];
    for (ParkState park : world.parks()) {
      long code = AgentKey.code(world.scenario().parks().get(park.index()).id());
      considerSalt[park.index()] = Luck.paired(knowSalt, code);
      choiceSalt[park.index()] = Luck.paired(gumbelSalt, code);
    }
    this.value = new double[parks];
    this.weight = new double[parks];
    this.knows = new long[parks];
    this.entersKnowingOne = new long[parks];
    this.considered = new int[parks];
    this.many = parks > 1;
  }

  /**
   * Has those of a crowd asked who may go to a park, and says how many of the others choose the
   * rival. Nobody is looked at twice whom the best of prospects would leave outside.
   */
  int sift(Crowd crowd) {
    if (mayGo.length < crowd.cohorts()) {
      mayGo = new long[crowd.cohorts()];
      entersKnowingNone = new long[crowd.cohorts()];
    }
    return many ? siftForMany(crowd) : siftForOne(crowd);
  }

  private int siftForMany(Crowd crowd) {
    Cohorts cohorts = world.cohorts();
    for (int i = 0; i < crowd.cohorts(); i++) {
      int c = crowd.firstCohort() + i;
      EntityType kind = TYPES[cohorts.type(c)];
      mayGo[i] = prospects.entersAtMost(cohorts.sector(c), kind, cohorts.city(c), cohorts.tie(c));
    }
    crowd.ask(nestSalt, mayGo);
    return 0;
  }

  private int siftForOne(Crowd crowd) {
    Cohorts cohorts = world.cohorts();
    for (int i = 0; i < crowd.cohorts(); i++) {
      int c = crowd.firstCohort() + i;
      int line = cohorts.sector(c);
      int in = cohorts.city(c);
      boolean isInReach = world.reach().parksOf(in).length > 0;
      mayGo[i] = isInReach ? knows(0, line, in, cohorts.tie(c)) : 0;
      entersKnowingNone[i] = prospects.entersKnowingNone(line, in);
    }
    crowd.ask(nestSalt, prospects.anybodyEntersAtMost());
    return crowd.spare(considerSalt[0], mayGo, entersKnowingNone);
  }

  private long knows(int park, int line, int in, boolean tied) {
    return Luck.threshold(prospects.consideration(world.parks().get(park), line, in, tied));
  }

  /** Turns to the founders of a city, sector, tie class and type. */
  void see(int cityIndex, int sectorIndex, boolean tied, EntityType entityType) {
    boolean same = city == cityIndex && sector == sectorIndex && tie == tied && type == entityType;
    if (seen && same) {
      return;
    }
    seen = true;
    city = cityIndex;
    sector = sectorIndex;
    tie = tied;
    type = entityType;
    rivalWeight = prospects.rivalWeight(sector, city);
    inReach = world.reach().parksOf(city);
    looked = false;
  }

  /** Finds what share of the cohort considers each park, when the first asks. */
  private void look() {
    looked = true;
    for (int p : inReach) {
      see(p);
    }
  }

  private void see(int park) {
    knows[park] = knows(park, sector, city, tie);
    entersKnowingOne[park] = UNKNOWN;
    value[park] = Double.NaN;
  }

  /** Utility of a park over λ for this cohort. */
  private double value(int park) {
    if (Double.isNaN(value[park])) {
      value[park] = prospects.ofPark(world.parks().get(park), sector, type, city, tie);
      weight[park] = Elementary.exp(value[park]);
    }
    return value[park];
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
    int number = consider(key, told);
    consideredNow = number;
    long enters =
        number == 0 ? prospects.entersKnowingNone(sector, city) : enters(number, told, bonus);
    if (!Luck.below(Luck.bits(nestSalt, key), enters)) {
      return ELSEWHERE;
    }
    return number == 0 ? RIVAL : best(key, number, told, bonus);
  }

  /** Notes the parks that a candidate considers, and says how many they are. */
  private int consider(long key, int told) {
    if (!looked) {
      look();
    }
    int number = 0;
    boolean toldInReach = told < 0;
    for (int p : inReach) {
      toldInReach |= p == told;
      boolean known = p == told || Luck.below(Luck.bits(considerSalt[p], key), knows[p]);
      if (known && prospects.pays(p, sector, type, key)) {
        considered[number++] = p;
      }
    }
    if (!toldInReach && prospects.pays(told, sector, type, key)) {
      see(told);
      considered[number++] = told;
    }
    return number;
  }

  /**
   * What the candidate who has just chosen a park would have chosen without it: another park's
   * position, {@link #RIVAL} or {@link #ELSEWHERE}.
   *
   * <p>By random utility, taking a park away moves only those who chose it. Of these the nest loses
   * (P − P′)/(P·s), P and P′ being its chance with and without the park and s the park's share in
   * it; near λ(1 − P) where the park is one of many. The draw that brought the candidate into the
   * nest is uniform below P and says who they are; the others take their second best by the same
   * Gumbel draws.
   */
  int without(int chosen, long key, int told, double bonus) {
    double all = sumOfWeights(consideredNow, told, bonus);
    int number = 0;
    for (int i = 0; i < consideredNow; i++) {
      if (considered[i] != chosen) {
        considered[number++] = considered[i];
      }
    }
    double left = number == 0 ? rivalWeight : sumOfWeights(number, told, bonus);
    double chance = prospects.entryChance(all, city);
    double share = (all - left) / all;
    double stays = chance - (chance - prospects.entryChance(left, city)) / share;
    if (left <= 0 || Luck.uniform(nestSalt, key) >= stays) {
      return ELSEWHERE;
    }
    return number == 0 ? RIVAL : best(key, number, told, bonus);
  }

  private long enters(int number, int told, double bonus) {
    int first = considered[0];
    if (number > 1 || first == told) {
      return prospects.entry(sumOfWeights(number, told, bonus), city);
    }
    if (entersKnowingOne[first] == UNKNOWN) {
      entersKnowingOne[first] = prospects.entry(sumOfWeights(1, -1, 0), city);
    }
    return entersKnowingOne[first];
  }

  private double sumOfWeights(int number, int told, double bonus) {
    double sum = rivalWeight;
    for (int i = 0; i < number; i++) {
      int p = considered[i];
      double v = value(p);
      sum += p == told ? Elementary.exp(v + prospects.scaled(bonus)) : weight[p];
    }
    return sum;
  }

  private int best(long key, int number, int told, double bonus) {
    int best = RIVAL;
    double most =
        prospects.rivalExists()
            ? prospects.ofRival(sector, city) + Gumbel.quantile(Luck.uniform(rivalSalt, key))
            : Double.NEGATIVE_INFINITY;
    for (int i = 0; i < number; i++) {
      int p = considered[i];
      double v = value(p) + (p == told ? prospects.scaled(bonus) : 0);
      double with = v + Gumbel.quantile(Luck.uniform(choiceSalt[p], key));
      if (with > most) {
        most = with;
        best = p;
      }
    }
    return best;
  }

  /**
   * Tells why the candidate who has just chosen a park did so. To be asked before {@link #without}.
   */
  void explain(int chosen, int told, double bonus, ObjDoubleConsumer<Reason> to) {
    prospects.explain(world.parks().get(chosen), sector, type, city, tie, to);
    to.accept(Reason.MEETING, chosen == told ? bonus : 0);
    to.accept(Reason.TOLD, chosen == told ? 1 : 0);
    to.accept(Reason.PARKS_KNOWN, consideredNow);
    double sum = sumOfWeights(consideredNow, told, bonus);
    to.accept(Reason.ENTRY_CHANCE, prospects.entryChance(sum, city));
  }

  /** Yearly sales in yuan of an operator on a lot of a park. */
  double salesYuanPerYear(int park, long operator, double lotSqm) {
    return prospects.salesYuanPerYear(park, operator, lotSqm);
  }

  /** Utility over elsewhere of the park for this cohort, in utils. */
  double advantage(int park) {
    return prospects.advantage(value(park), city);
  }
}
