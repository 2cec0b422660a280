package jiju.behaviour;

import java.util.ArrayList;
import java.util.List;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.EntityType;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SectorTrade;
import jiju.world.Benches;
import jiju.world.Candidate;
import jiju.world.Cohorts;
import jiju.world.Crew;
import jiju.world.Diary.Happening;
import jiju.world.Newcomer;
import jiju.world.Origin;
import jiju.world.ParkState;
import jiju.world.Reason;
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

  /** From so many crowds on, several hands are worth their while. */
  private static final int WORTH_SHARING = 4;

  private final Luck luck;
  private final Birth birth;
  private final Benches<Crowd> crowds = new Benches<>(Crowd::new);
  private final List<Outcome> outcomes = new ArrayList<>();
  private @Nullable Prospects prospects;

  /** Somebody who has decided for a park, and why, where somebody wants to know. */
  private record Arrival(int park, Newcomer newcomer, double advantage, List<Because> reasons) {}

  private record Because(Reason reason, double amount) {}

  /** What a crowd has decided, from where in the pools on it was drawn. */
  private static final class Outcome {
    private final List<Arrival> arrivals = new ArrayList<>();
    private int cohort;
    private int first;
    private int candidates;
    private int rival;
  }

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
    Prospects now = prospects;
    now.openMonth();
    Met met = Met.settle(world, luck);
    int pieces = layOut(world.cohorts());
    boolean shared = pieces >= WORTH_SHARING && world.crew().hands() > 1;
    if (shared) {
      now.workOut(world.cohorts());
    }
    now.boundEntry(world.cohorts());
    crowds.setUp(world);
    Benches<Alternatives> views =
        new Benches<>(() -> new Alternatives(world, now, luck)).setUp(world);
    (shared ? world.crew() : Crew.ALONE)
        .share(
            pieces,
            (piece, hand) ->
                choose(world, crowds.of(hand), views.of(hand), met, outcomes.get(piece)));
    outcomes.subList(0, pieces).forEach(outcome -> settle(world, outcome));
    for (Candidate follower : world.followers()) {
      chooseFollower(world, views.of(0), follower);
    }
    world.followers().clear();
  }

  /** Notes where each crowd begins, and says how many crowds there are. */
  private int layOut(Cohorts cohorts) {
    int crowds = 0;
    int room = 0;
    for (int cohort = 0; cohort < cohorts.size(); cohort++) {
      int taken = Math.min(room, cohorts.count(cohort));
      room -= taken;
      while (taken < cohorts.count(cohort)) {
        begin(crowds++, cohort, taken);
        int more = Math.min(Crowd.CAPACITY, cohorts.count(cohort) - taken);
        taken += more;
        room = Crowd.CAPACITY - more;
      }
    }
    return crowds;
  }

  private void begin(int crowd, int cohort, int first) {
    if (crowd == outcomes.size()) {
      outcomes.add(new Outcome());
    }
    outcomes.get(crowd).cohort = cohort;
    outcomes.get(crowd).first = first;
  }

  /** Few of a crowd must be asked; the others are settled by a comparison each. */
  private void choose(
      World world, Crowd crowd, Alternatives alternatives, Met met, Outcome outcome) {
    fill(crowd, world.cohorts(), outcome.cohort, outcome.first);
    crowd.gather();
    met.tell(crowd);
    outcome.candidates = crowd.size();
    outcome.rival = alternatives.sift(crowd);
    for (int i = 0; i < crowd.asked(); i++) {
      ask(world, alternatives, met, crowd.cohort(i), crowd.key(i), outcome);
    }
  }

  private static void fill(Crowd crowd, Cohorts cohorts, int cohort, int first) {
    crowd.clear(cohort, first);
    for (int next = cohort; next < cohorts.size() && !crowd.isFull(); next++) {
      crowd.take(cohorts);
    }
  }

  private void settle(World world, Outcome outcome) {
    world.decisions().generate(outcome.candidates);
    world.decisions().chooseRival(outcome.rival);
    world.decisions().stayOutside(outcome.candidates - outcome.rival - outcome.arrivals.size());
    outcome.arrivals.forEach(arrival -> decide(world, arrival, Tally.CHOSEN_BY_POOL));
    outcome.arrivals.clear();
  }

  /** The choice of one candidate. */
  private void ask(
      World world, Alternatives alternatives, Met met, int cohort, long key, Outcome outcome) {
    Cohorts cohorts = world.cohorts();
    int city = cohorts.city(cohort);
    EntityType type = TYPES[cohorts.type(cohort)];
    alternatives.see(city, cohorts.sector(cohort), cohorts.tie(cohort), type);
    Met.@Nullable Meeting meeting = met.find(key);
    int told = meeting == null ? -1 : meeting.park();
    double bonus = meeting == null ? 0 : meeting.bonus();
    int choice = alternatives.choose(key, told, bonus);
    if (choice == Alternatives.RIVAL) {
      outcome.rival++;
    } else if (choice >= 0) {
      Origin origin = meeting == null ? Origin.POOL : Origin.LEAD;
      double advantage = alternatives.advantage(choice);
      List<Because> reasons = reasons(world, alternatives, choice, told, bonus);
      int otherwise = alternatives.without(choice, key, told, bonus);
      Newcomer newcomer = newcomer(world, alternatives, cohort, key, choice, origin);
      Newcomer entrant = newcomer.withDrawnFrom(drawnFrom(world, choice, city, otherwise));
      outcome.arrivals.add(new Arrival(choice, entrant, advantage, reasons));
    }
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

  private Newcomer newcomer(
      World world, Alternatives alternatives, int cohort, long key, int park, Origin origin) {
    Cohorts cohorts = world.cohorts();
    int city = cohorts.city(cohort);
    int sector = cohorts.sector(cohort);
    EntityType type = TYPES[cohorts.type(cohort)];
    Sector line = world.scenario().sectors().get(sector);
    return line.trade() == SectorTrade.FOOTFALL
        ? operator(world, alternatives, key, city, sector, park)
        : birth.founder(world.scenario(), key, city, sector, type, origin);
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
              Origin.FOLLOWER);
      double advantage = alternatives.advantage(choice);
      List<Because> reasons = reasons(world, alternatives, choice, follower.park(), 0);
      int otherwise = alternatives.without(choice, follower.key(), follower.park(), 0);
      Newcomer entrant =
          newcomer.withDrawnFrom(drawnFrom(world, choice, follower.city(), otherwise));
      Arrival arrival = new Arrival(choice, entrant, advantage, reasons);
      decide(world, arrival, Tally.CHOSEN_BY_FOLLOWERS);
    }
  }

  /** Why a park was chosen; told only where somebody wants to know. */
  private static List<Because> reasons(
      World world, Alternatives alternatives, int park, int told, double bonus) {
    if (!world.diary().wantsReasons()) {
      return List.of();
    }
    List<Because> reasons = new ArrayList<>();
    alternatives.explain(
        park, told, bonus, (reason, amount) -> reasons.add(new Because(reason, amount)));
    return reasons;
  }

  /** The reasons come before the decision. */
  private static void decide(World world, Arrival arrival, Tally tally) {
    ParkState park = world.parks().get(arrival.park);
    long key = arrival.newcomer.key();
    for (Because because : arrival.reasons) {
      world.diary().because(world.month(), park.index(), key, because.reason, because.amount);
    }
    park.files().add(arrival.newcomer);
    park.counts().add(tally);
    world.diary().note(world.month(), park.index(), key, Happening.DECIDED, arrival.advantage);
  }
}
