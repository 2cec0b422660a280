package jiju.scenario;

import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;

/** Units of measure of scenarios and results. */
public enum Unit {
  NONE("", ""),
  COUNT("个", "count"),
  PERSONS("人", "persons"),
  FIRMS("家", "firms"),
  SHARE("比例", "share"),
  PERCENT("%", "percent"),
  YUAN("元", "yuan"),
  YUAN_PER_YEAR("元/年", "yuan/year"),
  YUAN_PER_SQM("元/平方米", "yuan/m²"),
  YUAN_PER_SQM_MONTH("元/平方米·月", "yuan/m²/month"),
  YUAN_PER_SQM_YEAR("元/平方米·年", "yuan/m²/year"),
  YUAN_PER_PERSON_DAY("元/人·天", "yuan/person/day"),
  SQM("平方米", "m²"),
  SQM_PER_PERSON("平方米/人", "m²/person"),
  MU("亩", "mu"),
  MONTHS("月", "months"),
  YEARS("年", "years"),
  DAYS("天", "days"),
  WORKING_DAYS("工作日", "working days"),
  HOURS("小时", "hours"),
  PER_YEAR("每年", "per year"),
  PER_MONTH("每月", "per month"),
  PER_DAY("每天", "per day"),
  PER_TRIP("每次", "per trip"),
  PER_FIRM_YEAR("每家每年", "per firm and year"),
  PER_PERSON_YEAR("元/人·年", "yuan/person/year"),
  TRAINS_PER_DAY("列/天", "trains/day"),
  UTILS("效用", "utils"),
  UTILS_PER_PERCENT("效用/百分点", "utils per percentage point"),
  UTILS_PER_DAY("效用/天", "utils per day"),
  LOG_POINTS("对数点", "log points"),
  MULTIPLIER("倍", "multiplier");

  private final Text name;

  Unit(String zh, String en) {
    this.name = new Text(zh, en);
  }

  public Text text() {
    return name;
  }

  /** How numbers of this unit and of about this size are written for people. */
  public Scale scale(double largest, Language language) {
    return switch (this) {
      case YUAN -> Scale.yuan(largest, language);
      case SHARE -> Scale.percent(language);
      case YUAN_PER_YEAR,
          YUAN_PER_SQM,
          YUAN_PER_SQM_MONTH,
          YUAN_PER_SQM_YEAR,
          YUAN_PER_PERSON_DAY,
          PER_PERSON_YEAR ->
          Scale.yuan(largest, language)
              .per(new Text(name.zh().substring(1), name.en().substring(4)));
      default -> Scale.plain(name, language);
    };
  }
}
