package jiju.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jiju.unit.Text;

/**
 * What is counted about a park in a month, and how parks add up. In files a metric stands under its
 * {@link #id()}. Stocks are counted at the end of the month.
 */
public enum Metric {
  FIRMS(Unit.FIRMS, Sum.ADD, "在册主体数", "firms on the register"),
  FIRMS_OPERATING(Unit.FIRMS, Sum.ADD, "实际经营主体数", "firms operating"),
  FIRMS_CUMULATIVE(Unit.FIRMS, Sum.ADD, "累计入驻主体数", "firms ever registered"),
  ENTRIES(Unit.FIRMS, Sum.ADD, "当月新登记", "registrations in the month"),
  EXITS(Unit.FIRMS, Sum.ADD, "当月注销与迁出", "deregistrations and departures in the month"),
  OPENINGS(Unit.FIRMS, Sum.ADD, "当月开业", "firms that began to operate in the month"),
  CLOSURES(Unit.FIRMS, Sum.ADD, "当月停业", "firms that ceased to operate in the month"),
  TURNED_AWAY(Unit.FIRMS, Sum.ADD, "因无空间被拒", "turned away for lack of space"),
  EMPLOYEES(Unit.PERSONS, Sum.ADD, "就业人数", "people employed"),
  OUTPUT_YUAN(Unit.YUAN, Sum.ADD, "当月产值", "gross output value in the month"),
  OUTPUT_12M_YUAN(Unit.YUAN, Sum.ADD, "近十二个月产值", "gross output value of twelve months"),
  OUTPUT_CUMULATIVE_YUAN(Unit.YUAN, Sum.ADD, "累计产值", "gross output value since the start"),
  TAX_YUAN(Unit.YUAN, Sum.ADD, "当月税收", "tax revenue in the month"),
  TAX_12M_YUAN(Unit.YUAN, Sum.ADD, "近十二个月税收", "tax revenue of twelve months"),
  TAX_CUMULATIVE_YUAN(Unit.YUAN, Sum.ADD, "累计税收", "tax revenue since the start"),
  FISCAL_COST_CUMULATIVE_YUAN(
      Unit.YUAN,
      Sum.ADD,
      "累计财政支出（现金，不含沉没投资）",
      "public cash cost since the start, without sunk capital"),
  OCCUPANCY(Unit.SHARE, Sum.BY_FLOOR, "入住率", "occupied share of the floor"),
  REGISTRATION_WAIT_DAYS(Unit.WORKING_DAYS, Sum.BY_FIRMS, "登记等待时间", "wait for registration"),
  SERVICE_QUALITY(Unit.SHARE, Sum.BY_FIRMS, "服务与配套品质", "quality of service and amenities"),
  REPUTATION(Unit.SHARE, Sum.BY_FIRMS, "声誉", "reputation"),
  INCUBATED(Unit.FIRMS, Sum.ADD, "在孵企业", "firms in incubators"),
  GRADUATES(Unit.FIRMS, Sum.ADD, "累计毕业企业", "firms graduated from incubators since the start"),
  SPIN_OFFS(Unit.FIRMS, Sum.ADD, "当月衍生企业", "spin-offs in the month"),
  LEADS(Unit.FIRMS, Sum.ADD, "当月招商线索", "leads met by promotion in the month"),
  SIGNED(Unit.FIRMS, Sum.ADD, "当月签约", "firms signed in the month"),
  LANDED(Unit.FIRMS, Sum.ADD, "当月落地", "signed firms that landed in the month"),
  ANCHORS(Unit.FIRMS, Sum.ADD, "龙头企业数", "anchor firms resident"),
  ABOVE_SCALE_FIRMS(Unit.FIRMS, Sum.ADD, "规上企业数", "above-scale firms"),
  HIGHTECH_FIRMS(Unit.FIRMS, Sum.ADD, "高新技术企业数", "national high-tech firms"),
  FOUNDER_GROUP_FIRMS(Unit.FIRMS, Sum.ADD, "新四军创办的主体数", "firms of the four founder groups"),
  OUTPUT_ANCHOR_YUAN(Unit.YUAN, Sum.ADD, "龙头企业当月产值", "output of anchor firms in the month"),
  OUTPUT_TAIL_YUAN(Unit.YUAN, Sum.ADD, "小微主体当月产值", "output of all other firms in the month"),
  AWARENESS(Unit.SHARE, Sum.BY_POOL, "知晓率", "awareness, weighted by pool"),
  SECTOR_HHI(Unit.SHARE, Sum.RECOMPUTED, "行业集中度（HHI）", "concentration over sectors (HHI of firms)"),
  ANCHOR_DEPENDENCE(
      Unit.SHARE,
      Sum.RECOMPUTED,
      "龙头依赖度（前五家产值占比）",
      "share of the five largest in twelve-month output"),
  DECISIONS_OUTSIDE(Unit.FIRMS, Sum.ADD, "当月选择留在原地或他处", "decisions of the month for elsewhere"),
  DECISIONS_RIVAL(Unit.FIRMS, Sum.ADD, "当月选择竞争园区", "decisions of the month for the rival"),
  ABANDONED(Unit.FIRMS, Sum.ADD, "当月放弃办理", "files abandoned at the desk in the month"),
  ASSETS_YUAN(Unit.YUAN, Sum.ADD, Presence.WITH_ASSETS, "管理资产规模", "assets under management"),
  DESK_FILES(
      Unit.COUNT,
      Sum.ADD,
      Presence.WITH_DESK_LOG,
      "当月受理的登记与变更件数",
      "registrations and changes filed in the month"),
  DESK_FILES_12M(
      Unit.COUNT,
      Sum.ADD,
      Presence.WITH_DESK_LOG,
      "近十二个月受理的登记与变更件数",
      "registrations and changes filed in twelve months"),
  DESK_FIRMS_12M(
      Unit.FIRMS,
      Sum.ADD,
      Presence.WITH_DESK_LOG,
      "近十二个月办理登记或变更的主体数（每家计一次）",
      "firms that filed a registration or a change in twelve months, each counted once"),
  RENAMING_DAYS(
      Unit.WORKING_DAYS,
      Sum.BY_FIRMS,
      Presence.WITH_DESK_LOG,
      "变更名称平均办理时间",
      "mean time of a renaming at the desk"),
  RENAMING_WITHIN_HALF_DAY(
      Unit.SHARE,
      Sum.BY_FIRMS,
      Presence.WITH_DESK_LOG,
      "半天内办结的变更比例",
      "share of renamings done within half a day"),
  ENTRIES_HOME_CUMULATIVE(
      Unit.FIRMS,
      Sum.ADD,
      Presence.WITH_ORIGIN_LOG,
      "累计新登记中的本市创办者",
      "registrations since the start by founders of the park's own city"),
  ENTRIES_ELSEWHERE_CUMULATIVE(
      Unit.FIRMS,
      Sum.ADD,
      Presence.WITH_ORIGIN_LOG,
      "累计新登记中的外地创办者",
      "registrations since the start by founders of other cities"),
  STARTUPS(
      Unit.FIRMS,
      Sum.ADD,
      Presence.WITH_SEVERAL_PARKS,
      "当月新登记中的本省新增",
      "registrations that without the park would be in no park, from its own province"),
  ARRIVALS(
      Unit.FIRMS,
      Sum.ADD,
      Presence.WITH_SEVERAL_PARKS,
      "当月新登记中的外来落户",
      "registrations that without the park would be in no park, from outside"),
  MOVED_IN(
      Unit.FIRMS,
      Sum.ADD,
      Presence.WITH_SEVERAL_PARKS,
      "当月新登记中由其他园区分流而来",
      "registrations drawn from other parks"),
  MOVED_OUT(
      Unit.FIRMS,
      Sum.ADD,
      Presence.WITH_SEVERAL_PARKS,
      "当月被其他园区分流而去",
      "registrations that other parks drew from here"),
  IN_PROGRAMME(
      Unit.COUNT, Sum.ADD, Presence.WITH_PROGRAMME, "在创建计划中的园区数", "parks in the programme"),
  GRADE(
      Unit.NONE,
      Sum.BY_PROGRAMME,
      Presence.WITH_PROGRAMME,
      "最近考核等次（5 优秀至 1 降格，0 未考核）",
      "grade of the last assessment (5 excellent to 1 demoted, 0 none)"),
  GRADED_12M(
      Unit.COUNT,
      Sum.ADD,
      Presence.WITH_PROGRAMME,
      "近十二个月参加考核的园区数",
      "parks graded in twelve months"),
  DEMOTIONS_12M(
      Unit.COUNT,
      Sum.ADD,
      Presence.WITH_PROGRAMME,
      "近十二个月降格的园区数",
      "parks demoted in twelve months"),
  PROGRAMME_FIRMS(
      Unit.FIRMS,
      Sum.ADD,
      Presence.WITH_PROGRAMME,
      "创建计划内园区的在册主体数",
      "firms on the register of parks in the programme"),
  PROGRAMME_OUTPUT_12M_YUAN(
      Unit.YUAN,
      Sum.ADD,
      Presence.WITH_PROGRAMME,
      "创建计划内园区近十二个月产值",
      "output of twelve months of parks in the programme"),
  PROGRAMME_TAX_12M_YUAN(
      Unit.YUAN,
      Sum.ADD,
      Presence.WITH_PROGRAMME,
      "创建计划内园区近十二个月税收",
      "tax of twelve months of parks in the programme"),
  LARGE_PARKS(
      Unit.COUNT,
      Sum.ADD,
      Presence.WITH_PROGRAMME,
      "创建计划内的百亿级园区数",
      "large parks in the programme, by output of twelve months");

  /** How the values of parks make the value of all. */
  public enum Sum {
    ADD,
    BY_FLOOR,
    BY_FIRMS,
    BY_POOL,
    /** The mean over the parks in the programme. */
    BY_PROGRAMME,
    RECOMPUTED
  }

  /** In which scenarios a metric is counted. */
  private enum Presence {
    ALWAYS,
    /** Where a sector has assets under management. */
    WITH_ASSETS,
    /** Where the service desk keeps a log. */
    WITH_DESK_LOG,
    /** Where the park notes where founders come from. */
    WITH_ORIGIN_LOG,
    /** Where there is more than one park. */
    WITH_SEVERAL_PARKS,
    /** Where there is a programme. */
    WITH_PROGRAMME;

    boolean isIn(Scenario scenario) {
      return switch (this) {
        case ALWAYS -> true;
        case WITH_ASSETS -> scenario.hasAssets();
        case WITH_DESK_LOG -> scenario.uncertainties().statistics().deskLog();
        case WITH_ORIGIN_LOG -> scenario.uncertainties().statistics().originLog();
        case WITH_SEVERAL_PARKS -> scenario.parks().size() > 1;
        case WITH_PROGRAMME -> scenario.levers().programme().isPresent();
      };
    }
  }

  private final Unit unit;
  private final Sum sum;
  private final Presence presence;
  private final Text text;

  Metric(Unit unit, Sum sum, String zh, String en) {
    this(unit, sum, Presence.ALWAYS, zh, en);
  }

  Metric(Unit unit, Sum sum, Presence presence, String zh, String en) {
    this.unit = unit;
    this.sum = sum;
    this.presence = presence;
    this.text = new Text(zh, en);
  }

  /** What is counted in a scenario, in the order of the constants. */
  public static List<Metric> countedIn(Scenario scenario) {
    return Arrays.stream(values()).filter(metric -> metric.presence.isIn(scenario)).toList();
  }

  /** Whether it is counted in a scenario. */
  public boolean isCountedIn(Scenario scenario) {
    return presence.isIn(scenario);
  }

  /** The stable name in files: the constant in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Unit unit() {
    return unit;
  }

  public Sum sum() {
    return sum;
  }

  public Text text() {
    return text;
  }
}
