package jiju.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jiju.scenario.Levers;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/** Everything that changes in a simulation. Born and dropped inside one run. */
public final class World {
  private final Timeline timeline;
  private final List<ParkState> parks;
  private final Awareness awareness;
  private final Market market;
  private final ChainMatrix chain;
  private final Reach reach;
  private final Cohorts cohorts = new Cohorts();
  private final List<Candidate> followers = new ArrayList<>();
  private final List<Lead> leads = new ArrayList<>();
  private final DecisionAccount decisions = new DecisionAccount();
  private final int[] anchorsApproached;
  private final Map<String, Month> events = new TreeMap<>();
  private final Diary diary;
  private Scenario scenario;
  private LeversByPark levers;
  private Month calendarMonth;
  private int month = -1;

  public World(Timeline timeline, Diary diary) {
    this.timeline = timeline;
    this.diary = diary;
    this.scenario = timeline.first();
    this.calendarMonth = scenario.start();
    int sectors = scenario.sectors().size();
    int months = scenario.span().months();
    List<ParkState> states = new ArrayList<>();
    for (int p = 0; p < scenario.parks().size(); p++) {
      states.add(new ParkState(p, scenario.parks().get(p), sectors, scenario.hasAssets(), months));
    }
    this.parks = Collections.unmodifiableList(states);
    this.awareness =
        new Awareness(
            scenario.sourceCities().size(),
            states.size(),
            scenario.uncertainties().promotion().baseAwareness());
    this.market = new Market(sectors);
    this.chain = new ChainMatrix(scenario);
    this.reach = new Reach(scenario);
    this.levers = new LeversByPark(scenario);
    this.anchorsApproached = new int[scenario.sourceCities().size()];
  }

  /** Turns to the next month: the chapter in force, fresh counts, the census. */
  public void turnMonth() {
    month++;
    calendarMonth = timeline.first().start().plus(month);
    turnChapter(timeline.at(calendarMonth));
    decisions.openMonth();
    for (ParkState park : parks) {
      park.counts().openMonth();
      park.ledger().open(calendarMonth.monthOfYear() == 1);
      park.membership().openMonth(month);
      park.takeCensus(scenario.parks().get(park.index()).floorAreaSqm(calendarMonth));
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private void turnChapter(Scenario chapter) {
    if (chapter != scenario) {
      scenario = chapter;
      levers = new LeversByPark(chapter);
    }
  }

  /** The scenario with its dated changes. */
  public Timeline timeline() {
    return timeline;
  }

  /** Months since the start, 0 in the first month. */
  public int month() {
    return month;
  }

  public Month calendarMonth() {
    return calendarMonth;
  }

  /** The scenario in force this month. */
  public Scenario scenario() {
    return scenario;
  }

  public List<ParkState> parks() {
    return parks;
  }

  public Awareness awareness() {
    return awareness;
  }

  public Market market() {
    return market;
  }

  public ChainMatrix chain() {
    return chain;
  }

  /** Which cities can come to know which parks. */
  public Reach reach() {
    return reach;
  }

  /** The levers in force this month that concern a park (position), in the scenario's order. */
  public Levers leversOf(int park) {
    return levers.of(park);
  }

  /** The levers in force this month that concern a park. */
  public Levers leversOf(ParkState park) {
    return levers.of(park.index());
  }

  /** The pools' decisions of this month. */
  public Cohorts cohorts() {
    return cohorts;
  }

  /** Followers of anchors who decide next. */
  public List<Candidate> followers() {
    return followers;
  }

  /** Meetings arranged with founders who have not decided yet. */
  public List<Lead> leads() {
    return leads;
  }

  public DecisionAccount decisions() {
    return decisions;
  }

  /** Number of a city's anchors that have been approached; the next one has this ordinal. */
  public int anchorsApproached(int city) {
    return anchorsApproached[city];
  }

  public void approachAnchor(int city) {
    anchorsApproached[city]++;
  }

  /** Months in which public events took place (the first time), by id. */
  public Map<String, Month> events() {
    return Collections.unmodifiableMap(events);
  }

  public void noteEvent(String id) {
    events.putIfAbsent(id, calendarMonth());
  }

  public Diary diary() {
    return diary;
  }
}
