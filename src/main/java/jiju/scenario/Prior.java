package jiju.scenario;

import jiju.unit.Text;

/**
 * A number that nature draws: fixed, uniform between two ends, or lognormal by its 5 % and 95 %
 * points.
 */
public record Prior(
    @Meaning(zh = "分布", en = "distribution", value = "UNIFORM") Shape distribution,
    @Quantity(
            zh = "下端（对数正态取 5% 分位）",
            en = "lower end (lognormal: 5 % point)",
            unit = Unit.NONE,
            min = -1000000000000.0)
        double low,
    @Quantity(
            zh = "上端（对数正态取 95% 分位）",
            en = "upper end (lognormal: 95 % point)",
            unit = Unit.NONE,
            min = -1000000000000.0)
        double high,
    @Meaning(zh = "出处", en = "source", value = "assumption") Text source) {

  /** Kinds of distribution. */
  public enum Shape {
    UNIFORM,
    LOGNORMAL
  }

  /** A number without uncertainty. */
  public static Prior fixed(double value) {
    return new Prior(Shape.UNIFORM, value, value, new Text("固定", "fixed"));
  }
}
