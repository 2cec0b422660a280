package jiju.experiment.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.form.Literal;

/** How points are chosen, for all parameters or for some of them. */
public sealed interface Sampling permits DesignPlan, DesignPart {

  DesignKind kind();

  /** Number of points, where the kind leaves it open. */
  Optional<Integer> points();

  int seed();

  /** Points one by one: a value by id of each parameter. */
  List<Map<String, Literal>> list();

  /** A table of points. */
  Optional<String> csv();
}
