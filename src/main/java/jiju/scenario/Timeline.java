package jiju.scenario;

import java.util.List;
import jiju.unit.Month;

/**
 * A scenario together with its dated changes, each already applied: chapter by chapter the whole
 * frozen scenario that is in force. Chapters differ in numbers only; parks, cities and sectors stay
 * the same and in the same order.
 *
 * @param chapters at least one, by month; the first begins no later than the scenario
 */
public record Timeline(List<Chapter> chapters) {

  /** What is in force from a month on. */
  public record Chapter(Month from, Scenario scenario) {}

  public Timeline {
    chapters = List.copyOf(chapters);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("a timeline needs a chapter");
    }
    for (int i = 1; i < chapters.size(); i++) {
      if (!chapters.get(i).from().isAfter(chapters.get(i - 1).from())) {
        throw new IllegalArgumentException(
            "chapters are out of order at " + chapters.get(i).from());
      }
    }
  }

  /** A scenario that never changes. */
  public static Timeline of(Scenario scenario) {
    return new Timeline(List.of(new Chapter(scenario.start(), scenario)));
  }

  /** The scenario as it stands at the start. */
  public Scenario first() {
    return chapters.get(0).scenario();
  }

  /** The scenario in force in the given month. */
  public Scenario at(Month month) {
    Scenario found = first();
    for (Chapter chapter : chapters) {
      if (!chapter.from().isAfter(month)) {
        found = chapter.scenario();
      }
    }
    return found;
  }

  /** The same, ended in another month. */
  public Timeline withEnd(Month end) {
    return new Timeline(
        chapters.stream()
            .map(chapter -> new Chapter(chapter.from(), chapter.scenario().withEnd(end)))
            .toList());
  }
}
