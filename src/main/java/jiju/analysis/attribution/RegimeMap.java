package jiju.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.measure.Measure;
import jiju.analysis.measure.Measurement;
import jiju.analysis.statistics.Bands;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.scenario.LocationChoice;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;

/**
 * Where a park would stand at another site and with another strength of clustering: the site
 * constant against the same-sector agglomeration, each cell with all levers and without any
 * subsidy. After Brenner's (2003) regions of one and of two stable states.
 */
public final class RegimeMap {
  /**
   * Fewest firms that count as a cluster. Assumption: well above the "nearly 20" at which the town
   * itself still spoke of a trial, and above what trips and an incubator alone bring.
   */
  static final double FEWEST_FIRMS = 50;

  /** A park that has lost more than a tenth of its firms in two years is on its way down. */
  private static final double KEPT = 0.9;

  private static final int MONTHS_BACK = 24;
  private static final double STEP_OF_SITE = 0.5;
  private static final int STEPS_OF_SITE = 4;
  private static final double[] AGGLOMERATION = {0, 0.15, 0.3, 0.45, 0.6, 0.75};

  private final Timeline timeline;
  private final long seed;
  private final int replications;
  private final LeverSwitch subsidies =
      LeverSwitches.all().stream().filter(one -> one.id().equals("subsidies")).findFirst().get();

  /** The map lies around the scenario's own site constant, two utils to either side. */
  public RegimeMap(Timeline timeline, long seed, int replications) {
    this.timeline = timeline;
    this.seed = seed;
    this.replications = replications;
  }

  /** What becomes of a park. */
  public enum Regime {
    /** It becomes a cluster, and stays one, without subsidies. */
    CARRIES_ITSELF,
    /** It does with them and not without. */
    LIVES_ON_SUBSIDIES,
    /** It does not even with them. */
    NEVER_TAKES_OFF
  }

  /**
   * A place on the map.
   *
   * @param siteShift what is added to the site constant of every park, in utils
   * @param sameSector same-sector agglomeration γ
   * @param firms median firms at the end, with all levers
   * @param firmsWithout the same without subsidies
   */
  public record Cell(
      double siteShift, double sameSector, double firms, double firmsWithout, Regime regime) {}

  private record Place(double siteShift, double sameSector) {
    String name(boolean withSubsidies) {
      return "site" + siteShift + "-gamma" + sameSector + (withSubsidies ? "" : "-without");
    }
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (double gamma : AGGLOMERATION) {
      for (int step = -STEPS_OF_SITE; step <= STEPS_OF_SITE; step++) {
        places.add(new Place(step * STEP_OF_SITE, gamma));
      }
    }
    return places;
  }

  /** Every run, cell by cell. */
  public List<RunSpecification> runs() {
    List<RunSpecification> runs = new ArrayList<>();
    for (Place place : places()) {
      Timeline with = at(place);
      Timeline without = subsidies.off(with);
      for (int replication = 0; replication < replications; replication++) {
        runs.add(new RunSpecification(place.name(true), with, seed, replication));
      }
      for (int replication = 0; replication < replications; replication++) {
        runs.add(new RunSpecification(place.name(false), without, seed, replication));
      }
    }
    return runs;
  }

  private Timeline at(Place place) {
    return new Timeline(
        timeline.chapters().stream()
            .map(chapter -> new Timeline.Chapter(chapter.from(), at(place, chapter.scenario())))
            .toList());
  }

  private static Scenario at(Place place, Scenario scenario) {
    LocationChoice choice = scenario.uncertainties().choice().withSameSector(place.sameSector());
    List<Park> parks =
        scenario.parks().stream()
            .map(park -> park.withSiteConstant(park.siteConstant() + place.siteShift()))
            .toList();
    return scenario.withParks(parks).withUncertainties(scenario.uncertainties().withChoice(choice));
  }

  /** What to read off the runs: firms two years before the end, and at the end. */
  public static List<Measure> measures() {
    return List.of(firms(MONTHS_BACK), firms(0));
  }

  private static Measure firms(int monthsBeforeEnd) {
    return new Measure(
        Metric.FIRMS.id(),
        Metric.FIRMS.text(),
        Metric.FIRMS.unit(),
        run ->
            run.value(
                run.parkIndex(RunRecord.ALL),
                Metric.FIRMS,
                Math.max(0, run.months() - 1 - monthsBeforeEnd)));
  }

  /** The map, once all runs have been measured. */
  public List<Cell> cells(Measurement measured) {
    return places().stream().map(place -> cell(place, measured)).toList();
  }

  /** The cell of the scenario itself: its own site, and the strength of clustering next to its. */
  public Cell own(List<Cell> cells) {
    double gamma = timeline.first().uncertainties().choice().sameSector();
    return cells.stream()
        .filter(cell -> cell.siteShift() == 0)
        .min(Comparator.comparingDouble(cell -> Math.abs(cell.sameSector() - gamma)))
        .orElseThrow();
  }

  /** Runs of each cell, with subsidies and without. */
  public int replications() {
    return replications;
  }

  private Cell cell(Place place, Measurement measured) {
    boolean grows = grows(place.name(true), measured);
    boolean growsWithout = grows(place.name(false), measured);
    return new Cell(
        place.siteShift(),
        place.sameSector(),
        median(place.name(true), measured, 1),
        median(place.name(false), measured, 1),
        growsWithout
            ? Regime.CARRIES_ITSELF
            : grows ? Regime.LIVES_ON_SUBSIDIES : Regime.NEVER_TAKES_OFF);
  }

  private boolean grows(String arm, Measurement measured) {
    double end = median(arm, measured, 1);
    return end >= FEWEST_FIRMS && end >= KEPT * median(arm, measured, 0);
  }

  private double median(String arm, Measurement measured, int measure) {
    return Bands.of(measured.values(arm, replications, measure)).p50();
  }
}
