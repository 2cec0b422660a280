package jiju.scenario;

import java.util.List;

/** What nobody chooses: markets, behaviour, prices and how officials count. */
public record Uncertainties(
    @Meaning(zh = "机制开关", en = "switches of the mechanisms") Mechanisms mechanisms,
    @Meaning(zh = "宏观波动", en = "macro state") Macro macro,
    @Meaning(zh = "冲击", en = "dated shocks to pools, growth and exit") List<Shock> shocks,
    @Meaning(zh = "候选池", en = "candidate pools") Pools pools,
    @Meaning(zh = "招商效果", en = "what promotion does") Promotion promotion,
    @Meaning(zh = "口碑传播", en = "word of mouth") WordOfMouth wordOfMouth,
    @Meaning(zh = "区位选择", en = "location choice") LocationChoice choice,
    @Meaning(zh = "竞争园区", en = "the aggregate rival") Rival rival,
    @Meaning(zh = "办事延误", en = "what waiting at the desk does") DeskEffects desk,
    @Meaning(zh = "进入状态", en = "state of firms on entry") EntryState entry,
    @Meaning(zh = "成长", en = "growth") Growth growth,
    @Meaning(zh = "龙头企业", en = "anchor firms") AnchorNature anchors,
    @Meaning(zh = "孵化", en = "incubation") Incubation incubation,
    @Meaning(zh = "退出", en = "exit") ExitHazards exit,
    @Meaning(zh = "衍生创业", en = "spin-offs") SpinOffs spinOffs,
    @Meaning(zh = "声誉", en = "reputation") ReputationDynamics reputation,
    @Meaning(zh = "人才", en = "talent") Talent talent,
    @Meaning(zh = "人流与商业（商场情形）", en = "footfall and trade (the case of a mall)") Footfall footfall,
    @Meaning(zh = "财政", en = "public accounts") FiscalRules fiscal,
    @Meaning(zh = "统计口径", en = "how officials count") Statistics statistics) {
  public Uncertainties {
    shocks = List.copyOf(shocks);
  }

  public Uncertainties withShocks(List<Shock> changed) {
    return new Uncertainties(
        mechanisms,
        macro,
        changed,
        pools,
        promotion,
        wordOfMouth,
        choice,
        rival,
        desk,
        entry,
        growth,
        anchors,
        incubation,
        exit,
        spinOffs,
        reputation,
        talent,
        footfall,
        fiscal,
        statistics);
  }

  public Uncertainties withChoice(LocationChoice changed) {
    return new Uncertainties(
        mechanisms,
        macro,
        shocks,
        pools,
        promotion,
        wordOfMouth,
        changed,
        rival,
        desk,
        entry,
        growth,
        anchors,
        incubation,
        exit,
        spinOffs,
        reputation,
        talent,
        footfall,
        fiscal,
        statistics);
  }
}
