package jiju.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Observation;
import jiju.scenario.PublicEvent;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/**
 * Runs that nobody simulated but that look as if: the shipped scenarios of Loudi South with
 * invented curves, for the tests of pictures and reports. Runs of the same number share their luck.
 */
public final class InventedRuns {
  private static final Path LOUDI = Path.of("scenarios", "loudi-south");

  /** The baseline that all invented comparisons share. */
  public static final Path BASELINE = LOUDI.resolve("baseline.json");

  private final int replications;

  private InventedRuns(int replications) {
    this.replications = replications;
  }

  /** Findings on the baseline alone. */
  public static Findings ofBaseline(int replications) {
    LoadedScenario baseline = ScenarioFiles.read(BASELINE, List.of());
    return new InventedRuns(replications).findings("run", List.of(baseline));
  }

  /** Findings on the baseline and all variants of the folder. */
  public static Findings ofFolder(int replications) {
    return new InventedRuns(replications)
        .findings("compare", ScenarioFiles.readAll(List.of(LOUDI), List.of()));
  }

  /** Findings on the baseline against one scenario of any file. */
  public static Findings ofVariant(int replications, Path variant) {
    List<Path> files = List.of(BASELINE, variant);
    return new InventedRuns(replications)
        .findings("compare", ScenarioFiles.readAll(files, List.of()));
  }

  private Findings findings(String command, List<LoadedScenario> scenarios) {
    List<Ensemble> ensembles = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      boolean again = i > 0 && scenarios.get(i).file().equals(scenarios.get(0).file());
      ensembles.add(ensemble(scenarios.get(i), again ? 0 : i));
    }
    Month start = scenarios.get(0).scenario().start();
    Month end = scenarios.get(0).scenario().end();
    Provenance provenance = new Provenance(command, "0.1.0", 1, replications, 0, start, end);
    return Evaluation.of(provenance, ensembles);
  }

  private Ensemble ensemble(LoadedScenario scenario, int position) {
    List<RunRecord> runs = new ArrayList<>();
    for (int replication = 0; replication < replications; replication++) {
      runs.add(new Invented(scenario, position, replication).record());
    }
    return new Ensemble(scenario.id(), scenario.timeline(), runs);
  }

  /** One invented run. */
  private static final class Invented {
    private static final double[] STRENGTH = {
      1, 1.25, 1.1, 0.55, 0.92, 0.97, 0.8, 0.62, 0.985, 1.02
    };

    private final LoadedScenario scenario;
    private final int position;
    private final int replication;
    private final int months;
    private final double[] values;
    private final double[] spent;
    private final SplittableRandom shared;
    private final SplittableRandom own;

    Invented(LoadedScenario scenario, int position, int replication) {
      this.scenario = scenario;
      this.position = position;
      this.replication = replication;
      months = scenario.scenario().span().months();
      values = new double[Metric.values().length * months];
      spent = new double[Instrument.values().length * months];
      shared = new SplittableRandom(replication);
      own = new SplittableRandom(replication * 1000L + position);
    }

    RunRecord record() {
      double luck = Math.exp(normal(shared) * 0.16 + normal(own) * (position == 0 ? 0 : 0.015));
      double strength = STRENGTH[position % STRENGTH.length];
      double anchorLuck = Math.exp(normal(shared) * 0.35 + normal(own) * 0.05);
      double firmsBefore = 0;
      double tax = 0;
      for (int month = 0; month < months; month++) {
        double share = 1 / (1 + Math.exp(-(month - 46) / 11.0));
        double firms = month < 15 ? 0 : Math.round(310 * luck * strength * share);
        double anchors = Math.round(6 * share * strength * luck);
        double output = firms * 0.8e6 * luck + anchors * 190e6 * anchorLuck;
        tax += output * 0.058 / 12;
        set(Metric.FIRMS, month, firms);
        set(Metric.ENTRIES, month, Math.max(0, firms - firmsBefore));
        set(Metric.FIRMS_CUMULATIVE, month, firms * 1.3);
        set(Metric.FIRMS_OPERATING, month, firms * 0.7);
        set(Metric.EMPLOYEES, month, firms * 5.5);
        set(Metric.ANCHORS, month, anchors);
        set(Metric.OUTPUT_YUAN, month, output / 12);
        set(Metric.OUTPUT_ANCHOR_YUAN, month, anchors * 190e6 * anchorLuck / 12);
        set(Metric.OUTPUT_12M_YUAN, month, output);
        set(Metric.TAX_12M_YUAN, month, output * 0.058);
        set(Metric.TAX_CUMULATIVE_YUAN, month, tax);
        set(Metric.ANCHOR_DEPENDENCE, month, output > 0 ? 0.6 : 0);
        set(Metric.OCCUPANCY, month, firms * 30 * 5.5 / 210_000);
        spend(month, firms, output);
        firmsBefore = firms;
      }
      return new RunRecord(
          scenario.id(),
          1,
          replication,
          scenario.scenario().start(),
          months,
          List.of(scenario.scenario().parks().get(0).id()),
          values,
          spent,
          new double[spent.length],
          events());
    }

    private void spend(int month, double firms, double output) {
      boolean slow = scenario.id().equals("slow-service");
      pay(Instrument.SERVICE_DESK, month, slow ? 10_000 : 20_000);
      pay(Instrument.AMENITIES, month, 25_000);
      int trips =
          scenario.scenario().levers().trips().stream()
              .mapToInt(trip -> trip.tripsIn(scenario.scenario().start().plus(month)))
              .sum();
      pay(Instrument.TRIPS, month, trips * 42_000);
      if (!scenario.scenario().levers().incubators().isEmpty() && month > 20) {
        pay(Instrument.INCUBATORS, month, 83_000);
      }
      if (!scenario.scenario().levers().subsidies().rentRelief().isEmpty()) {
        pay(Instrument.RENT_FORGONE, month, firms * 2000);
      }
      pay(Instrument.RENT, month, firms * 900);
      pay(Instrument.TAX_RETAINED, month, output * 0.058 / 12 * 0.4);
    }

    private Map<String, Month> events() {
      Map<String, Month> events = new TreeMap<>();
      for (PublicEvent event : scenario.scenario().levers().events()) {
        int room = event.latest().map(latest -> latest.since(event.month())).orElse(0);
        events.put(event.id(), event.month().plus(room == 0 ? 0 : replication % room));
      }
      for (Observation fact : scenario.scenario().observations()) {
        fact.afterEvent().ifPresent(id -> events.putIfAbsent(id, Month.of(2016, 6)));
      }
      return events;
    }

    private void set(Metric metric, int month, double value) {
      values[metric.ordinal() * months + month] = value;
    }

    private void pay(Instrument instrument, int month, double yuan) {
      spent[instrument.ordinal() * months + month] = yuan;
    }

    private static double normal(SplittableRandom random) {
      double sum = 0;
      for (int i = 0; i < 12; i++) {
        sum += random.nextDouble();
      }
      return sum - 6;
    }
  }
}
