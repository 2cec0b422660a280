package jiju.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.PairedDifferences;
import jiju.analysis.statistics.StudentT;
import jiju.engine.Simulations;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.scenario.form.Parameter;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/**
 * How many times more replications an unpaired comparison would need than the paired one, lever by
 * lever, when the lever is moved a little: (var a + var b) / var(a − b).
 */
public final class LuckTable {
  private static final Path LOUDI = Path.of("scenarios/loudi-south/baseline.json");
  private static final Month AT = Month.of(2018, 12);
  private static final List<Metric> OUTCOMES =
      List.of(Metric.FIRMS, Metric.EMPLOYEES, Metric.OUTPUT_12M_YUAN, Metric.TAX_12M_YUAN);
  private static final double[] MOVES = {-0.25, -0.1, 0.1, 0.25};

  /** The levers of Loudi that are continuous. */
  private static final List<String> LEVERS =
      List.of(
          "parks.loudi.rentYuanPerSqmMonth",
          "parks.loudi.serviceDesk.clerks",
          "parks.loudi.serviceDesk.backOfficeDays",
          "parks.loudi.amenities.station-plaza.qualityPerUnit",
          "levers.subsidies.rentRelief.rent-free.months",
          "levers.subsidies.rentRelief.rent-free.share",
          "levers.events.sign.localAwarenessGain",
          "levers.incubators.operator-incubator.capacity",
          "levers.incubators.operator-incubator.leadsPerYear",
          "levers.incubators.operator-incubator.spawnsPerYear",
          "uncertainties.promotion.awarenessGainTie",
          "uncertainties.promotion.leadsPerTrip",
          "uncertainties.promotion.anchorLandingsPerTrip");

  private static final PairedDifferences PAIRS = new PairedDifferences(new StudentT());

  private LuckTable() {}

  /** Argument: replications. */
  public static void main(String[] words) {
    int replications = Integer.parseInt(words[0]);
    List<Parameter> parameters = ScenarioFiles.read(LOUDI, List.of()).parameters();
    Ensemble baseline = ensemble(List.of(), replications);
    System.out.println("| lever | moved by | firms | employees | output | tax |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (String lever : LEVERS) {
      for (double move : MOVES) {
        System.out.println(row(lever, move, baseline, parameters, replications));
      }
    }
  }

  private static String row(
      String lever, double move, Ensemble baseline, List<Parameter> parameters, int replications) {
    double value =
        parameters.stream()
            .filter(one -> one.path().equals(lever))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no parameter " + lever))
            .number();
    double moved = value * (1 + move);
    List<String> cells =
        new ArrayList<>(List.of(lever, String.format(Locale.ROOT, "%+.0f %%", 100 * move)));
    if (lever.endsWith(".share") && moved > 1) {
      return "| " + String.join(" | ", cells) + " | above 1 | | | |";
    }
    Ensemble variant = ensemble(List.of(lever + "=" + moved), replications);
    for (Metric outcome : OUTCOMES) {
      Difference difference =
          PAIRS.of(baseline.values("loudi", outcome, AT), variant.values("loudi", outcome, AT));
      double factor = difference.varianceReduction();
      cells.add(
          Double.isNaN(factor) ? "no difference" : String.format(Locale.ROOT, "%.1f", factor));
    }
    return "| " + String.join(" | ", cells) + " |";
  }

  private static Ensemble ensemble(List<String> sets, int replications) {
    Timeline timeline = ScenarioFiles.read(LOUDI, sets).timeline().withEnd(AT);
    Simulations simulations = new Simulations();
    List<RunRecord> runs =
        IntStream.range(0, replications)
            .parallel()
            .mapToObj(r -> simulations.run(timeline, 1, r))
            .toList();
    return new Ensemble("loudi", timeline, runs);
  }
}
