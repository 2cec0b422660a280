package jiju.analysis.attribution;

import java.util.function.UnaryOperator;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/**
 * A lever that can be taken away as a whole.
 *
 * @param id its name in files
 * @param text its name for people
 * @param without what its absence means, in words: promotion is not made, nothing is paid …
 * @param off a scenario without it
 */
public record LeverSwitch(String id, Text text, Text without, UnaryOperator<Scenario> off) {

  /** The timeline without the lever, dated changes included. */
  public Timeline off(Timeline timeline) {
    return new Timeline(
        timeline.chapters().stream()
            .map(chapter -> new Timeline.Chapter(chapter.from(), off.apply(chapter.scenario())))
            .toList());
  }

  /** Whether the scenario has the lever at all: taking it away changes something. */
  boolean matters(Timeline timeline) {
    return !off(timeline).equals(timeline);
  }
}
