package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.analysis.JudgementMonth;
import jiju.analysis.rival.Account;
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
 * @param variants the other scenarios of its folder; empty where one file was asked for
 */
record AskedScenario(
    LoadedScenario loaded, Month end, Month judged, List<LoadedScenario> variants) {

  /**
   * Reads the scenario alone; a folder stands for its baseline.
   *
   * @throws BadInput with everything that is wrong
   */
  static AskedScenario of(AnswerRequest request) {
    try {
      return of(request, List.of(ScenarioFiles.read(request.file(), request.changes())));
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  /**
   * Reads the scenario; a folder brings its variants along, and with them the rival accounts.
   *
   * @throws BadInput with everything that is wrong
   */
  static AskedScenario withVariants(AnswerRequest request, List<Path> more) {
    List<Path> files = new ArrayList<>(List.of(request.file()));
    files.addAll(more);
    try {
      return of(request, ScenarioFiles.readAll(files, request.changes()));
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  private static AskedScenario of(AnswerRequest request, List<LoadedScenario> read) {
    LoadedScenario loaded = read.get(0);
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
    return new AskedScenario(
        loaded, end, JudgementMonth.of(scenario, end), read.subList(1, read.size()));
  }

  /** The same, read at another month. */
  AskedScenario judgedAt(Month month) {
    return new AskedScenario(loaded, end, month, variants);
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

  /** Every account of the facts up to the month at which outcomes are read, its own first. */
  List<Account> accounts() {
    return Account.of(
        untilJudged(), variants.stream().map(one -> one.timeline().withEnd(judged)).toList());
  }

  /** The scenarios that the answer rests on: its own and the rivals. */
  List<Source> sources() {
    List<String> rivals = accounts().stream().map(Account::id).toList();
    List<Source> sources = new ArrayList<>(List.of(new Source(loaded.id(), loaded)));
    variants.stream()
        .filter(one -> rivals.contains(one.id()))
        .forEach(one -> sources.add(new Source(one.id(), one)));
    return sources;
  }

  /** What the numbers rest on. */
  List<Text> caveats() {
    return scenario().caveats().stream().map(Caveat::text).toList();
  }
}
