package jiju.experiment.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.Meaning;
import jiju.scenario.Quantity;
import jiju.scenario.Unit;
import jiju.scenario.form.Literal;

/** One of several designs that walk together. */
public record DesignPart(
    @Meaning(zh = "所含变动参数的标识", en = "ids of the parameters that it varies") List<String> vary,
    @Meaning(zh = "设计方式", en = "kind of design", value = "GRID") DesignKind kind,
    @Quantity(
            zh = "设计点个数（随机设计）",
            en = "number of points, for random designs",
            unit = Unit.COUNT,
            min = 1,
            max = 1000000)
        Optional<Integer> points,
    @Quantity(
            zh = "设计的种子",
            en = "seed of the design",
            unit = Unit.NONE,
            value = 1,
            min = Integer.MIN_VALUE,
            max = Integer.MAX_VALUE)
        int seed,
    @Meaning(zh = "逐一列出的设计点", en = "the points one by one: a value by id of each parameter")
        List<Map<String, Literal>> list,
    @Meaning(
            zh = "设计点表（CSV），相对于写明它的文件",
            en = "table of points, relative to the file that names it; headed by the ids")
        Optional<String> csv)
    implements Sampling {

  public DesignPart {
    vary = List.copyOf(vary);
    list = List.copyOf(list);
  }
}
