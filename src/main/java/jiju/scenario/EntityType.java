package jiju.scenario;

import jiju.unit.Text;

/** Kinds of resident entity. */
public enum EntityType {
  ENTERPRISE("企业", "enterprise"),
  INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
  ANCHOR("龙头企业", "anchor firm"),
  FUND_VEHICLE("基金实体", "fund vehicle");

  private final Text name;

  EntityType(String zh, String en) {
    this.name = new Text(zh, en);
  }

  public Text text() {
    return name;
  }
}
