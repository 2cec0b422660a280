package jiju.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.fiscal.LedgerLine;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Tag;
import jiju.scenario.Instrument;
import jiju.unit.Scale;

/** What each scenario costs the public purse, instrument by instrument. */
final class CostBars {
  private static final double HALF_BAR = 0.32;

  private final Studio studio;

  CostBars(Studio studio) {
    this.studio = studio;
  }

  Optional<Picture> find() {
    List<Case> cases = studio.findings().cases();
    List<Map<Instrument, Double>> costs = cases.stream().map(this::costs).toList();
    double highest = costs.stream().mapToDouble(CostBars::total).max().orElse(0);
    if (highest <= 0) {
      return Optional.empty();
    }
    Scale scale = Scale.yuan(highest, studio.language());
    Axis x = Axes.numbers(0, highest, scale, 330);
    List<Instrument> parts = parts(costs);
    List<Layer> layers = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      int height = cases.size() - 1 - i;
      addBar(costs.get(i), height, parts, layers);
      tags.add(new Tag(height, scale.number(cash(costs.get(i))), Ink.BLACK));
    }
    Axis names = Axes.names(cases.stream().map(studio::name).toList(), "");
    Panel panel = Panel.of(scale.titled(studio.say("axis.cost")), x, names, layers).withTags(tags);
    return Optional.of(
        new Picture(
            "costs",
            Chapter.MONEY,
            studio.plate(
                studio.say(cases.size() == 1 ? "question.cost" : "question.costs"),
                answer(costs),
                keys(parts),
                List.of(panel),
                1,
                Math.max(48, cases.size() * 27))));
  }

  /** Mean yuan over all months by instrument, as far as it costs something. */
  private Map<Instrument, Double> costs(Case one) {
    Map<Instrument, Double> costs = new EnumMap<>(Instrument.class);
    for (LedgerLine line : studio.findings().ledger()) {
      if (line.scenario().equals(one.id())
          && line.park().equals(Studio.PARK)
          && line.instrument().kind() != Instrument.Kind.REVENUE
          && line.moved().mean() > 0) {
        costs.merge(line.instrument(), line.moved().mean(), Double::sum);
      }
    }
    return costs;
  }

  private static double total(Map<Instrument, Double> costs) {
    return costs.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double cash(Map<Instrument, Double> costs) {
    return costs.entrySet().stream()
        .filter(cost -> cost.getKey().kind() != Instrument.Kind.FORGONE)
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private static void addBar(
      Map<Instrument, Double> costs, int height, List<Instrument> parts, List<Layer> layers) {
    double from = 0;
    for (Map.Entry<Instrument, Double> cost : costs.entrySet()) {
      double to = from + cost.getValue();
      layers.add(
          new Layer.Area(
              List.of(
                  new Point(from, height + HALF_BAR),
                  new Point(to, height + HALF_BAR),
                  new Point(to, height - HALF_BAR),
                  new Point(from, height - HALF_BAR)),
              ink(cost.getKey(), parts)));
      from = to;
    }
  }

  private static List<Instrument> parts(List<Map<Instrument, Double>> costs) {
    return Arrays.stream(Instrument.values())
        .filter(instrument -> costs.stream().anyMatch(cost -> cost.containsKey(instrument)))
        .toList();
  }

  private static Ink ink(Instrument instrument, List<Instrument> parts) {
    return instrument.kind() == Instrument.Kind.FORGONE
        ? Ink.of(0xE4E4E4)
        : Palette.part(parts.indexOf(instrument));
  }

  private List<Key> keys(List<Instrument> parts) {
    List<Key> keys = new ArrayList<>();
    for (Instrument instrument : parts) {
      String name = instrument.text().in(studio.language());
      boolean forgone = instrument.kind() == Instrument.Kind.FORGONE;
      keys.add(Key.area(ink(instrument, parts), forgone ? studio.say("key.forgone", name) : name));
    }
    return keys;
  }

  private String answer(List<Map<Instrument, Double>> costs) {
    Map<Instrument, Double> base = costs.get(0);
    double cash = cash(base);
    Scale scale = Scale.yuan(cash, studio.language());
    Optional<Map.Entry<Instrument, Double>> most =
        base.entrySet().stream()
            .filter(cost -> cost.getKey().kind() != Instrument.Kind.FORGONE)
            .max(Comparator.comparingDouble(Map.Entry::getValue));
    if (most.isEmpty()) {
      return studio.say("answer.cost.none", studio.end());
    }
    return studio.say(
        studio.findings().variants().isEmpty() ? "answer.cost" : "answer.costs",
        studio.end(),
        scale.write(cash),
        most.get().getKey().text().in(studio.language()),
        studio.percent().write(most.get().getValue() / cash));
  }
}
