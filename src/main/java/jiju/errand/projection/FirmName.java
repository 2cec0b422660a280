package jiju.errand.projection;

import jiju.scenario.EntityType;
import jiju.unit.Text;

/** Makes up a name for a simulated firm, always the same one for the same key. */
public final class FirmName {
  private static final String[][] FIRST = {
    {"云", "Yun"}, {"启", "Qi"}, {"联", "Lian"}, {"蓝", "Lan"}, {"星", "Xing"}, {"海", "Hai"},
    {"锐", "Rui"}, {"智", "Zhi"}, {"宏", "Hong"}, {"远", "Yuan"}, {"嘉", "Jia"}, {"盛", "Sheng"},
    {"汇", "Hui"}, {"拓", "Tuo"}, {"飞", "Fei"}, {"微", "Wei"}, {"凌", "Ling"}, {"卓", "Zhuo"},
    {"青", "Qing"}, {"禾", "He"}, {"木", "Mu"}, {"朗", "Lang"}, {"原", "Yuan"}, {"墨", "Mo"}
  };
  private static final String[][] SECOND = {
    {"桥", "qiao"}, {"帆", "fan"}, {"林", "lin"}, {"舟", "zhou"}, {"图", "tu"}, {"语", "yu"},
    {"信", "xin"}, {"达", "da"}, {"程", "cheng"}, {"谱", "pu"}, {"讯", "xun"}, {"象", "xiang"},
    {"森", "sen"}, {"川", "chuan"}, {"睿", "rui"}, {"翼", "yi"}, {"石", "shi"}, {"声", "sheng"},
    {"格", "ge"}, {"野", "ye"}, {"品", "pin"}, {"岚", "lan"}, {"之", "zhi"}, {"安", "an"}
  };

  private FirmName() {}

  /** The name of a firm of a kind. */
  public static Text of(long key, boolean anchor, EntityType type) {
    String[] first = FIRST[(int) Math.floorMod(key, (long) FIRST.length)];
    String[] second = SECOND[(int) Math.floorMod(key >>> 24, (long) SECOND.length)];
    long number = Math.floorMod(key >>> 40, 90L) + 10;
    Text kind = kind(anchor, type);
    return new Text(
        first[0] + second[0] + number + kind.zh(), first[1] + second[1] + " " + number + kind.en());
  }

  private static Text kind(boolean anchor, EntityType type) {
    if (anchor) {
      return new Text("集团", " Group");
    }
    return switch (type) {
      case INDIVIDUAL_BUSINESS -> new Text("工作室", " Studio");
      case FUND_VEHICLE -> new Text("基金", " Fund");
      case ENTERPRISE, ANCHOR -> new Text("公司", " Ltd");
    };
  }
}
