package jiju.analysis.uncertainty;

import java.util.Map;
import jiju.analysis.calibration.Posterior;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * What the spread of a number comes from, and on which parameter the number rests.
 *
 * @param parameters share of the variance that comes from not knowing the parameters
 * @param restsOn path of the parameter that it goes with most closely; empty where none stands out
 * @param correlation rank correlation with that parameter; {@code NaN} where none stands out
 */
public record Ground(VarianceShare parameters, String restsOn, double correlation) {
  /** A weaker correlation is not told: an assumption. */
  private static final double STANDS_OUT = 0.25;

  /**
   * Of a number that was read off runs under a posterior.
   *
   * @param values by replication; those whose partner on the same draw is missing are left out
   */
  public static Ground of(Posterior posterior, Map<Integer, Double> values) {
    int[] evens =
        values.keySet().stream()
            .filter(run -> run % 2 == 0 && values.containsKey(run + 1))
            .sorted()
            .mapToInt(Integer::intValue)
            .toArray();
    double[] first = new double[evens.length];
    double[] second = new double[evens.length];
    for (int i = 0; i < evens.length; i++) {
      first[i] = values.getOrDefault(evens[i], Double.NaN);
      second[i] = values.getOrDefault(evens[i] + 1, Double.NaN);
    }
    VarianceShare share = VarianceShare.of(first, second);
    String restsOn = "";
    double strongest = Double.NaN;
    for (int k = 0; k < posterior.parameters().size() && Double.isFinite(share.share()); k++) {
      double correlation = correlation(posterior, evens, first, second, k);
      if (Math.abs(correlation) >= STANDS_OUT && !(Math.abs(correlation) <= Math.abs(strongest))) {
        restsOn = posterior.parameters().get(k).path();
        strongest = correlation;
      }
    }
    return new Ground(share, restsOn, strongest);
  }

  /** Rank correlation of the mean of each pair with the parameter of its draw. */
  private static double correlation(
      Posterior posterior, int[] evens, double[] first, double[] second, int parameter) {
    double[] means = new double[evens.length];
    double[] drawn = new double[evens.length];
    for (int i = 0; i < evens.length; i++) {
      means[i] = (first[i] + second[i]) / 2;
      drawn[i] = posterior.draws().get(posterior.drawOf(evens[i]))[parameter];
    }
    return new SpearmansCorrelation().correlation(means, drawn);
  }
}
