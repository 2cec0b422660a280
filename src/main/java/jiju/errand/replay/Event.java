package jiju.errand.replay;

import java.util.Locale;
import jiju.scenario.Unit;
import jiju.unit.Text;
import jiju.world.Diary.Happening;

/** What a diary has to say of a firm. In files an event stands under its {@link #id()}. */
enum Event {
  INITIAL(Unit.PERSONS, "期初已在园区", "was there before the first month"),
  SPAWNED(Unit.PERSONS, "由孵化器自行孵化", "was spawned by an incubator"),
  SPLIT_OFF(Unit.PERSONS, "由在园企业员工创办", "was founded by one who left a resident firm"),
  AGREED(Unit.PERSONS, "龙头企业答应落户", "an anchor firm, said yes to the park"),
  DECIDED(Unit.UTILS, "决定落户；效用高于他处", "decided for the park; utility over elsewhere"),
  TURNED_AWAY(Unit.SQM, "没有空间，要", "found no floor; it wanted"),
  ABANDONED(Unit.WORKING_DAYS, "在窗口放弃办理；等待", "gave up at the desk; wait"),
  REGISTERED(Unit.WORKING_DAYS, "登记在册；窗口等待", "came onto the register; wait at the desk"),
  OPENED(Unit.PERSONS, "开业", "opened with"),
  ADMITTED(Unit.NONE, "进入孵化器，第", "was taken into incubator number"),
  GRADUATED(Unit.MONTHS, "孵化毕业；在孵", "graduated from the incubator after"),
  SPUN_OFF(
      Unit.LOG_POINTS,
      "一名员工离开创业；其生产率",
      "one of its people founded an own firm; productivity of it"),
  YEAR_END(Unit.PERSONS, "年末", "at the end of the year"),
  CLOSED(Unit.PER_YEAR, "停业；当时的退出风险", "closed; hazard at that time"),
  DEREGISTERED(Unit.MONTHS, "注销；停业以来", "left the register; since closing"),
  DEPARTED(Unit.PERSONS, "迁出", "moved away");

  private final Unit unit;
  private final Text text;

  Event(Unit unit, String zh, String en) {
    this.unit = unit;
    this.text = new Text(zh, en);
  }

  static Event of(Happening happening) {
    return valueOf(happening.name());
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Unit unit() {
    return unit;
  }

  Text text() {
    return text;
  }

  /** Whether it puts the firm on the register, as series count entries. */
  boolean isEntry() {
    return this == REGISTERED;
  }

  /** Whether it takes the firm off the register, as series count exits. */
  boolean isExit() {
    return this == DEREGISTERED || this == DEPARTED;
  }
}
