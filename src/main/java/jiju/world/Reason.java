package jiju.world;

import java.util.Locale;
import jiju.scenario.Unit;
import jiju.unit.Text;

/**
 * Why something happened to a firm: what it weighed, what it knew, what it was offered, what it
 * risked. In files a reason stands under its {@link #id()}.
 */
public enum Reason {
  SITE(Kind.WEIGHED, Unit.UTILS, "园区常数", "the site itself"),
  SUBSIDY(Kind.WEIGHED, Unit.UTILS, "补贴与租金", "subsidies and rent"),
  QUALITY(Kind.WEIGHED, Unit.UTILS, "服务与配套", "services and amenities"),
  OWN_SECTOR(Kind.WEIGHED, Unit.UTILS, "同行集聚", "firms of its own sector"),
  CHAIN(Kind.WEIGHED, Unit.UTILS, "产业链联系", "firms of linked sectors"),
  ANCHORS(Kind.WEIGHED, Unit.UTILS, "龙头企业", "anchor firms"),
  WAIT(Kind.WEIGHED, Unit.UTILS, "登记等待", "the wait at the desk"),
  REPUTATION(Kind.WEIGHED, Unit.UTILS, "声誉", "reputation"),
  CONGESTION(Kind.WEIGHED, Unit.UTILS, "拥挤", "congestion"),
  VACANCY(Kind.WEIGHED, Unit.UTILS, "空置", "empty floors"),
  ACCESS(Kind.WEIGHED, Unit.UTILS, "交通", "access"),
  TIE(Kind.WEIGHED, Unit.UTILS, "乡情", "ties to home"),
  MEETING(Kind.WEIGHED, Unit.UTILS, "招商接触", "being met by a delegation"),

  RIVAL(Kind.AGAINST, Unit.UTILS, "竞争园区", "the rival"),
  ELSEWHERE(Kind.AGAINST, Unit.UTILS, "留在他处", "elsewhere"),

  KNOWN_TO(Kind.KNEW, Unit.SHARE, "同类创业者中考虑该园区者", "founders like it who considered the park"),
  TOLD(Kind.KNEW, Unit.COUNT, "由他人告知", "times told of it"),
  PARKS_KNOWN(Kind.KNEW, Unit.COUNT, "所考虑的园区", "parks considered"),
  ENTRY_CHANCE(Kind.KNEW, Unit.SHARE, "选择园区而非留在他处的概率", "chance to prefer a park to elsewhere"),

  SUBSIDY_WORTH(
      Kind.OFFERED, Unit.PERCENT, "补贴减去租金差，占增加值", "subsidies less rent gap, of value added"),
  RENT(Kind.OFFERED, Unit.YUAN_PER_SQM_MONTH, "租金", "rent"),
  RENT_RELIEF_MONTHS(Kind.OFFERED, Unit.MONTHS, "租金减免期", "rent relief for"),
  RENT_RELIEF_SHARE(Kind.OFFERED, Unit.SHARE, "租金减免比例", "rent waived"),
  TAX_REBATE_SHARE(Kind.OFFERED, Unit.SHARE, "前三年税收返还", "tax rebate of years 1 to 3"),
  FIT_OUT_GRANT(Kind.OFFERED, Unit.YUAN_PER_SQM, "装修补贴", "fit-out grant"),
  REVERSE_GRANT(Kind.OFFERED, Unit.YUAN, "倒贴奖励", "reverse grant"),
  LOT(Kind.OFFERED, Unit.SQM, "预留面积", "floor reserved"),

  RISK_AT_AGE(Kind.RISKED, Unit.PER_YEAR, "该年龄的退出风险", "hazard at its age"),
  RISK_SECTOR(Kind.RISKED, Unit.MULTIPLIER, "行业", "its sector"),
  RISK_SHOCK(Kind.RISKED, Unit.MULTIPLIER, "冲击", "a shock"),
  RISK_ANCHOR_LEFT(Kind.RISKED, Unit.MULTIPLIER, "龙头迁出", "an anchor that has left"),
  RISK_SIZE(Kind.RISKED, Unit.MULTIPLIER, "规模", "its size"),
  RISK_INCUBATION(Kind.RISKED, Unit.MULTIPLIER, "孵化", "the incubator"),
  RISK_SUBSIDY_LAPSED(Kind.RISKED, Unit.MULTIPLIER, "补贴到期", "a subsidy that has lapsed"),
  RISK_ANCHOR(Kind.RISKED, Unit.MULTIPLIER, "龙头企业", "being an anchor"),
  RISK_IDLE(Kind.RISKED, Unit.PER_YEAR, "登记后未经营", "never having opened"),
  RISK_DEPARTURE(Kind.RISKED, Unit.PER_YEAR, "迁出风险", "hazard of moving away"),
  TAKEN_BY_SHOCK(Kind.RISKED, Unit.COUNT, "在冲击中迁出", "taken away by a shock");

  /** What a reason speaks of. */
  public enum Kind {
    /** Parts of the utility of the park; together they are the whole of it. */
    WEIGHED("权衡", "weighed"),
    /** Utilities of what it could have done instead. */
    AGAINST("另有去处", "against it stood"),
    /** What it knew. */
    KNEW("所知", "knew"),
    /** What the park offered. */
    OFFERED("所得条件", "was offered"),
    /** What made its hazard: the risk at its age times every multiplier, plus that of idleness. */
    RISKED("风险", "risked");

    private final Text text;

    Kind(String zh, String en) {
      this.text = new Text(zh, en);
    }

    public Text text() {
      return text;
    }
  }

  private final Kind kind;
  private final Unit unit;
  private final Text text;

  Reason(Kind kind, Unit unit, String zh, String en) {
    this.kind = kind;
    this.unit = unit;
    this.text = new Text(zh, en);
  }

  /** The stable name in files: the constant in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Kind kind() {
    return kind;
  }

  public Unit unit() {
    return unit;
  }

  public Text text() {
    return text;
  }
}
