package jiju.errand.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import jiju.analysis.uncertainty.Drawn;
import jiju.chart.Picture;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.report.Bulletin;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Month;
import jiju.unit.Text;

/** The side questions of an attribution that were asked for. */
record Further(List<SideQuestion> questions) {

  static Further of(AttributeRequest request, AskedScenario asked, Drawn drawn, int replications) {
    List<SideQuestion> questions = new ArrayList<>();
    long seed = request.answer().seed();
    request
        .loseAnchor()
        .map(month -> Month.of(month.getYear(), month.getMonthValue()))
        .ifPresent(
            month ->
                questions.add(
                    new CascadeQuestion(asked, inside(month, asked), drawn, seed, replications)));
    if (request.criticalMass()) {
      questions.add(new CriticalMassQuestion(asked, seed, replications));
    }
    if (request.regimeMap()) {
      questions.add(new RegimeQuestion(asked, seed, replications));
    }
    return new Further(questions);
  }

  private static Month inside(Month month, AskedScenario asked) {
    if (month.isBefore(asked.scenario().start()) || month.isAfter(asked.end())) {
      throw BadInput.of(
          "--lose-anchor "
              + month
              + "：应在 "
              + asked.scenario().start()
              + " 至 "
              + asked.end()
              + " 之间。",
          "--lose-anchor "
              + month
              + ": must lie between "
              + asked.scenario().start()
              + " and "
              + asked.end()
              + ".");
    }
    return month;
  }

  int runs() {
    return questions.stream().mapToInt(SideQuestion::runs).sum();
  }

  void measure(Laboratory laboratory, Console console) {
    questions.forEach(question -> question.measure(laboratory, console));
  }

  List<Text> answers() {
    return questions.stream().map(SideQuestion::answer).toList();
  }

  List<StudyTable> tables() {
    return questions.stream().map(SideQuestion::table).toList();
  }

  /**
   * @param footers what stands under a chart, by the runs of each combination
   */
  List<Picture> pictures(IntFunction<Text> footers, Language language) {
    return questions.stream()
        .map(question -> question.picture(footers.apply(question.replications()), language))
        .toList();
  }

  List<Bulletin.Section> sections() {
    return questions.stream().map(SideQuestion::section).toList();
  }
}
