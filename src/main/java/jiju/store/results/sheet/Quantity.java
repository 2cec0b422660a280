package jiju.store.results.sheet;

import java.util.Locale;
import jiju.scenario.Unit;
import jiju.unit.Text;

/** What is derived run by run from several metrics or ledger lines, before bands are drawn. */
enum Quantity {
  COST_YUAN(Unit.YUAN, "现金支出累计（不含沉没投资）", "cash out since the start, sunk capital left out"),
  PRESENT_COST_YUAN(Unit.YUAN, "支出现值（公共贴现率）", "present value of cost at the public rate"),
  PRESENT_COST_8PCT_YUAN(Unit.YUAN, "支出现值（8%）", "present value of cost at 8 %"),
  PRESENT_RENT_FORGONE_YUAN(Unit.YUAN, "减免租金现值（公共贴现率）", "present value of rent forgone"),
  COMMITMENTS_YUAN(Unit.YUAN, "承诺累计", "commitments made since the start"),
  RETAINED_TAX_YUAN(Unit.YUAN, "税收地方留成累计", "locally retained tax since the start"),
  RENT_YUAN(Unit.YUAN, "租金收入累计", "rent collected since the start"),
  OUTPUT_YUAN_PER_MU(Unit.YUAN, "亩均产出", "output of the year per mu of land"),
  TAX_YUAN_PER_MU(Unit.YUAN, "亩均税收", "tax of the year per mu of land"),
  ANCHORS(Unit.FIRMS, "龙头企业数", "anchor firms resident"),
  TOP_FIVE_SHARE(Unit.SHARE, "前五家产值占比", "share of the five largest firms in output"),
  ANCHOR_SHARE(Unit.SHARE, "龙头企业产值占比", "share of anchor firms in output"),

  FIRMS(Unit.FIRMS, "期末在册主体", "firms on the register at the end"),
  EMPLOYEES(Unit.PERSONS, "期末就业", "people employed at the end"),
  TAX_CUMULATIVE_YUAN(Unit.YUAN, "累计税收", "tax since the start");

  private final Unit unit;
  private final Text text;

  Quantity(Unit unit, String zh, String en) {
    this.unit = unit;
    this.text = new Text(zh, en);
  }

  /** The name in files: lower case. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Unit unit() {
    return unit;
  }

  Text text() {
    return text;
  }
}
