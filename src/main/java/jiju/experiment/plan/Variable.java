package jiju.experiment.plan;

import java.util.List;
import java.util.Optional;
import jiju.scenario.Meaning;
import jiju.scenario.Prior;
import jiju.scenario.Quantity;
import jiju.scenario.Unit;
import jiju.scenario.form.Literal;
import jiju.unit.Text;

/** A parameter that is varied. Without values or ends, the scenario's own range stands. */
public record Variable(
    @Meaning(zh = "变动参数的标识，也是列名", en = "identifier, and name of its column") String id,
    @Meaning(zh = "名称；缺省为参数的含义", en = "name; else the meaning of the parameter") Text title,
    @Meaning(
            zh = "参数路径，可带起始月：path 或 path@YYYY-MM",
            en = "path of the parameter, from a month on where dated: path or path@YYYY-MM")
        String path,
    @Quantity(
            zh = "起点（对数正态取 5% 分位）",
            en = "one end (lognormal: 5 % point)",
            unit = Unit.NONE,
            min = -1e12)
        Optional<Double> from,
    @Quantity(
            zh = "终点（对数正态取 95% 分位）",
            en = "other end (lognormal: 95 % point)",
            unit = Unit.NONE,
            min = -1e12)
        Optional<Double> to,
    @Quantity(
            zh = "等距取值的个数，含两端",
            en = "number of equally spaced values, ends included",
            unit = Unit.COUNT,
            min = 2,
            max = 100000)
        Optional<Integer> steps,
    @Meaning(zh = "逐一列出的取值", en = "its values, one by one") List<Literal> values,
    @Meaning(zh = "随机设计所用的分布", en = "distribution, for random designs")
        Optional<Prior.Shape> distribution) {

  public Variable {
    values = List.copyOf(values);
  }
}
