package jiju.scenario;

/** Awareness by word of mouth, in the form of Bass (model 4d). */
public record WordOfMouth(
    @Quantity(
            zh = "自发知晓率 p₀",
            en = "innovation p₀",
            unit = Unit.PER_YEAR,
            value = 0.03,
            max = 10,
            low = 0.01,
            high = 0.06,
            source = "Sultan, Farley & Lehmann 1990 (recalled)",
            sourceZh = "Sultan, Farley & Lehmann 1990（凭记忆）")
        double innovationPerYear,
    @Quantity(
            zh = "口碑系数 q",
            en = "imitation q",
            unit = Unit.PER_YEAR,
            value = 0.38,
            max = 20,
            low = 0.12,
            high = 0.57,
            source = "Sultan, Farley & Lehmann 1990 (recalled); feasibility study",
            sourceZh = "Sultan, Farley & Lehmann 1990（凭记忆）；可行性研究")
        double imitationPerYear,
    @Quantity(
            zh = "口碑饱和企业数",
            en = "firms at which word of mouth is full",
            unit = Unit.FIRMS,
            value = 300,
            min = 1,
            max = 10000000.0,
            low = 100,
            high = 600)
        double referenceFirms,
    @Quantity(zh = "本地传播强度", en = "reach in the home city", unit = Unit.SHARE, value = 1, max = 1)
        double localReach,
    @Quantity(
            zh = "外地传播强度",
            en = "reach elsewhere",
            unit = Unit.SHARE,
            value = 0.15,
            max = 1,
            low = 0.05,
            high = 0.4)
        double farReach) {}
