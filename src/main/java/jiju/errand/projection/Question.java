package jiju.errand.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jiju.errand.BadInput;
import jiju.unit.Text;

/**
 * What a page asks: a scenario of a town with some levers moved, against the town's baseline.
 *
 * @param town id of the town
 * @param variant scenario that the levers stand in, {@code baseline} as a rule
 * @param changes the levers that were moved
 * @param seed of all luck
 * @param replications wanted in the end
 * @param park id of the park asked about, or {@code all}
 * @param until last month, YYYY-MM; empty: the scenario's own
 */
public record Question(
    String town,
    String variant,
    List<Change> changes,
    long seed,
    int replications,
    String park,
    Optional<String> until) {
  /** The most replications that a page may ask for. */
  public static final int MOST_REPLICATIONS = 1000;

  /** The most levers that may be moved at once. */
  public static final int MOST_CHANGES = 200;

  private static final int LONGEST_WORD = 200;

  /** Refuses what is out of bounds. */
  public Question {
    List<Text> problems = new ArrayList<>();
    if (replications < 1 || replications > MOST_REPLICATIONS) {
      problems.add(
          new Text(
              "模拟次数 " + replications + "：应为 1 至 " + MOST_REPLICATIONS + "。",
              "Replications " + replications + ": 1 to " + MOST_REPLICATIONS + " are allowed."));
    }
    if (changes.size() > MOST_CHANGES) {
      problems.add(
          new Text(
              "改动过多：最多 " + MOST_CHANGES + " 处。",
              "Too many changes: at most " + MOST_CHANGES + "."));
    }
    boolean tooLong =
        changes.stream()
            .anyMatch(c -> c.path().length() > LONGEST_WORD || c.value().length() > LONGEST_WORD);
    if (tooLong) {
      problems.add(new Text("改动写得过长。", "A change is too long."));
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    changes = inOrder(changes);
  }

  /** By path, the last word on each: equal questions are equal however the levers were moved. */
  private static List<Change> inOrder(List<Change> changes) {
    Map<String, Change> byPath = new TreeMap<>();
    changes.forEach(change -> byPath.put(change.path(), change));
    return List.copyOf(byPath.values());
  }

  /** The same, asked of the baseline as it stands. */
  Question ofBaseline() {
    return new Question(town, Town.BASELINE, List.of(), seed, replications, park, until);
  }

  /** The same with other changes. */
  Question with(List<Change> others) {
    return new Question(town, variant, others, seed, replications, park, until);
  }

  boolean isBaseline() {
    return variant.equals(Town.BASELINE) && changes.isEmpty();
  }
}
