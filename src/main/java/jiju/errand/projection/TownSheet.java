package jiju.errand.projection;

import java.util.List;
import java.util.Optional;
import jiju.unit.Text;

/**
 * All that a page must know of a town before it asks anything.
 *
 * @param park id of the park that the levers belong to, or {@code all}
 * @param replications that a page asks for unless told otherwise
 * @param start first month
 * @param end last month
 * @param variants scenarios that the levers can stand in, the baseline first
 * @param groups of levers, in the order in which a planner thinks of them
 */
public record TownSheet(
    String id,
    String variant,
    String park,
    int replications,
    Text title,
    Text question,
    String start,
    String end,
    List<Entry> variants,
    List<Ground> parks,
    List<Entry> sectors,
    List<Entry> groups,
    List<Lever> levers,
    List<Measure> metrics,
    List<Aim> goals,
    List<Fact> facts,
    List<Text> caveats) {

  /** Something with a name. */
  public record Entry(String id, Text title) {}

  /**
   * A park and its zones.
   *
   * @param locationClass class of its location; empty where the scenario knows none
   */
  public record Ground(
      String id, Text title, String locationClass, double landMu, List<Zone> zones) {}

  /** A zone of a park. */
  public record Zone(String id, Text title, double floorAreaSqm, String opens) {}

  /** A metric that answers hold. */
  public record Measure(String id, Text title, Text unit, String unitId) {}

  /** A target. */
  public record Aim(String id, Text title, String metric, String park, double atLeast, String by) {}

  /**
   * An observed fact.
   *
   * @param at its month; empty where it follows an event whose month is drawn
   */
  public record Fact(
      String id,
      Text title,
      String metric,
      String park,
      Optional<String> at,
      double value,
      double low,
      double high,
      Text source) {}
}
