package jiju.errand.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jiju.errand.BadInput;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;

/**
 * Scenarios as they were read: each file once, each question's latest. Mutable, shared by all
 * pages.
 */
final class Readings {
  private static final int KEPT = 64;

  private final Towns towns;
  private final Map<String, LoadedScenario> files = new LinkedHashMap<>();
  private final Map<String, List<Lever>> levers = new LinkedHashMap<>();
  private final Map<RunShelf.Key, LoadedScenario> changed =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RunShelf.Key, LoadedScenario> eldest) {
          return size() > KEPT;
        }
      };

  Readings(Towns towns) {
    this.towns = towns;
  }

  /**
   * The scenario of a town in the given file.
   *
   * @throws BadInput where there is none, or its files are not right
   */
  synchronized LoadedScenario loaded(String town, String variant) {
    String key = town + "/" + variant;
    LoadedScenario known = files.get(key);
    if (known == null) {
      known = read(towns.get(town).file(variant), List.of());
      files.put(key, known);
    }
    return known;
  }

  /** All levers of a scenario, those of every park. */
  synchronized List<Lever> levers(String town, String variant) {
    String key = town + "/" + variant;
    List<Lever> known = levers.get(key);
    if (known == null) {
      known = LeverSheet.of(loaded(town, variant));
      levers.put(key, known);
    }
    return known;
  }

  /** The levers that the question moves. */
  Moves moves(Question question) {
    return Moves.of(question.changes(), levers(question.town(), question.variant()));
  }

  /** The scenario of a question, with its moved levers. */
  synchronized LoadedScenario loaded(Question question) {
    List<String> words = moves(question).words();
    if (words.isEmpty()) {
      return loaded(question.town(), question.variant());
    }
    RunShelf.Key key = RunShelf.Key.of(question);
    LoadedScenario known = changed.get(key);
    if (known == null) {
      known = read(towns.get(question.town()).file(question.variant()), words);
      changed.put(key, known);
    }
    return known;
  }

  /** The same question without changes that change nothing. */
  Question plain(Question question) {
    return question.with(moves(question).effective().stream().map(Moves.Move::change).toList());
  }

  /** The scenario of a question, ended where the question ends it. */
  Timeline timeline(Question question) {
    Timeline whole = loaded(question).timeline();
    return question.until().map(until -> whole.withEnd(month(until, whole))).orElse(whole);
  }

  private static Month month(String until, Timeline whole) {
    Month first = whole.first().start();
    Month last = whole.first().end();
    return Month.find(until)
        .filter(month -> !month.isBefore(first) && !month.isAfter(last))
        .orElseThrow(
            () ->
                BadInput.of(
                    "末月应在 " + first + " 至 " + last + " 之间。",
                    "The last month must lie between " + first + " and " + last + "."));
  }

  private static LoadedScenario read(java.nio.file.Path file, List<String> words) {
    try {
      return ScenarioFiles.read(file, words);
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }
}
