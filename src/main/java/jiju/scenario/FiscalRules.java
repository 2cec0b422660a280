package jiju.scenario;

/** Public accounts (model 4k, definitions 23). */
public record FiscalRules(
    @Quantity(
            zh = "地方留成比例",
            en = "locally retained share of tax",
            unit = Unit.SHARE,
            value = 0.4,
            max = 1,
            low = 0.3,
            high = 0.5,
            source = "recalled: VAT 50/50 since May 2016, income taxes 40 % local",
            sourceZh = "凭记忆：2016年5月起增值税五五分成，所得税地方留40%")
        double retainedShare,
    @Quantity(
            zh = "财政贴现率",
            en = "public discount rate",
            unit = Unit.SHARE,
            value = 0.05,
            max = 1,
            low = 0.03,
            high = 0.08)
        double publicDiscountRate,
    @Quantity(
            zh = "窗口人员年费用",
            en = "cost of a clerk",
            unit = Unit.YUAN_PER_YEAR,
            value = 120000,
            max = 100000000.0,
            low = 80000,
            high = 180000)
        double clerkYuanPerYear,
    @Quantity(
            zh = "每件辅导费用",
            en = "cost of guidance per file",
            unit = Unit.YUAN,
            value = 50,
            max = 1000000.0)
        double guidanceYuanPerFile) {}
