package jiju.scenario;

/** Off switches. A mechanism that is off does the same as its neutral parameters. */
public record Mechanisms(
    @Meaning(zh = "宏观波动", en = "macro shocks", value = "true") boolean macroShocks,
    @Meaning(zh = "候选流量过离散", en = "over-dispersed arrivals (off: Poisson)", value = "true")
        boolean overdispersion,
    @Meaning(zh = "招商活动", en = "promotion trips", value = "true") boolean promotion,
    @Meaning(
            zh = "知晓约束（关闭则人人知晓）",
            en = "limited awareness (off: everybody knows every park)",
            value = "true")
        boolean awareness,
    @Meaning(zh = "口碑传播", en = "word of mouth", value = "true") boolean wordOfMouth,
    @Meaning(zh = "公众活动", en = "signboards, titles and summits", value = "true")
        boolean publicEvents,
    @Meaning(zh = "补贴", en = "subsidies", value = "true") boolean subsidies,
    @Meaning(zh = "同业集聚", en = "same-sector agglomeration", value = "true")
        boolean ownSectorAgglomeration,
    @Meaning(zh = "产业链集聚", en = "chain agglomeration", value = "true") boolean chainAgglomeration,
    @Meaning(zh = "龙头吸引", en = "attraction of anchors", value = "true") boolean anchorAttraction,
    @Meaning(zh = "龙头企业", en = "anchor firms", value = "true") boolean anchors,
    @Meaning(zh = "龙头带动", en = "follow-on demand of anchors", value = "true") boolean followers,
    @Meaning(zh = "声誉动态", en = "dynamics of reputation", value = "true") boolean reputation,
    @Meaning(zh = "高铁", en = "high-speed rail", value = "true") boolean rail,
    @Meaning(zh = "乡情", en = "ties", value = "true") boolean ties,
    @Meaning(zh = "拥挤", en = "congestion", value = "true") boolean congestion,
    @Meaning(zh = "空置污名", en = "stigma of vacancy", value = "true") boolean vacancyStigma,
    @Meaning(zh = "竞争园区", en = "the aggregate rival", value = "true") boolean rival,
    @Meaning(zh = "办事窗口（关闭则零等待）", en = "the service desk (off: no wait)", value = "true")
        boolean desk,
    @Meaning(zh = "孵化器", en = "incubators", value = "true") boolean incubators,
    @Meaning(zh = "成长冲击", en = "growth shocks", value = "true") boolean growthShocks,
    @Meaning(zh = "集聚生产率", en = "agglomeration in productivity", value = "true")
        boolean outputAgglomeration,
    @Meaning(zh = "龙头外溢", en = "productivity spill-over of anchors", value = "true")
        boolean anchorSpillover,
    @Meaning(zh = "退出", en = "exit", value = "true") boolean exit,
    @Meaning(zh = "衍生创业", en = "spin-offs", value = "true") boolean spinOffs,
    @Meaning(zh = "人才约束", en = "talent shortage", value = "true") boolean talentLimit,
    @Meaning(zh = "最低收益约束", en = "participation: a lot must pay for itself", value = "true")
        boolean participation,
    @Meaning(zh = "创建计划", en = "the programme that parks join and are graded in", value = "true")
        boolean programme,
    @Meaning(zh = "降格（关闭则只警告）", en = "demotion (off: who fails is warned for ever)", value = "true")
        boolean demotion) {}
