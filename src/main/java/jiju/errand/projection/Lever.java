package jiju.errand.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jiju.unit.Text;

/**
 * One lever as a page shows it.
 *
 * @param value where the scenario has it; {@code true} for a switch
 * @param scale of a number
 * @param choices of a choice, as files write them
 * @param source where the value comes from
 * @param evidence {@code reported}, {@code derived}, {@code assumed}, or empty
 * @param cost what a unit of it costs the public, where that is known
 * @param later values that the scenario itself sets later
 * @param companions for a lever that the scenario does not have yet: the fields that come with it
 */
public record Lever(
    Spot spot,
    Kind kind,
    String value,
    Optional<Scale> scale,
    List<String> choices,
    Text source,
    String evidence,
    Optional<Cost> cost,
    List<Later> later,
    Map<String, String> companions) {
  /** Stands in a path for every thing of a list. */
  static final String EVERY = ".*.";

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  /** What kind of value a lever has. */
  public enum Kind {
    NUMBER,
    CHOICE,
    MONTH,
    /** Takes the whole thing away, or leaves it. */
    SWITCH
  }

  /**
   * Where a lever stands.
   *
   * @param path of the value in the scenario; of a switch the whole thing
   * @param group id of its group
   * @param first whether it is shown at once
   * @param thing what it is a lever of, such as the trips to one city; empty: the only park
   * @param thingPath path of that
   * @param meaning what the value means
   * @param park id of the park that it belongs to; empty: to none alone
   */
  public record Spot(
      String path,
      String group,
      boolean first,
      Text thing,
      String thingPath,
      Text meaning,
      String park) {

    /** Whether it moves the same lever of every park at once. */
    public boolean common() {
      return path.contains(EVERY);
    }

    /** Path of the list that the thing stands in. */
    String list() {
      return thingPath.substring(0, thingPath.lastIndexOf('.'));
    }

    /** Id of the thing. */
    String thingId() {
      return thingPath.substring(thingPath.lastIndexOf('.') + 1);
    }

    /** Name of the field of the thing. */
    String field() {
      return path.substring(path.lastIndexOf('.') + 1);
    }
  }

  /**
   * The numbers that a lever can take.
   *
   * @param unit unit in words
   * @param unitId the unit's constant in lower case
   * @param min least value allowed
   * @param max greatest value allowed
   * @param low left end of the slider
   * @param high right end of the slider
   * @param step between two positions of the slider
   * @param whole whether fractions are refused
   */
  public record Scale(
      Text unit,
      String unitId,
      double min,
      double max,
      double low,
      double high,
      double step,
      boolean whole) {}

  /** Yuan for one unit of a lever. */
  public record Cost(double yuan, Text per) {}

  /** A value from a month on. */
  public record Later(String from, String value) {}

  /** A lever that is no number. */
  static Lever word(Spot spot, Kind kind, String value, List<String> choices, List<Later> later) {
    return new Lever(
        spot,
        kind,
        value,
        Optional.empty(),
        List.copyOf(choices),
        Text.EMPTY,
        "",
        Optional.empty(),
        later,
        Map.of());
  }

  /** Whether a value is written as this lever's values are; the scenario's own checks follow. */
  boolean reads(String word) {
    return switch (kind) {
      case NUMBER -> NUMBER.matcher(word).matches();
      case CHOICE -> choices.contains(word);
      case MONTH -> MONTH.matcher(word).matches();
      case SWITCH -> word.equals("true") || word.equals("false");
    };
  }

  /** Whether it can take another value from some month on. */
  boolean isDatable() {
    return !isNew() && (kind == Kind.NUMBER || kind == Kind.CHOICE);
  }

  /** Whether the scenario lacks the thing that this is a lever of. */
  boolean isNew() {
    return !companions.isEmpty();
  }
}
