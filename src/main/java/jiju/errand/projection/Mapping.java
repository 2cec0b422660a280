package jiju.errand.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jiju.analysis.comparison.Difference;
import jiju.analysis.comparison.PairedDifferences;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.StudentT;
import jiju.errand.BadInput;
import jiju.experiment.Ensemble;
import jiju.scenario.Metric;
import jiju.scenario.Park;

/** Maps all parks of a world from the runs that a projection has made. */
public final class Mapping {
  private static final int LARGEST = 5;

  private final Workbench workbench;

  public Mapping(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * The parks at the end of a month. Only where nothing was simulated yet a few runs are made.
   *
   * @param metric one that answers hold
   * @param month counted from the first
   * @throws BadInput where there is no such metric or month
   * @throws InterruptedException where it was called off
   */
  public TownMap map(Question asked, String metric, int month) throws InterruptedException {
    Metric wanted =
        Answering.METRICS.stream()
            .filter(one -> one.id().equals(metric))
            .findFirst()
            .orElseThrow(() -> BadInput.of("没有这个指标。", "There is no such metric."));
    Question question = workbench.readings().plain(asked);
    Pair pair = workbench.pair(question);
    int few = new Looks(pair.parks(), 0, 0).first();
    int made = Math.min(Math.max(pair.made(), few), workbench.replications(question, pair));
    pair.grow(made);
    Ensemble before = pair.before(made);
    Optional<Ensemble> after = pair.after(made);
    if (month < 0 || month >= before.months()) {
      throw BadInput.of("没有这个月份。", "There is no such month.");
    }
    Drawing drawing = new Drawing(before, after, wanted, month);
    List<TownMap.Place> places =
        before.scenario().parks().stream().map(Park::id).map(drawing::place).toList();
    return new TownMap(
        made, before.start().plus(month).toString(), metric, drawing.shareOfLargest(), places);
  }

  private record Drawing(Ensemble before, Optional<Ensemble> after, Metric metric, int month) {

    TownMap.Place place(String park) {
      double[] baseline = values(before, park);
      TownMap.Range base = range(Bands.of(baseline));
      if (after.isEmpty()) {
        return new TownMap.Place(park, base, base, Optional.empty());
      }
      double[] changed = values(after.get().pairedWith(before), park);
      Difference difference =
          new PairedDifferences(new StudentT())
              .of(values(before.pairedWith(after.get()), park), changed);
      return new TownMap.Place(
          park,
          range(Bands.of(changed)),
          base,
          Optional.of(
              new Answer.Mean(
                  difference.mean(), difference.interval().low(), difference.interval().high())));
    }

    private double[] values(Ensemble ensemble, String park) {
      int column = ensemble.parkIndex(park);
      return ensemble.values(run -> run.value(column, metric, month));
    }

    private static TownMap.Range range(Band band) {
      return new TownMap.Range(band.p50(), band.p05(), band.p95());
    }

    /** Averaged over replications. */
    double shareOfLargest() {
      Ensemble shown = after.orElse(before);
      int parks = before.scenario().parks().size();
      return Arrays.stream(shown.values(run -> share(run, parks))).average().orElse(Double.NaN);
    }

    private double share(jiju.observation.RunRecord run, int parks) {
      double[] sorted = new double[parks];
      for (int park = 0; park < parks; park++) {
        sorted[park] = run.value(park, metric, month);
      }
      Arrays.sort(sorted);
      double largest = Arrays.stream(sorted, Math.max(0, parks - LARGEST), parks).sum();
      return largest / Arrays.stream(sorted).sum();
    }
  }
}
