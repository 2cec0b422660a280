package jiju.scenario;

import java.util.List;

/** Economic exit and lagged deregistration (model 4l, definitions 7). */
public record ExitHazards(
    @Quantity(
            zh = "按年龄的年度注销率",
            en = "yearly legal exits by year of life (the last one holds on; empty: SAIC 2013)",
            unit = Unit.SHARE,
            max = 0.9999,
            evidence = Evidence.REPORTED,
            source = "F25 (SAIC 2013), interpolated after year 3",
            sourceZh = "F25（工商总局2013），第三年后为插值")
        List<Double> legalExitByYear,
    @Quantity(
            zh = "停业即注销比例",
            en = "share that deregisters at once",
            unit = Unit.SHARE,
            value = 0.25,
            max = 1,
            low = 0.1,
            high = 0.5)
        double deregisteredAtOnce,
    @Quantity(
            zh = "注销滞后",
            en = "lag of deregistration of the others",
            unit = Unit.MONTHS,
            value = 12,
            min = 0,
            max = 120,
            low = 6,
            high = 24)
        int deregistrationLagMonths,
    @Quantity(
            zh = "规模指数",
            en = "exponent of size",
            unit = Unit.NONE,
            value = -0.25,
            min = -2,
            max = 0,
            low = -0.35,
            high = -0.15,
            source = "assumption; sign F84",
            sourceZh = "假设；方向据F84")
        double sizeExponent,
    @Quantity(
            zh = "龙头退出倍数",
            en = "multiplier for anchors",
            unit = Unit.MULTIPLIER,
            value = 0.7,
            max = 10)
        double anchorMultiplier,
    @Quantity(
            zh = "补贴期满后一年退出倍数",
            en = "multiplier in the year after a subsidy expires",
            unit = Unit.MULTIPLIER,
            value = 1.3,
            max = 20,
            low = 1.0,
            high = 2.0,
            evidence = Evidence.REPORTED,
            source = "F83")
        double subsidyExpiryMultiplier,
    @Quantity(
            zh = "空壳月退出率",
            en = "monthly exit of the idle after the grace period",
            unit = Unit.PER_MONTH,
            value = 0.03,
            max = 1,
            low = 0.01,
            high = 0.06)
        double idleExitPerMonth,
    @Quantity(
            zh = "闲置宽限期",
            en = "grace period of the idle",
            unit = Unit.MONTHS,
            value = 24,
            max = 600)
        int idleGraceMonths) {
  /** Yearly legal exit hazards by year of life: SAIC 2013 (F25), interpolated after year 3. */
  public static final List<Double> SAIC_2013 =
      List.of(0.016, 0.063, 0.095, 0.090, 0.087, 0.084, 0.081, 0.075, 0.070, 0.065, 0.060);

  public ExitHazards {
    legalExitByYear = legalExitByYear.isEmpty() ? SAIC_2013 : List.copyOf(legalExitByYear);
  }
}
