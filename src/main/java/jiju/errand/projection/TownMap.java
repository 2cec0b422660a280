package jiju.errand.projection;

import java.util.List;
import java.util.Optional;

/**
 * Every park of a world in one month, for a map and a ranking.
 *
 * @param replications from which every number here is made
 * @param month YYYY-MM
 * @param metric id
 * @param share of the parks' sum that the five largest have, on average
 */
public record TownMap(
    int replications, String month, String metric, double share, List<Place> places) {

  /**
   * A park.
   *
   * @param value of the variant where there is one, else of the baseline
   * @param difference of the variant to the baseline, paired
   */
  public record Place(String park, Range value, Range baseline, Optional<Answer.Mean> difference) {}

  /** Median and 90 % band over replications. */
  public record Range(double p50, double low, double high) {}
}
