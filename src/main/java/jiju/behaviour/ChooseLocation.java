package jiju.behaviour;

import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.EntityType;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SectorTrade;
import jiju.world.Candidate;
import jiju.world.Cohorts;
import jiju.world.Diary.Happening;
import jiju.world.Newcomer;
import jiju.world.Origin;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;
import org.jspecify.annotations.Nullable;

/** Lets every candidate of the month choose among the parks it knows, the rival and elsewhere. */
@Sentence(
    zh = "候选者在所知园区、竞争园区与其他去处之间按嵌套逻辑模型选择，租得起的地块才在考虑之列。",
    en =
        "Each candidate chooses by nested logit among the parks it knows whose lots can pay for themselves, the rival and elsewhere.",
    source = "model 4e; definitions 1-4, 13-16, 24",
    sourceZh = "模型4e；定义1-4、13-16、24")
public final class ChooseLocation implements Rule {
  private static final EntityType[] TYPES = EntityType.values();

  private final Luck luck;
  private final Birth birth;
  private final Crowd crowd = new Crowd();
  private @Nullable Prospects prospects;

  public ChooseLocation(Luck luck, Birth birth) {
    this.luck = luck;
    this.birth = birth;
  }

  @Override
  public Phase phase() {
    return Phase.CHOICE;
  }

  @Override
  public void apply(World world) {
    if (prospects == null) {
      prospects = new Prospects(world, birth.sizes(), luck);
    }
    prospects.openMonth();
    Alternatives alternatives = new Alternatives(world, prospects, luck);
    Met met = Met.settle(world, luck);
    crowd.clear(0);
    for (int cohort = 0; cohort < world.cohorts().size(); cohort++) {
      int taken = 0;
      while (taken < world.cohorts().count(cohort)) {
        if (crowd.isFull()) {
          choose(world, alternatives, met);
          crowd.clear(cohort);
        }
        taken += crowd.take(world.cohorts(), cohort, taken);
      }
    }
    choose(world, alternatives, met);
    for (Candidate follower : world.followers()) {
      chooseFollower(world, alternatives, follower);
    }
    world.followers().clear();
  }

  /** Few must be asked; the others are settled by one comparison each. */
  private void choose(World world, Alternatives alternatives, Met met) {
    crowd.gather();
    alternatives.sift(crowd);
    met.sift(crowd);
    int rival = alternatives.countForRival(crowd);
    int arrived = 0;
    for (int i = 0; i < crowd.asked(); i++) {
      int choice = ask(world, alternatives, met, crowd.cohort(i), crowd.key(i));
      arrived += choice >= 0 ? 1 : 0;
      rival += choice == Alternatives.RIVAL ? 1 : 0;
    }
    world.decisions().generate(crowd.size());
    world.decisions().chooseRival(rival);
    world.decisions().stayOutside(crowd.size() - rival - arrived);
  }

  /** The choice of one candidate, who is settled where it goes. */
  private int ask(World world, Alternatives alternatives, Met met, int cohort, long key) {
    Cohorts cohorts = world.cohorts();
    int city = cohorts.city(cohort);
    EntityType type = TYPES[cohorts.type(cohort)];
    alternatives.see(city, cohorts.sector(cohort), cohorts.tie(cohort), type);
    Met.@Nullable Meeting meeting = met.find(key);
    int told = meeting == null ? -1 : meeting.park();
    double bonus = meeting == null ? 0 : meeting.bonus();
    int choice = alternatives.choose(key, told, bonus);
    if (choice >= 0) {
      Origin origin = meeting == null ? Origin.POOL : Origin.LEAD;
      double advantage = alternatives.advantage(choice);
      explain(world, alternatives, choice, key, told, bonus);
      int otherwise = alternatives.without(choice, key, told, bonus);
      int drawnFrom = drawnFrom(world, choice, city, otherwise);
      settle(world, alternatives, cohort, key, choice, origin, advantage, drawnFrom);
    }
    return choice;
  }

  /** Where an entrant was drawn from: another park, or outside, in this province or another. */
  private static int drawnFrom(World world, int park, int city, int otherwise) {
    if (otherwise >= 0) {
      return otherwise;
    }
    var cities = world.scenario().sourceCities();
    int home = world.reach().homeOf(park);
    boolean near =
        otherwise == Alternatives.ELSEWHERE
            && home >= 0
            && cities.get(home).province().equals(cities.get(city).province());
    return near ? Newcomer.START_UP : Newcomer.ARRIVAL;
  }

  private void settle(
      World world,
      Alternatives alternatives,
      int cohort,
      long key,
      int park,
      Origin origin,
      double advantage,
      int drawnFrom) {
    Cohorts cohorts = world.cohorts();
    int city = cohorts.city(cohort);
    int sector = cohorts.sector(cohort);
    EntityType type = TYPES[cohorts.type(cohort)];
    ParkState state = world.parks().get(park);
    Sector line = world.scenario().sectors().get(sector);
    Newcomer newcomer =
        line.trade() == SectorTrade.FOOTFALL
            ? operator(world, alternatives, key, city, sector, park)
            : birth.founder(world.scenario(), key, city, sector, type, cohorts.tie(cohort), origin);
    Newcomer entrant = newcomer.withDrawnFrom(drawnFrom);
    decide(world, state, entrant, advantage, Tally.CHOSEN_BY_POOL);
  }

  private Newcomer operator(
      World world, Alternatives alternatives, long key, int city, int sector, int park) {
    Scenario scenario = world.scenario();
    double lot =
        Lot.sqm(
            scenario.parks().get(park), world.calendarMonth(), scenario.sectors().get(sector), 1);
    double sales = alternatives.salesYuanPerYear(park, key, lot);
    return birth.operator(scenario, key, city, sector, lot, sales);
  }

  private void chooseFollower(World world, Alternatives alternatives, Candidate follower) {
    alternatives.see(follower.city(), follower.sector(), false, follower.type());
    world.decisions().generate(1);
    int choice = alternatives.choose(follower.key(), follower.park(), 0);
    if (choice == Alternatives.RIVAL) {
      world.decisions().chooseRival(1);
    } else if (choice == Alternatives.ELSEWHERE) {
      world.decisions().stayOutside(1);
    } else {
      Newcomer newcomer =
          birth.founder(
              world.scenario(),
              follower.key(),
              follower.city(),
              follower.sector(),
              follower.type(),
              false,
              Origin.FOLLOWER);
      ParkState park = world.parks().get(choice);
      double advantage = alternatives.advantage(choice);
      explain(world, alternatives, choice, follower.key(), follower.park(), 0);
      int otherwise = alternatives.without(choice, follower.key(), follower.park(), 0);
      Newcomer entrant =
          newcomer.withDrawnFrom(drawnFrom(world, choice, follower.city(), otherwise));
      decide(world, park, entrant, advantage, Tally.CHOSEN_BY_FOLLOWERS);
    }
  }

  /** The reasons come before the decision, and only where somebody wants to know them. */
  private static void explain(
      World world, Alternatives alternatives, int park, long key, int told, double bonus) {
    if (world.diary().wantsReasons()) {
      alternatives.explain(
          park,
          told,
          bonus,
          (reason, amount) -> world.diary().because(world.month(), park, key, reason, amount));
    }
  }

  private static void decide(
      World world, ParkState park, Newcomer newcomer, double advantage, Tally tally) {
    park.files().add(newcomer);
    park.counts().add(tally);
    world.diary().note(world.month(), park.index(), newcomer.key(), Happening.DECIDED, advantage);
  }
}
