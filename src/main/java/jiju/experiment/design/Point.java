package jiju.experiment.design;

import java.util.List;

/**
 * One place where an experiment looks.
 *
 * @param id {@code p0001}, {@code p0002}, … in the order of the design
 * @param values as after {@code --set}, in the order of the factors
 */
public record Point(String id, List<String> values) {

  public Point {
    values = List.copyOf(values);
  }
}
