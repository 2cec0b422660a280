package jiju.experiment.design;

import java.util.ArrayList;
import java.util.List;

/** Several designs that walk together: the n-th point of each makes the n-th point of all. */
public final class Zip {
  private Zip() {}

  /**
   * The points, the factors of the first design first.
   *
   * @throws IllegalArgumentException where the designs have different numbers of points
   */
  public static DesignPoints of(List<DesignPoints> designs) {
    List<Factor> factors = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (DesignPoints design : designs) {
      if (!factors.isEmpty() && design.size() != rows.size()) {
        throw new IllegalArgumentException(
            "designs of " + rows.size() + " and " + design.size() + " points");
      }
      for (int i = 0; i < design.size(); i++) {
        if (factors.isEmpty()) {
          rows.add(new ArrayList<>());
        }
        rows.get(i).addAll(design.points().get(i).values());
      }
      factors.addAll(design.factors());
    }
    return DesignPoints.of(factors, rows);
  }

  /** The stated values of each factor, walking together. */
  public static DesignPoints ofValues(List<Factor> factors) {
    return of(factors.stream().map(factor -> Grid.of(List.of(factor))).toList());
  }
}
