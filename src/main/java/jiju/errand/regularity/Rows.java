package jiju.errand.regularity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jiju.analysis.statistics.Interval;
import jiju.analysis.validation.StylizedFact;
import jiju.unit.Text;

/** The rows found so far, each told as soon as it is found. Grows; lives for one errand. */
final class Rows {
  /** Where a regularity has a sign only: anything above zero. */
  static final Interval ABOVE_ZERO = new Interval(Double.MIN_VALUE, Double.MAX_VALUE);

  /** Where the field allows either sign. */
  static final Interval ANY = new Interval(-Double.MAX_VALUE, Double.MAX_VALUE);

  private final String world;
  private final Consumer<StylizedFact> heard;
  private final List<StylizedFact> facts = new ArrayList<>();

  /**
   * @param world that is measured, by its id
   */
  Rows(String world, Consumer<StylizedFact> heard) {
    this.world = world;
    this.heard = heard;
  }

  /** A regularity measured once a replication. */
  void add(
      String row,
      String zh,
      String en,
      Interval target,
      String type,
      String source,
      List<Double> replications) {
    Text title = new Text(zh, en);
    Text told = new Text(source, source);
    add(StylizedFact.of(world, row, title, target, replications, type, told));
  }

  void add(StylizedFact fact) {
    facts.add(fact);
    heard.accept(fact);
  }

  String world() {
    return world;
  }

  List<StylizedFact> all() {
    return List.copyOf(facts);
  }
}
