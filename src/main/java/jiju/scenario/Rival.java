package jiju.scenario;

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
    @Meaning(zh = "应对策略", en = "how it answers our subsidies", value = "NONE") Response response) {
  public Rival {
    utilityBySector = Map.copyOf(utilityBySector);
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
