package jiju.store.results.sheet;

import java.util.Locale;
import jiju.scenario.Unit;
import jiju.unit.Text;

/** Every heading of every table but the metrics; a heading means the same wherever it stands. */
enum Heading {
  SCENARIO("情景标识", "id of the scenario"),
  PARK("园区标识，或 all（全部园区）", "id of the park, or all"),
  MONTH("月份；存量取月末值", "month; stocks are counted at its end"),
  YEAR("公历年，或 all（全部模拟月份）", "calendar year, or all: all months simulated"),
  METRIC("指标标识", "id of the metric"),
  QUANTITY("派生量标识", "id of a quantity derived from several metrics or ledger lines"),
  REPLICATION("模拟序号，从 0 起", "number of the replication, from 0"),
  SEED("随机种子", "seed of all luck"),
  STATUS("运行状态：done 或 failed", "how the run ended: done or failed"),
  MONTHS(Unit.MONTHS, "模拟的月数", "months simulated"),
  DIGEST(
      "该次运行全部指标、财政科目与事件的 SHA-256", "SHA-256 over all metrics, ledger lines and events of the run"),
  NOTE("失败原因", "why the run failed"),

  N(Unit.COUNT, "有定义的模拟次数", "replications in which the number is defined"),
  MEAN("平均值", "mean over replications"),
  SD("标准差（n − 1）", "standard deviation over replications (divisor n − 1)"),
  P05("5% 分位数（第 7 类）", "5 % quantile over replications (type 7)"),
  P25("25% 分位数", "25 % quantile over replications"),
  P50("中位数", "median over replications"),
  P75("75% 分位数", "75 % quantile over replications"),
  P95("95% 分位数", "95 % quantile over replications"),

  DIFF_MEAN("与基线配对差的平均值", "mean of the paired differences to the baseline"),
  CI_LOW("95% 置信区间下限", "lower end of the 95 % confidence interval"),
  CI_HIGH("95% 置信区间上限", "upper end of the 95 % confidence interval"),
  WIN_RATE(Unit.SHARE, "高于基线的模拟占比（相等不计）", "share of pairs above the baseline; ties are no wins"),
  LOSS_RATE(Unit.SHARE, "低于基线的模拟占比", "share of pairs below the baseline"),
  VARIANCE_REDUCTION(
      Unit.MULTIPLIER,
      "共同随机数的方差缩减倍数；无方差时为空",
      "(var a + var b) / var(a − b) of common random numbers; empty without variance"),
  DIFF_SD("配对差的标准差", "standard deviation of the paired differences"),
  DIFF_P05("配对差的 5% 分位数", "5 % quantile of the paired differences"),
  DIFF_P25("配对差的 25% 分位数", "25 % quantile of the paired differences"),
  DIFF_P50("配对差的中位数", "median of the paired differences"),
  DIFF_P75("配对差的 75% 分位数", "75 % quantile of the paired differences"),
  DIFF_P95("配对差的 95% 分位数", "95 % quantile of the paired differences"),

  TARGET("目标标识", "id of the target"),
  FACTOR(Unit.MULTIPLIER, "占目标的倍数：0.8、1、1.2", "share of the target: 0.8, 1 or 1.2"),
  LEVEL("目标水平", "level of the target, in units of its metric"),
  BY("截止月份", "month by the end of which the level shall stand"),
  PROBABILITY(Unit.SHARE, "截止时达到目标水平的概率", "share of replications at or above the level"),
  FIRST_PASSAGE_P50(
      "半数模拟首次达到的月份；不足半数为空",
      "month by which half of the replications first reach it; empty: fewer do"),
  REACHED("达到过目标水平的模拟次数", "replications that reach the level in any month"),
  PROBABILITY_AT_80(Unit.SHARE, "达到目标 80% 的概率", "the same for 80 % of the target"),
  CI_LOW_AT_80(Unit.SHARE, "其 95% 置信区间下限", "its lower end, 95 %"),
  CI_HIGH_AT_80(Unit.SHARE, "其 95% 置信区间上限", "its upper end, 95 %"),
  FIRST_PASSAGE_P50_AT_80("目标 80% 的半数首达月份", "first passage of 80 % of the target"),
  REACHED_AT_80("达到过目标 80% 的模拟次数", "replications that ever reach 80 % of it"),
  PROBABILITY_AT_120(Unit.SHARE, "达到目标 120% 的概率", "the same for 120 % of the target"),
  CI_LOW_AT_120(Unit.SHARE, "其 95% 置信区间下限", "its lower end, 95 %"),
  CI_HIGH_AT_120(Unit.SHARE, "其 95% 置信区间上限", "its upper end, 95 %"),
  FIRST_PASSAGE_P50_AT_120("目标 120% 的半数首达月份", "first passage of 120 % of the target"),
  REACHED_AT_120("达到过目标 120% 的模拟次数", "replications that ever reach 120 % of it"),
  COMMIT_P80(
      "八成把握可承诺的水平", "what may be promised at 80 %: the 20 % quantile of the metric at the date"),

  INSTRUMENT("财政科目，或 all（合计）", "line of the public ledger, or all"),
  KIND("科目性质：cost 支出、capital 投资、forgone 减免、revenue 收入", "cost, capital, forgone or revenue"),
  COST_YUAN(Unit.YUAN, "现金支出（不含此前的沉没投资）", "cash out, capital sunk before the start left out; mean"),
  COMMITMENTS_YUAN(Unit.YUAN, "新作出的承诺", "commitments made; mean"),
  LAND_MU(Unit.MU, "亩均指标的分母：规划面积", "planned land, the denominator of the numbers per mu"),
  OUTPUT_YUAN_PER_MU(Unit.YUAN, "亩均产出（中位数）", "output of the year per mu of land; median"),
  TAX_YUAN_PER_MU(Unit.YUAN, "亩均税收（中位数）", "tax of the year per mu of land; median"),
  ADDITIONAL_FIRMS(Unit.FIRMS, "期末比基线多出的主体数", "firms more than in the baseline at the end; mean"),
  ADDITIONAL_JOBS(Unit.PERSONS, "期末比基线多出的就业", "jobs more than in the baseline at the end; mean"),
  ADDITIONAL_TAX_YUAN(
      Unit.YUAN, "累计比基线多出的税收", "tax since the start more than in the baseline; mean"),
  PRESENT_COST_YUAN(
      Unit.YUAN, "支出现值（公共贴现率，默认 5%）", "present value of cost at the public rate (default 5 %)"),
  PRESENT_COST_8PCT_YUAN(Unit.YUAN, "支出现值（8%）", "present value of cost at 8 %"),
  ADDITIONAL_COST_YUAN(Unit.YUAN, "比基线多出的支出现值", "present cost more than in the baseline; mean"),
  YUAN_PER_ADDITIONAL_FIRM(
      Unit.YUAN, "每多一家主体的财政成本；空为无法识别", "public cost per additional firm; empty: not identified"),
  YUAN_PER_ADDITIONAL_FIRM_CI_LOW(
      Unit.YUAN, "其 95% 区间下限（Fieller）", "its lower end, 95 % (Fieller)"),
  YUAN_PER_ADDITIONAL_FIRM_CI_HIGH(Unit.YUAN, "其 95% 区间上限", "its upper end, 95 %"),
  YUAN_PER_ADDITIONAL_JOB(
      Unit.YUAN, "每多一个就业的财政成本；空为无法识别", "public cost per additional job; empty: not identified"),
  YUAN_PER_ADDITIONAL_JOB_CI_LOW(Unit.YUAN, "其 95% 区间下限（Fieller）", "its lower end, 95 % (Fieller)"),
  YUAN_PER_ADDITIONAL_JOB_CI_HIGH(Unit.YUAN, "其 95% 区间上限", "its upper end, 95 %"),
  YUAN_PER_ADDITIONAL_FIRM_8PCT(
      Unit.YUAN, "每多一家主体的财政成本（8%）", "public cost per additional firm at 8 %"),
  YUAN_PER_ADDITIONAL_FIRM_8PCT_CI_LOW(Unit.YUAN, "其 95% 区间下限", "its lower end, 95 %"),
  YUAN_PER_ADDITIONAL_FIRM_8PCT_CI_HIGH(Unit.YUAN, "其 95% 区间上限", "its upper end, 95 %"),
  ADDITIONAL_RENT_FORGONE_YUAN(
      Unit.YUAN, "比基线多减免的租金现值", "present value of rent forgone more than in the baseline; mean"),
  YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE(
      Unit.YUAN,
      "每多一家主体的财政成本（连同减免租金，上限）",
      "cost and rent forgone per additional firm: an upper bound"),
  YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE_CI_LOW(Unit.YUAN, "其 95% 区间下限", "its lower end, 95 %"),
  YUAN_PER_ADDITIONAL_FIRM_WITH_RENT_FORGONE_CI_HIGH(
      Unit.YUAN, "其 95% 区间上限", "its upper end, 95 %"),
  PAYBACK_MONTH(
      "半数模拟收回运行支出的月份；空为不足半数",
      "month by which half of the replications have running cost paid back; empty: fewer do"),
  PAID_BACK("收回运行支出的模拟次数", "replications that pay running cost back"),
  PAYBACK_MONTH_WITH_CAPITAL(
      "连同沉没投资收回的月份", "the same with all capital, sunk capital as an outlay of the first month"),
  PAID_BACK_WITH_CAPITAL("连同沉没投资收回的模拟次数", "replications that pay all capital back"),
  SUNK_CAPITAL_YUAN(Unit.YUAN, "起始前已投入的建设资金", "capital sunk before the first month"),
  NOTE_ZH("每多一家主体成本的说明（中文）", "remark on the cost per additional firm, in Chinese"),
  NOTE_EN("每多一家主体成本的说明（英文）", "remark on the cost per additional firm, in English"),
  JOB_NOTE_ZH("每多一个就业成本的说明（中文）", "remark on the cost per additional job, in Chinese"),
  JOB_NOTE_EN("每多一个就业成本的说明（英文）", "remark on the cost per additional job, in English"),

  ENTRANTS(Unit.FIRMS, "全期新登记（平均）", "registrations over the whole run; mean"),
  STARTUPS(
      Unit.FIRMS,
      "其中没有本园区便不在任何园区的本省企业",
      "of these, in no park without this one, from its own province"),
  ARRIVALS(
      Unit.FIRMS, "其中没有本园区便不在任何园区的外来企业", "of these, in no park without this one, from outside"),
  MOVED_IN(Unit.FIRMS, "其中没有本园区便在其他园区的企业", "of these, in another park without this one"),
  MOVED_OUT(
      Unit.FIRMS, "没有其他园区便会在本园区的企业", "entrants of other parks that would be here without those"),
  NET_REGIONAL(Unit.FIRMS, "本园区使全部园区净增的企业", "what all parks together gain by this one"),

  EXCELLENT(Unit.SHARE, "考核优秀的概率", "probability that the grade is excellent"),
  GOOD(Unit.SHARE, "考核良好的概率", "probability that the grade is good"),
  PASS(Unit.SHARE, "考核合格的概率", "probability that the grade is pass"),
  WARNED(Unit.SHARE, "被警告的概率", "probability that it is warned"),
  DEMOTED(Unit.SHARE, "已被降格的概率", "probability that it has been demoted"),
  UNGRADED(Unit.SHARE, "尚未考核的概率", "probability that it has not been graded yet"),

  SECTOR("行业标识", "id of the sector"),
  FIRMS_MEAN(
      Unit.FIRMS, "全部园区该行业在册主体数（平均）", "firms of the sector on the register of all parks; mean"),
  ZONE("分区标识", "id of the zone"),
  FLOOR_SQM(Unit.SQM, "分区建筑面积；开放前为 0", "floor of the zone; 0 before it opens"),
  LARGEST_PARKS("最大的园区个数", "how many of the largest parks"),

  FACT("事实标识", "id of the observed fact"),
  PLATFORM_GROSS_UP(
      Unit.MULTIPLIER,
      "平台流水加成 g：模拟产值乘以 1 + g",
      "gross-up g: simulated output is multiplied by 1 + g"),
  AT("比较的月份", "month compared; after an event, the median over replications"),
  OBSERVED("公布值", "figure as printed"),
  OBSERVED_LOW("报道口径下限", "lower end of the press reading"),
  OBSERVED_HIGH("报道口径上限", "upper end of the press reading"),
  VERDICT(
      "结论：inside 区间内、outside 区间外、echo 恒等回声、not_simulated 未模拟",
      "inside the 90 % band, outside, echo of another fact, or not_simulated"),
  SOURCE("出处", "source"),
  USE("用途：C 校准、V 验证、I 恒等", "C used in fitting, V kept out of it, I identity"),
  SHARPNESS(Unit.MULTIPLIER, "锐度 p95/p05", "sharpness: p95 / p05"),
  MEDIAN_ERROR(
      Unit.SHARE, "中位数偏离报道区间的比例", "distance of the median from the press reading, as a share"),
  CRPS("连续分级概率评分（指标单位）", "continuous ranked probability score, in units of the metric"),

  KIND_OF_SPREAD(
      "level 水平（对数）或 difference 与基线之差", "level (logarithm) or difference to the baseline"),
  PARAMETER_SHARE(
      Unit.SHARE,
      "方差中来自参数不确定的份额，其余为偶然",
      "share of the variance that comes from not knowing the parameters; the rest is chance"),
  RESTS_ON("与之关系最密切的参数；没有则为空", "parameter that it goes with most closely; empty: none"),
  CORRELATION("与该参数的秩相关系数", "rank correlation with that parameter"),
  ACCOUNT("对事实的另一种解释（其情景标识）", "rival account of the facts (id of its scenario)"),
  PARAMETER("参数路径", "path of the parameter"),
  MEANING_ZH("参数含义（中文）", "meaning of the parameter, in Chinese"),
  MEANING_EN("参数含义（英文）", "meaning of the parameter, in English"),
  CONTRACTION(Unit.MULTIPLIER, "后验与先验标准差之比", "posterior over prior standard deviation"),
  LEARNT("事实是否收窄了该参数：contracted 或 prior_dominated", "contracted, or prior_dominated");

  private final Unit unit;
  private final Text text;

  Heading(String zh, String en) {
    this(Unit.NONE, zh, en);
  }

  Heading(Unit unit, String zh, String en) {
    this.unit = unit;
    this.text = new Text(zh, en);
  }

  /** The heading in files: lower case. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty where the unit is that of the metric or quantity of the row, or where there is none. */
  Unit unit() {
    return unit;
  }

  Text text() {
    return text;
  }
}
