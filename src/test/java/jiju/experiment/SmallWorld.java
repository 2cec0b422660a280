package jiju.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.scenario.FiscalRules;
import jiju.scenario.Goal;
import jiju.scenario.Levers;
import jiju.scenario.Metric;
import jiju.scenario.Observation;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Statistics;
import jiju.scenario.Subsidies;
import jiju.scenario.Timeline;
import jiju.scenario.Uncertainties;
import jiju.unit.Month;
import jiju.unit.MonthSpan;
import jiju.unit.Text;

/** Scenarios of a few months and parks, bare of everything that only a model would look at. */
public record SmallWorld(
    String id,
    MonthSpan span,
    List<String> parks,
    double sunkCapitalYuan,
    Statistics.ReportedFirms reportedFirms,
    List<Goal> goals,
    List<Observation> observations) {
  private static final Text TEST = new Text("test", "test");

  public static final Month START = Month.of(2015, 1);

  /** One park, the given months from January 2015 on. */
  public static SmallWorld of(String id, int months) {
    return new SmallWorld(
        id,
        new MonthSpan(START, START.plus(months - 1)),
        List.of("loudi"),
        0,
        Statistics.ReportedFirms.EXISTING,
        List.of(),
        List.of());
  }

  public SmallWorld withParks(String... ids) {
    return new SmallWorld(
        id, span, List.of(ids), sunkCapitalYuan, reportedFirms, goals, observations);
  }

  public SmallWorld withSunkCapital(double yuan) {
    return new SmallWorld(id, span, parks, yuan, reportedFirms, goals, observations);
  }

  public SmallWorld withReportedFirms(Statistics.ReportedFirms reported) {
    return new SmallWorld(id, span, parks, sunkCapitalYuan, reported, goals, observations);
  }

  public SmallWorld withGoal(String goal, Metric metric, double atLeast, Month by) {
    List<Goal> more = new ArrayList<>(goals);
    more.add(new Goal(goal, new Text(goal, goal), metric, "all", atLeast, by, TEST));
    return new SmallWorld(id, span, parks, sunkCapitalYuan, reportedFirms, more, observations);
  }

  public SmallWorld withFact(String fact, Metric metric, Month at, double low, double high) {
    return withObservation(
        new Observation(
            fact,
            new Text(fact, fact),
            metric,
            "all",
            Optional.of(at),
            Optional.empty(),
            0,
            low,
            low,
            high,
            true,
            Optional.empty(),
            false,
            TEST));
  }

  /** A fact on one metric divided by another; an echo where it follows from an input. */
  public SmallWorld withRatio(
      String fact, Metric metric, Metric per, Month at, double low, double high, boolean echo) {
    return withObservation(
        new Observation(
            fact,
            new Text(fact, fact),
            metric,
            "all",
            Optional.of(at),
            Optional.empty(),
            0,
            low,
            low,
            high,
            false,
            Optional.of(per),
            echo,
            TEST));
  }

  public SmallWorld withFactAfter(
      String fact, Metric metric, String event, double months, double low, double high) {
    return withObservation(
        new Observation(
            fact,
            new Text(fact, fact),
            metric,
            "all",
            Optional.empty(),
            Optional.of(event),
            months,
            low,
            low,
            high,
            false,
            Optional.empty(),
            false,
            TEST));
  }

  private SmallWorld withObservation(Observation observation) {
    List<Observation> more = new ArrayList<>(observations);
    more.add(observation);
    return new SmallWorld(id, span, parks, sunkCapitalYuan, reportedFirms, goals, more);
  }

  public Timeline timeline() {
    return Timeline.of(
        new Scenario(
            id,
            new Text(id, id),
            Text.EMPTY,
            span.from(),
            span.to(),
            parks.stream().map(this::park).toList(),
            List.of(),
            List.of(),
            List.of(),
            levers(),
            uncertainties(),
            goals,
            observations,
            List.of()));
  }

  public Arm arm() {
    return new Arm(id, timeline());
  }

  private Park park(String park) {
    return new Park(
        park,
        new Text(park, park),
        "home",
        3750,
        List.of(),
        null,
        List.of(),
        17,
        17,
        0,
        0.5,
        20_000,
        sunkCapitalYuan,
        null,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Levers levers() {
    Subsidies none =
        new Subsidies(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Levers(
        List.of(), List.of(), List.of(), List.of(), List.of(), none, List.of(), Optional.empty());
  }

  private Uncertainties uncertainties() {
    return new Uncertainties(
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new FiscalRules(0.4, 0.05, 120_000, 50),
        new Statistics(reportedFirms, 10_000_000, 1e10, false, false));
  }
}
