package jiju.rule;

import jiju.unit.Text;

/** The month, phase by phase, in the order in which it happens. */
public enum Phase {
  MARKET("宏观与行业冲击到来", "Macro and pool shocks arrive."),
  POLICY("政策日历翻到本月", "The policy calendar turns; budgets open."),
  PROMOTION("招商出访与公众活动", "Trips and public events are made."),
  AWARENESS("口碑传播，知晓衰减", "Word spreads, and awareness decays."),
  CANDIDATES("候选企业产生", "Candidates come up in every city."),
  CHOICE("候选企业选择区位", "Candidates choose, and floor is reserved."),
  DESK("窗口受理登记", "The service desk works through its files."),
  ACTIVATION("登记与开业", "Firms are registered and begin to operate."),
  FOLLOW_ON("龙头带动上下游", "Anchors settle and draw others after them."),
  INCUBATION("入孵、辅导与毕业", "Incubators admit, spawn and graduate."),
  GROWTH("企业成长与产出", "Firms grow and produce."),
  ACCOUNTS("税收、租金与补贴", "Tax, rent and subsidies are settled."),
  EXIT("停业、注销与迁出", "Firms close, deregister or leave."),
  SPIN_OFF("衍生创业", "Founders leave to start their own."),
  REPUTATION("声誉更新", "The park's name is made."),
  OBSERVATION("统计观测", "Officials count.");

  private final Text sentence;

  Phase(String zh, String en) {
    this.sentence = new Text(zh, en);
  }

  public Text sentence() {
    return sentence;
  }
}
