package jiju.errand.projection;

import static jiju.errand.projection.Life.round;

import jiju.unit.Text;
import jiju.world.Diary.Happening;

/** Says what happened to a firm. */
public final class Happenings {
  private Happenings() {}

  /** The words. */
  public static Text text(Happening happening, double amount) {
    String number = round(amount);
    String percent = round(amount * 100);
    return switch (happening) {
      case DECIDED -> new Text("决定落户。", "Decided for the park.");
      case TURNED_AWAY ->
          new Text("没有空间，要 " + number + " 平方米。", "Found no floor; it wanted " + number + " m².");
      case ABANDONED ->
          new Text(
              "等了 " + number + " 个工作日，放弃办理。",
              "Gave up at the desk after " + number + " working days.");
      case REGISTERED ->
          new Text(
              "登记注册，办理用了 " + number + " 个工作日。", "Registered; it took " + number + " working days.");
      case OPENED -> new Text("开业，" + number + " 人。", "Opened with " + number + " people.");
      case ADMITTED -> new Text("进入孵化器。", "Was taken into the incubator.");
      case GRADUATED ->
          new Text(
              "孵化 " + number + " 个月后毕业。",
              "Graduated after " + number + " months in the incubator.");
      case CLOSED ->
          new Text(
              "停业；当时每年的退出风险为 " + percent + "%。",
              "Closed; its yearly risk of that was " + percent + " %.");
      case DEREGISTERED -> new Text("注销。", "Left the register.");
      case DEPARTED ->
          new Text("迁出，带走 " + number + " 人。", "Moved away with " + number + " people.");
      case SPUN_OFF -> new Text("一名员工离开，自己创业。", "One of its people left to found an own firm.");
    };
  }
}
