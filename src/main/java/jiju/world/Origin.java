package jiju.world;

import jiju.unit.Text;

/** How a firm came to the park. */
public enum Origin {
  POOL("自主选址", "chose the park by itself"),
  LEAD("招商线索", "was met by a promotion trip"),
  FOLLOWER("龙头带动", "followed an anchor firm"),
  SPAWN("孵化器自孵", "was spawned by an incubator"),
  SPIN_OFF("衍生创业", "spun off from a resident firm"),
  INITIAL("原有", "was there before the first month");

  private final Text text;

  Origin(String zh, String en) {
    this.text = new Text(zh, en);
  }

  public Text text() {
    return text;
  }
}
