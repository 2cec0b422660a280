package jiju.analysis.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.statistics.Wilson;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Grade;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Programme;
import jiju.unit.Month;

/**
 * How likely each grade of a programme's yearly assessment is for a park: the grade that the last
 * assessment until then gave it. A park that was demoted stays so.
 *
 * @param month month of an assessment
 * @param n replications
 * @param counts replications by grade, in the order of {@link Grade}; the rest had none yet
 */
public record GradeOdds(String scenario, String park, Month month, int n, List<Integer> counts) {
  public GradeOdds {
    counts = List.copyOf(counts);
  }

  /** The share of replications with a grade. */
  public Proportion of(Grade grade) {
    return Wilson.of(counts.get(grade.ordinal()), n);
  }

  /** The share of replications in which it had not been graded yet. */
  public Proportion ungraded() {
    return Wilson.of(n - counts.stream().mapToInt(Integer::intValue).sum(), n);
  }

  /** Park by park and year by year; empty where there is no programme. */
  public static List<GradeOdds> of(Ensemble ensemble) {
    List<GradeOdds> odds = new ArrayList<>();
    ensemble
        .scenario()
        .levers()
        .programme()
        .map(Programme::gradingMonth)
        .ifPresent(
            grading -> {
              for (Park park : ensemble.scenario().parks()) {
                for (int row = 0; row < ensemble.months(); row++) {
                  if (ensemble.start().plus(row).monthOfYear() == grading) {
                    odds.add(of(ensemble, park.id(), row));
                  }
                }
              }
            });
    return odds;
  }

  private static GradeOdds of(Ensemble ensemble, String park, int row) {
    int column = ensemble.parkIndex(park);
    Integer[] counts = new Integer[Grade.values().length];
    Arrays.fill(counts, 0);
    for (RunRecord run : ensemble.runs()) {
      double points = run.value(column, Metric.GRADE, row);
      for (Grade grade : Grade.values()) {
        counts[grade.ordinal()] += points == grade.points() ? 1 : 0;
      }
    }
    return new GradeOdds(
        ensemble.id(), park, ensemble.start().plus(row), ensemble.size(), Arrays.asList(counts));
  }
}
