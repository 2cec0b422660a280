package jiju.scenario;

/** What waiting at the service desk does (model 4h, definitions 2, 20). */
public record DeskEffects(
    @Quantity(
            zh = "每等待一天的放弃率 ν",
            en = "abandonment ν per day of waiting",
            unit = Unit.PER_DAY,
            value = 0.001,
            max = 1,
            low = 0.001,
            high = 0.011,
            evidence = Evidence.REPORTED,
            source = "F42, F43")
        double abandonPerDay,
    @Quantity(
            zh = "每月工作日",
            en = "working days a month",
            unit = Unit.WORKING_DAYS,
            value = 21,
            min = 1,
            max = 31)
        double workingDaysPerMonth) {}
