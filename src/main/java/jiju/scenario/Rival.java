package jiju.scenario;

import java.util.List;
import java.util.Map;
import jiju.unit.Text;

/** The aggregate rival: always considered, inside the nest (model 6, definitions 16). */
public record Rival(
    @Meaning(zh = "名称", en = "name") Text title,
    @Quantity(
            zh = "效用",
            en = "utility",
            unit = Unit.UTILS,
            value = -2,
            min = -50,
            max = 20,
            low = -4,
            high = 0)
        double utility,
    @Quantity(
            zh = "分行业效用（覆盖）",
            en = "utility by sector, where it differs",
            unit = Unit.UTILS,
            min = -50,
            max = 20,
            refersTo = "sectors")
        Map<String, Double> utilityBySector,
    @Meaning(zh = "应对策略", en = "how it answers our subsidies", value = "NONE") Response response,
    @Meaning(zh = "与之并列的其他去处", en = "other places in the nest beside it")
        List<Alternative> alternatives) {
  public Rival {
    utilityBySector = Map.copyOf(utilityBySector);
    alternatives = List.copyOf(alternatives);
  }

  /** Places of one kind, all alike: together they weigh as many. */
  public record Alternative(
      @Meaning(zh = "标识", en = "identifier") String id,
      @Meaning(zh = "名称", en = "name") Text title,
      @Quantity(zh = "数量", en = "number", unit = Unit.COUNT, value = 1, max = 1e6) double number,
      @Quantity(
              zh = "每处效用",
              en = "utility of each",
              unit = Unit.UTILS,
              min = -50,
              max = 20,
              low = -6,
              high = 0)
          double utility,
      @Meaning(zh = "所接纳的行业（空：全部）", en = "sectors that it takes (empty: all)", refersTo = "sectors")
          List<String> sectors) {
    public Alternative {
      sectors = List.copyOf(sectors);
    }

    /** Whether firms of the sector are taken. */
    public boolean takes(String sector) {
      return sectors.isEmpty() || sectors.contains(sector);
    }
  }

  /** How the rival answers a subsidy of ours. */
  public enum Response {
    NONE,
    /** It offers the same. */
    MATCH,
    /** It offers half as much again. */
    UNDERCUT
  }
}
