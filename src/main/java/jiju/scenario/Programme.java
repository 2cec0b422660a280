package jiju.scenario;

import jiju.unit.Text;

/**
 * A programme that parks join in cohorts, are graded in every year, and leave by demotion (model 6,
 * the Zhejiang programme). A park before its cohort's month or after its demotion is not in the
 * programme: what the programme gives ends for newcomers, its firms stay.
 *
 * <p>Who is graded: every park that has been in for a minimum of months. What is graded: a score,
 * the weighted sum of standardised performance among those graded, and what the inspectors happen
 * to see. The best shares are excellent, good and pass; whoever comes after them fails: it is
 * warned, and demoted if it failed in the years before too, or if its score lies far below.
 */
public record Programme(
    @Meaning(zh = "名称", en = "name") Text title,
    @Quantity(
            zh = "考核月份（1–12）",
            en = "month of the year in which parks are graded",
            unit = Unit.NONE,
            value = 12,
            min = 1,
            max = 12)
        int gradingMonth,
    @Quantity(
            zh = "列入满几个月起考核",
            en = "months in the programme from which a park is graded",
            unit = Unit.MONTHS,
            value = 3,
            max = 600)
        int minimumMonths,
    @Meaning(zh = "考核指标权重", en = "weights of what is graded") Score score,
    @Quantity(
            zh = "连续不合格几年即降格",
            en = "years of failing in a row that bring demotion",
            unit = Unit.YEARS,
            value = 2,
            min = 1,
            max = 100,
            source = "assumption (a warned town that fails again is demoted)",
            sourceZh = "假设（受警告后再次不合格者降格）")
        int yearsOfFailing,
    @Quantity(
            zh = "得分低于均值多少个标准差即直接降格",
            en = "standard deviations below the mean that bring demotion at once",
            unit = Unit.NONE,
            value = 2,
            max = 100,
            low = 1.5,
            high = 3)
        double demotionDistance,
    @Quantity(
            zh = "列入时本地知晓增量",
            en = "local awareness gained by being listed",
            unit = Unit.SHARE,
            value = 0,
            max = 1,
            low = 0,
            high = 0.5)
        double listingAwareness,
    @Quantity(
            zh = "列入时声誉增量",
            en = "reputation gained by being listed",
            unit = Unit.SHARE,
            value = 0,
            max = 1,
            low = 0,
            high = 0.1,
            source = "model 4p: titles are steps of 0.05-0.1",
            sourceZh = "模型4p：称号带来0.05-0.1的台阶")
        double listingReputation,
    @Meaning(zh = "优秀", en = "excellent") Standing excellent,
    @Meaning(zh = "良好", en = "good") Standing good,
    @Meaning(zh = "合格", en = "pass") Standing pass,
    @Meaning(zh = "警告", en = "warned") Standing warned,
    @Meaning(zh = "降格", en = "demoted") Standing demoted) {

  /** What a grade brings. */
  public Standing of(Grade grade) {
    return switch (grade) {
      case EXCELLENT -> excellent;
      case GOOD -> good;
      case PASS -> pass;
      case WARNED -> warned;
      case DEMOTED -> demoted;
    };
  }

  /** Weights of the score; each indicator is standardised over the parks graded. */
  public record Score(
      @Quantity(
              zh = "亩均产值（对数）",
              en = "output per mu (logarithm)",
              unit = Unit.NONE,
              value = 0.2,
              max = 10)
          double outputPerMu,
      @Quantity(
              zh = "亩均税收（对数）",
              en = "tax per mu (logarithm)",
              unit = Unit.NONE,
              value = 0.1,
              max = 10)
          double taxPerMu,
      @Quantity(
              zh = "产值增长（对数差）",
              en = "growth of output over a year (logarithm)",
              unit = Unit.NONE,
              value = 0.2,
              max = 10)
          double outputGrowth,
      @Quantity(
              zh = "一年新登记企业（对数）",
              en = "registrations of a year (logarithm)",
              unit = Unit.NONE,
              value = 0.3,
              max = 10)
          double entries,
      @Quantity(
              zh = "高新技术企业（对数）",
              en = "high-tech firms (logarithm)",
              unit = Unit.NONE,
              value = 0.1,
              max = 10)
          double highTech,
      @Quantity(
              zh = "现场检查的偶然性（标准差）",
              en = "luck of the inspection (standard deviation)",
              unit = Unit.NONE,
              value = 0.3,
              max = 10,
              low = 0,
              high = 1)
          double inspectionSigma) {}

  /** What a grade asks for and brings. */
  public record Standing(
      @Quantity(
              zh = "所占份额（警告与降格无份额，为其余者）",
              en = "share of the parks graded (none for warned and demoted: they are the rest)",
              unit = Unit.SHARE,
              value = 0,
              max = 1)
          double share,
      @Quantity(
              zh = "声誉变化",
              en = "step of reputation",
              unit = Unit.SHARE,
              value = 0,
              min = -1,
              max = 1)
          double reputationStep,
      @Quantity(
              zh = "其后一年计划补贴所付份额",
              en = "share of the programme's subsidies promised to newcomers of the year after",
              unit = Unit.SHARE,
              value = 1,
              max = 2)
          double subsidyShare,
      @Quantity(zh = "奖励", en = "award received", unit = Unit.YUAN, value = 0, max = 1e10)
          double awardYuan) {}
}
