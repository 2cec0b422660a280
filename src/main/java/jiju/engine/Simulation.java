package jiju.engine;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jiju.behaviour.Birth;
import jiju.behaviour.Groundwork;
import jiju.chance.Luck;
import jiju.observation.Recorder;
import jiju.observation.RunRecord;
import jiju.policy.PromotionTrip;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.TripProgramme;
import jiju.unit.Month;
import jiju.world.Crew;
import jiju.world.Diary;
import jiju.world.World;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * One replication of one scenario: a world, founded, and driven month by month by MASON's schedule.
 * Time is the month counted from the start; within a month, orderings keep the phases apart. All
 * luck comes from keyed streams; MASON's own generator is never drawn from.
 */
public final class Simulation extends SimState {
  private static final long serialVersionUID = 1L;

  private static final int ORDERINGS_A_PHASE = 100_000;
  private static final int TURN_OF_MONTH = -1;

  private final transient World world;
  private final transient Recorder recorder;
  private final transient Luck luck;
  private final transient Birth birth;
  private final transient Groundwork groundwork;
  private final transient Optional<Witness> witness;
  private final int months;

  private Simulation(Groundwork groundwork, long seed, int replication, Diary diary, Crew crew) {
    super(0L);
    Scenario scenario = groundwork.timeline().first();
    this.groundwork = groundwork;
    this.luck = Luck.of(seed, replication);
    this.birth = new Birth(luck, groundwork.sizes());
    this.world = new World(groundwork.timeline(), diary, crew);
    this.recorder = new Recorder(scenario);
    this.months = scenario.span().months();
    this.witness = diary instanceof Witness seeing ? Optional.of(seeing) : Optional.empty();
  }

  /**
   * Runs one replication to its end.
   *
   * @param seed of the experiment
   * @param replication number of the replication; it has the same luck in every scenario
   */
  public static RunRecord run(Timeline timeline, long seed, int replication) {
    return run(timeline, seed, replication, Diary.SILENT);
  }

  /**
   * The same, telling a diary what happens to every firm; a {@link Witness} also sees the world.
   */
  public static RunRecord run(Timeline timeline, long seed, int replication, Diary diary) {
    return run(Groundwork.of(timeline), seed, replication, diary, Crew.ALONE).record;
  }

  /** A finished run: its record and the world as it stands at the end. */
  public record Finished(World world, RunRecord record) {}

  /** Runs one replication and keeps the world that it ended in. */
  public static Finished runWorld(Timeline timeline, long seed, int replication, Diary diary) {
    return run(Groundwork.of(timeline), seed, replication, diary, Crew.ALONE);
  }

  static Finished run(Groundwork groundwork, long seed, int replication, Diary diary, Crew crew) {
    Simulation simulation = new Simulation(groundwork, seed, replication, diary, crew);
    simulation.start();
    for (int month = 0; month < simulation.months; month++) {
      simulation.schedule.step(simulation);
    }
    RunRecord record = simulation.recorder.record(simulation.world, seed, replication);
    simulation.finish();
    return new Finished(simulation.world, record);
  }

  @Override
  public void start() {
    super.start();
    new Founding(luck, birth).settle(world);
    witness.ifPresent(seeing -> seeing.founded(world));
    schedule.scheduleRepeating(Schedule.EPOCH, TURN_OF_MONTH, state -> world.turnMonth());
    int[] rulesInPhase = new int[Phase.values().length];
    for (Rule rule : MonthlyRules.of(luck, birth, groundwork)) {
      int place = rulesInPhase[rule.phase().ordinal()]++;
      schedule.scheduleRepeating(
          Schedule.EPOCH, ordering(rule.phase(), place), state -> rule.apply(world));
    }
    scheduleTrips();
    schedule.scheduleRepeating(
        Schedule.EPOCH, ordering(Phase.OBSERVATION, 0), state -> closeMonth());
  }

  /** The n-th rule of a phase. */
  private static int ordering(Phase phase, int place) {
    return phase.ordinal() * ORDERINGS_A_PHASE + place;
  }

  /** Every trip is an event of its month, after what the month's promotion does anyway. */
  private void scheduleTrips() {
    TreeMap<String, Integer> travelled = new TreeMap<>();
    for (int month = 0; month < months; month++) {
      Month calendar = world.scenario().start().plus(month);
      int place = ORDERINGS_A_PHASE / 2;
      for (TripProgramme plan : plansAt(calendar)) {
        int trips = plan.tripsIn(calendar);
        int first = travelled.merge(plan.id(), trips, Integer::sum) - trips;
        for (int i = 0; i < trips; i++) {
          Rule trip = new PromotionTrip(luck, birth.sizes(), plan.id(), first + i);
          schedule.scheduleOnce(
              Schedule.EPOCH + month,
              ordering(Phase.PROMOTION, place++),
              state -> trip.apply(world));
        }
      }
    }
  }

  private List<TripProgramme> plansAt(Month month) {
    return world.timeline().at(month).levers().trips();
  }

  private void closeMonth() {
    recorder.count(world);
    witness.ifPresent(seeing -> seeing.monthEnded(world));
    world.endMonth();
  }
}
