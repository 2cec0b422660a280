package jiju.scenario;

/** Reputation in 0 to 1 (model 4p, definitions 21). */
public record ReputationDynamics(
    @Quantity(
            zh = "月更新权重 ρ",
            en = "weight ρ of a month",
            unit = Unit.SHARE,
            value = 0.06,
            max = 1,
            low = 0.03,
            high = 0.12)
        double memoryPerMonth,
    @Quantity(zh = "办事权重", en = "weight of the desk", unit = Unit.SHARE, value = 0.41, max = 1)
        double deskWeight,
    @Quantity(zh = "存活权重", en = "weight of survival", unit = Unit.SHARE, value = 0.295, max = 1)
        double survivalWeight,
    @Quantity(zh = "增长权重", en = "weight of growth", unit = Unit.SHARE, value = 0.295, max = 1)
        double growthWeight,
    @Quantity(
            zh = "办事时间尺度",
            en = "scale of the wait",
            unit = Unit.WORKING_DAYS,
            value = 5,
            min = 0.1,
            max = 500)
        double deskScaleDays,
    @Quantity(
            zh = "每次失信损失",
            en = "loss for each broken promise",
            unit = Unit.SHARE,
            value = 0.02,
            max = 1)
        double brokenPromise) {}
