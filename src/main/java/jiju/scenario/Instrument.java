package jiju.scenario;

import java.util.Locale;
import jiju.unit.Text;

/** Lines of the public ledger. In files an instrument stands under its {@link #id()}. */
public enum Instrument {
  TRIPS(Kind.COST, "招商出访", "promotion trips"),
  EVENTS(Kind.COST, "公众活动", "signboards, titles and summits"),
  SERVICE_DESK(Kind.COST, "办事窗口", "service desk"),
  INCUBATORS(Kind.COST, "孵化器代管费", "incubator fees"),
  REVERSE_SUBSIDY(Kind.COST, "倒贴", "reverse subsidy"),
  FIT_OUT(Kind.COST, "装修补贴", "fit-out grants"),
  TAX_REBATE(Kind.COST, "税收返还", "tax rebates"),
  ANCHOR_PACKAGES(Kind.COST, "龙头企业奖励", "anchor packages"),
  TALENT_FLATS(Kind.COST, "人才公寓", "talent flats"),
  AMENITIES(Kind.COST, "配套设施", "amenities, running cost"),
  AMENITY_CAPITAL(Kind.CAPITAL, "配套设施投资", "amenities, capital"),
  RENT_FORGONE(Kind.FORGONE, "减免租金", "rent forgone"),
  TAX_RETAINED(Kind.REVENUE, "税收地方留成", "locally retained tax"),
  RENT(Kind.REVENUE, "租金收入", "rent collected"),
  GRANTS_RECEIVED(Kind.REVENUE, "上级奖励", "grants received");

  /** What a line does to the public purse. */
  public enum Kind {
    /** Cash out. */
    COST,
    /** Cash out for durable assets, reported apart as capital. */
    CAPITAL,
    /** Revenue waived: no cash moves. */
    FORGONE,
    /** Cash in. */
    REVENUE
  }

  private final Kind kind;
  private final Text text;

  Instrument(Kind kind, String zh, String en) {
    this.kind = kind;
    this.text = new Text(zh, en);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Kind kind() {
    return kind;
  }

  public Text text() {
    return text;
  }
}
