package jiju.errand.answer;

import java.util.List;
import jiju.analysis.JudgementMonth;
import jiju.errand.BadInput;
import jiju.scenario.Caveat;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.scenario.check.BadScenario;
import jiju.store.results.Source;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * A scenario that was read, with the months that the question concerns.
 *
 * @param end last month that may be simulated
 * @param judged month at which outcomes are read
 */
record AskedScenario(LoadedScenario loaded, Month end, Month judged) {

  /**
   * Reads the scenario.
   *
   * @throws BadInput with everything that is wrong
   */
  static AskedScenario of(AnswerRequest request) {
    LoadedScenario loaded;
    try {
      loaded = ScenarioFiles.read(request.file(), request.changes());
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
    Scenario scenario = loaded.scenario();
    Month end =
        request
            .until()
            .map(month -> Month.of(month.getYear(), month.getMonthValue()))
            .orElse(scenario.end());
    if (end.isBefore(scenario.start())) {
      throw BadInput.of(
          "--until " + end + "：早于情景的首月 " + scenario.start() + "。",
          "--until " + end + ": before the first month of the scenario, " + scenario.start() + ".");
    }
    return new AskedScenario(loaded, end, JudgementMonth.of(scenario, end));
  }

  Scenario scenario() {
    return loaded.scenario();
  }

  /** The scenario up to the month at which outcomes are read. */
  Timeline untilJudged() {
    return loaded.timeline().withEnd(judged);
  }

  /** The scenario up to its last month. */
  Timeline untilEnd() {
    return loaded.timeline().withEnd(end);
  }

  List<Source> sources() {
    return List.of(new Source(loaded.id(), loaded));
  }

  /** What the numbers rest on. */
  List<Text> caveats() {
    return scenario().caveats().stream().map(Caveat::text).toList();
  }
}
