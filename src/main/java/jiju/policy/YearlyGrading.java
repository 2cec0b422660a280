package jiju.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Grade;
import jiju.scenario.Instrument;
import jiju.scenario.Programme;
import jiju.world.ParkState;
import jiju.world.Tally;
import jiju.world.World;

/** Grades the parks of the programme once a year, and lets the failing go. */
@Sentence(
    zh = "创建计划每年按相对表现考核：优秀、良好、合格各占定额，其余警告；连续不合格或远逊于平均者降格退出。",
    en =
        "Once a year the parks of the programme are graded by relative performance: fixed shares are excellent, good and pass, the rest are warned; who fails again, or lies far below, is demoted and leaves.",
    source =
        "model 6; shares F20 (25, 45, 31, 9 warned, 5 demoted of 115); demotions F21, F22; rule: assumption",
    sourceZh = "模型6；比例F20（115个中优秀25、良好45、合格31、警告9、降格5）；降格F21、F22；规则为假设")
public final class YearlyGrading implements Rule {
  private final Luck luck;

  public YearlyGrading(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.REPUTATION;
  }

  @Override
  public void apply(World world) {
    world
        .scenario()
        .levers()
        .programme()
        .filter(programme -> world.calendarMonth().monthOfYear() == programme.gradingMonth())
        .ifPresent(programme -> grade(world, programme));
  }

  private void grade(World world, Programme programme) {
    List<ParkState> graded = new ArrayList<>();
    for (ParkState park : world.parks()) {
      boolean member = park.membership().isMember();
      if (member && world.month() - park.membership().joined() >= programme.minimumMonths()) {
        graded.add(park);
      }
    }
    double[] score = new PerformanceScore(world, programme.score(), graded).of(this::inspection);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < graded.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.<Integer>comparingDouble(i -> -score[i]).thenComparingInt(i -> i));
    for (int rank = 0; rank < order.size(); rank++) {
      int i = order.get(rank);
      Grade grade = byRank(programme, rank, order.size());
      if (grade == Grade.WARNED && isDemoted(world, programme, graded.get(i), score[i])) {
        grade = Grade.DEMOTED;
      }
      take(graded.get(i), programme, grade, world.month());
    }
  }

  /** What the inspectors happen to see of a park this year, in standard deviations. */
  private double inspection(World world, ParkState park) {
    long key = AgentKey.code(world.scenario().parks().get(park.index()).id());
    return luck.normal(Decision.GRADING, key, world.calendarMonth().index());
  }

  /** The grade that the shares give to a rank, 0 the best; whoever is left over fails. */
  static Grade byRank(Programme programme, int rank, int parks) {
    double place = (rank + 0.5) / parks;
    double excellent = programme.excellent().share();
    double good = excellent + programme.good().share();
    double pass = good + programme.pass().share();
    if (place < excellent) {
      return Grade.EXCELLENT;
    }
    return place < good ? Grade.GOOD : place < pass ? Grade.PASS : Grade.WARNED;
  }

  private static boolean isDemoted(World world, Programme programme, ParkState park, double score) {
    return world.scenario().uncertainties().mechanisms().demotion()
        && (park.membership().failures() + 1 >= programme.yearsOfFailing()
            || score < -programme.demotionDistance());
  }

  private static void take(ParkState park, Programme programme, Grade grade, int month) {
    Programme.Standing standing = programme.of(grade);
    park.membership().take(grade, month);
    park.setReputation(park.reputation() + standing.reputationStep());
    park.ledger().book(Instrument.GRANTS_RECEIVED, standing.awardYuan());
    if (grade == Grade.DEMOTED) {
      park.counts().add(Tally.DEMOTIONS);
    }
  }
}
