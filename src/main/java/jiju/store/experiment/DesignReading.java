package jiju.store.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jiju.experiment.design.DesignPoints;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Grid;
import jiju.experiment.design.LatinHypercube;
import jiju.experiment.design.SobolPoints;
import jiju.experiment.design.Zip;
import jiju.experiment.plan.DesignKind;
import jiju.experiment.plan.DesignPart;
import jiju.experiment.plan.DesignPlan;
import jiju.experiment.plan.Sampling;
import jiju.scenario.check.NearestName;
import jiju.store.scenario.DeclaredFile;
import jiju.unit.Text;

/** Lays out the points of a design, or says why it cannot be. */
final class DesignReading {
  private static final String DESIGN = "design";
  private static final int MOST_POINTS = 1_000_000;
  private static final DesignPoints NONE = new DesignPoints(List.of(), List.of());

  private final DeclaredFile<?> file;
  private final List<Factor> factors;
  private final PointLists lists;

  DesignReading(DeclaredFile<?> file, List<Factor> factors, PointLists lists) {
    this.file = file;
    this.factors = factors;
    this.lists = lists;
  }

  /** The points; none, with problems, where there can be none. */
  DesignPoints points(DesignPlan plan) {
    if (file.isBad(DESIGN)) {
      return NONE;
    }
    if (!plan.parts().isEmpty() && plan.kind() != DesignKind.ZIP) {
      file.add("design.parts", "只有 zip 设计有 parts", "only a design of kind zip has parts");
    }
    if (plan.kind() == DesignKind.ZIP && !plan.parts().isEmpty()) {
      return zip(plan.parts());
    }
    return points(DESIGN, plan, factors);
  }

  private DesignPoints points(String at, Sampling sampling, List<Factor> some) {
    return switch (sampling.kind()) {
      case GRID -> stated(sampling.kind(), some) ? grid(at, some) : NONE;
      case ZIP ->
          stated(sampling.kind(), some)
              ? walk(at, some.stream().map(f -> Grid.of(List.of(f))).toList())
              : NONE;
      case LIST, CSV -> listed(at, sampling, some);
      case LATIN_HYPERCUBE ->
          random(at, sampling, some, n -> LatinHypercube.points(n, some.size(), sampling.seed()));
      case SOBOL -> random(at, sampling, some, n -> SobolPoints.points(n, some.size()));
    };
  }

  private boolean stated(DesignKind kind, List<Factor> some) {
    boolean all = true;
    for (Factor factor : some) {
      if (factor.values().isEmpty()) {
        all = false;
        file.add(
            "vary." + factor.id(),
            new Text("只有范围，没有取值", "a range alone, no values"),
            new Text(
                "steps 或 values（" + kind.spelling() + " 设计需要）",
                "steps or values, which the design of kind " + kind.spelling() + " needs"),
            Optional.empty());
      }
    }
    return all;
  }

  private DesignPoints grid(String at, List<Factor> some) {
    double size =
        some.stream().mapToDouble(factor -> factor.values().size()).reduce(1, (a, b) -> a * b);
    if (size > MOST_POINTS) {
      file.add(
          at,
          String.format(java.util.Locale.ROOT, "网格有 %.0f 个点，多于 %d", size, MOST_POINTS),
          String.format(
              java.util.Locale.ROOT, "a grid of %.0f points, more than %d", size, MOST_POINTS));
      return NONE;
    }
    return Grid.of(some);
  }

  private DesignPoints random(
      String at, Sampling sampling, List<Factor> some, Function<Integer, double[][]> unit) {
    if (sampling.points().isEmpty()) {
      file.add(
          at + ".points",
          new Text("缺失", "missing"),
          new Text("设计点个数", "the number of points"),
          Optional.empty());
      return NONE;
    }
    if (some.size() > SobolPoints.MOST_DIMENSIONS) {
      file.add(at, "参数多于 1000 个", "more than 1000 parameters");
      return NONE;
    }
    return DesignPoints.of(some, unit.apply(sampling.points().get()));
  }

  private DesignPoints listed(String at, Sampling sampling, List<Factor> some) {
    List<Map<String, String>> points = lists.at(at);
    String key = sampling.kind().spelling();
    if (points.isEmpty()) {
      if (!file.isBad(at)) {
        file.add(
            at + "." + key,
            new Text("没有设计点", "no points"),
            new Text("至少一个点", "at least one point"),
            Optional.empty());
      }
      return NONE;
    }
    List<String> ids = some.stream().map(Factor::id).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      String here = sampling.kind() == DesignKind.LIST ? at + ".list[" + i + "]" : at + ".csv";
      checkNames(here, i, points.get(i).keySet(), ids);
      Map<String, String> point = points.get(i);
      rows.add(ids.stream().map(id -> point.getOrDefault(id, "")).toList());
    }
    return file.isBad(at) ? NONE : DesignPoints.of(some, rows);
  }

  private void checkNames(String at, int row, Set<String> names, List<String> ids) {
    for (String name : names) {
      if (!ids.contains(name)) {
        file.add(
            at,
            new Text("未知的参数标识“" + name + "”", "unknown parameter \"" + name + "\""),
            Text.EMPTY,
            NearestName.find(name, ids));
      }
    }
    for (String id : ids) {
      if (!names.contains(id)) {
        file.add(
            at,
            "第 " + (row + 1) + " 个点缺少“" + id + "”",
            "point " + (row + 1) + " has no value of \"" + id + "\"");
      }
    }
  }

  private DesignPoints zip(List<DesignPart> parts) {
    List<String> paths = file.items("design.parts");
    Map<String, Factor> byId = new LinkedHashMap<>();
    factors.forEach(factor -> byId.put(factor.id(), factor));
    Set<String> covered = new HashSet<>();
    List<DesignPoints> designs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Factor> some = some(paths.get(i), parts.get(i), byId, covered);
      if (!file.isBad(paths.get(i))) {
        designs.add(points(paths.get(i), parts.get(i), some));
      }
    }
    for (String id : byId.keySet()) {
      if (!covered.contains(id) && !file.isBad("design.parts")) {
        file.add("design.parts", "没有一部分变动“" + id + "”", "no part varies \"" + id + "\"");
      }
    }
    return file.isBad(DESIGN) ? NONE : walk(DESIGN, designs);
  }

  private List<Factor> some(
      String at, DesignPart part, Map<String, Factor> byId, Set<String> covered) {
    List<Factor> some = new ArrayList<>();
    if (part.vary().isEmpty()) {
      file.add(at + ".vary", "没有列出参数", "names no parameter");
    }
    for (String id : part.vary()) {
      Factor factor = byId.get(id);
      if (factor == null) {
        file.add(
            at + ".vary",
            new Text("未知的参数标识“" + id + "”", "unknown parameter \"" + id + "\""),
            Text.EMPTY,
            NearestName.find(id, byId.keySet()));
      } else if (!covered.add(id)) {
        file.add(at + ".vary", "“" + id + "”出现了两次", "\"" + id + "\" is varied twice");
      } else {
        some.add(factor);
      }
    }
    return some;
  }

  private DesignPoints walk(String at, List<DesignPoints> designs) {
    List<Integer> sizes = designs.stream().map(DesignPoints::size).distinct().toList();
    if (sizes.size() > 1) {
      file.add(at, "并行推进的点数不同：" + sizes, "designs of different numbers of points: " + sizes);
      return NONE;
    }
    return Zip.of(designs);
  }
}
