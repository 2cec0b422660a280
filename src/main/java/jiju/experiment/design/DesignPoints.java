package jiju.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The points at which an experiment looks. They depend on the design alone: how often each is
 * replicated changes none.
 */
public record DesignPoints(List<Factor> factors, List<Point> points) {

  public DesignPoints {
    factors = List.copyOf(factors);
    points = List.copyOf(points);
  }

  /**
   * Points with given values.
   *
   * @param values by point, then by factor, as after {@code --set}
   */
  public static DesignPoints of(List<Factor> factors, List<List<String>> values) {
    List<Point> points = new ArrayList<>(values.size());
    for (List<String> row : values) {
      if (row.size() != factors.size()) {
        throw new IllegalArgumentException("a point needs a value for every factor: " + row);
      }
      points.add(new Point(String.format(Locale.ROOT, "p%04d", points.size() + 1), row));
    }
    return new DesignPoints(factors, points);
  }

  /**
   * Points given in the unit cube.
   *
   * @param unit by point, then by factor, each from 0 to 1
   */
  public static DesignPoints of(List<Factor> factors, double[][] unit) {
    List<List<String>> values = new ArrayList<>(unit.length);
    for (double[] place : unit) {
      List<String> row = new ArrayList<>(factors.size());
      for (int i = 0; i < factors.size(); i++) {
        row.add(factors.get(i).literal(place[i]));
      }
      values.add(row);
    }
    return of(factors, values);
  }

  public int size() {
    return points.size();
  }

  /** What makes a scenario stand at a point, as words for {@code --set}. */
  public List<String> sets(Point point) {
    List<String> sets = new ArrayList<>(factors.size());
    for (int i = 0; i < factors.size(); i++) {
      sets.add(factors.get(i).set(point.values().get(i)));
    }
    return sets;
  }
}
