package jiju.world;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final Crew crew;
  private final Stretches stretches;
  private Scenario scenario;
  private LeversByPark levers;
  private Month calendarMonth;
  private int month = -1;

  /** A world in which one hand does everything. */
  public World(Timeline timeline, Diary diary) {
    this(timeline, diary, Crew.ALONE);
  }

  /** A world before its first month. */
  public World(Timeline timeline, Diary diary, Crew crew) {
    this.timeline = timeline;
    this.diary = diary;
    this.crew = crew;
    this.scenario = timeline.first();
    this.calendarMonth = scenario.start();
    int sectors = scenario.sectors().size();
    int months = scenario.span().months();
    this.reach = new Reach(scenario);
    List<ParkState> states = new ArrayList<>();
    for (int p = 0; p < scenario.parks().size(); p++) {
      FirmTable firms = new FirmTable(reach.homeOf(p), scenario.hasAssets());
      states.add(new ParkState(p, scenario.parks().get(p), firms, sectors, months));
    }
    this.parks = Collections.unmodifiableList(states);
    this.stretches = new Stretches(parks);
    this.market = new Market(sectors);
    this.chain = new ChainMatrix(scenario);
    this.awareness =
        new Awareness(reach.parksOfCities(), scenario.uncertainties().promotion().baseAwareness());
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
    }
    takeCensus();
  }

  private void takeCensus() {
    int sectors = scenario.sectors().size();
    List<Census.Part> parts = gather((rows, hand) -> Census.Part.of(rows, sectors));
    for (ParkState park : parks) {
      double floorAreaSqm = scenario.parks().get(park.index()).floorAreaSqm(calendarMonth);
      park.census().take(park, stretches.ofPark(park, parts), floorAreaSqm);
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

  /** Who does the work. */
  public Crew crew() {
    return crew;
  }

  /** The rows of all parks as they are now, in stretches. */
  public Stretches stretches() {
    return stretches.lay();
  }

  /** Has work done on the rows of all parks; see {@link Crew}. */
  public void share(Stretch.Work work) {
    Stretches now = stretches();
    crew.share(now.size(), (piece, hand) -> work.rows(now.get(piece), hand));
  }

  /** Has something found out about every stretch of rows; the answers stand in their order. */
  @SuppressWarnings("unchecked")
  public <T> List<T> gather(Stretch.Search<T> search) {
    Object[] found = new Object[stretches().size()];
    share((rows, hand) -> found[rows.number()] = search.rows(rows, hand));
    return (List<T>) Arrays.asList(found);
  }

  /** Ends the month: rows of firms that have left are swept out. */
  public void endMonth() {
    for (ParkState park : parks) {
      park.firms().sweep(crew);
    }
  }
}
