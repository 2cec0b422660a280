package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jiju.analysis.Case;
import jiju.analysis.statistics.Band;
import jiju.analysis.validation.FactCheck;
import jiju.analysis.validation.FactCheck.Verdict;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;

/** Whether the model hits what was reported: simulated over reported, fact by fact. */
final class FactChecks {
  private static final double FARTHEST = 3;
  private static final Ink HIT = Ink.of(0x0072B2);
  private static final Ink MISS = Ink.of(0xD55E00);

  private final Studio studio;

  FactChecks(Studio studio) {
    this.studio = studio;
  }

  Optional<Picture> find() {
    Case baseline = studio.findings().baseline();
    List<FactCheck> facts =
        studio.findings().facts().stream()
            .filter(fact -> fact.scenario().equals(baseline.id()) && fact.platformGrossUp() == 0)
            .filter(fact -> fact.verdict() != Verdict.NOT_SIMULATED && middle(fact) > 0)
            .filter(fact -> fact.simulated().n() > 0)
            .toList();
    return facts.isEmpty() ? Optional.empty() : Optional.of(picture(facts));
  }

  private static double middle(FactCheck fact) {
    return (fact.fact().low() + fact.fact().high()) / 2;
  }

  private Picture picture(List<FactCheck> facts) {
    double highest = 1.5;
    for (FactCheck fact : facts) {
      highest = Math.max(highest, Math.min(FARTHEST, fact.simulated().p95() / middle(fact)));
    }
    Axis x = Axes.numbers(0, highest, studio.percent(), 350).withTitle(studio.say("axis.ratio"));
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      addRow(facts.get(i), facts.size() - 1 - i, x.high(), layers);
    }
    layers.add(0, line(1, -0.6, 1, facts.size() - 0.4, Stroke.solid(Ink.GREY, 1)));
    Axis names =
        Axes.names(
            facts.stream().map(fact -> fact.fact().title().in(studio.language())).toList(), "");
    Panel panel = Panel.of("", x, names, layers);
    return new Picture(
        "facts",
        Chapter.FACTS,
        studio.plate(
            studio.say("question.facts"),
            answer(facts),
            keys(facts),
            List.of(panel),
            1,
            facts.size() * 38));
  }

  private static void addRow(FactCheck fact, int height, double limit, List<Layer> layers) {
    double middle = middle(fact);
    Band band = fact.simulated();
    layers.add(
        new Layer.Area(
            List.of(
                new Point(fact.fact().low() / middle, height + 0.34),
                new Point(Math.min(limit, fact.fact().high() / middle), height + 0.34),
                new Point(Math.min(limit, fact.fact().high() / middle), height - 0.34),
                new Point(fact.fact().low() / middle, height - 0.34)),
            Ink.GREY.withOpacity(0.35)));
    Ink ink = ink(fact.verdict());
    double low = Math.min(limit, band.p05() / middle);
    double high = Math.min(limit, band.p95() / middle);
    layers.add(line(low, height, high, height, Stroke.solid(ink, 3)));
    layers.add(
        new Layer.Dots(
            List.of(new Point(Math.min(limit, band.p50() / middle), height)),
            ink,
            Layer.Form.CIRCLE));
  }

  private static Layer line(double x1, double y1, double x2, double y2, Stroke stroke) {
    return new Layer.Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case INSIDE -> HIT;
      case OUTSIDE -> MISS;
      case ECHO, NOT_SIMULATED -> Ink.GREY;
    };
  }

  private List<Key> keys(List<FactCheck> facts) {
    List<Key> keys = new ArrayList<>();
    keys.add(Key.area(Ink.GREY.withOpacity(0.35), studio.say("key.reading")));
    addKey(Verdict.INSIDE, "key.hit", facts, keys);
    addKey(Verdict.OUTSIDE, "key.miss", facts, keys);
    addKey(Verdict.ECHO, "key.echo", facts, keys);
    return keys;
  }

  private void addKey(Verdict verdict, String words, List<FactCheck> facts, List<Key> keys) {
    if (facts.stream().anyMatch(fact -> fact.verdict() == verdict)) {
      keys.add(Key.line(Stroke.solid(ink(verdict), 3), studio.say(words)));
    }
  }

  private String answer(List<FactCheck> facts) {
    List<FactCheck> judged = facts.stream().filter(fact -> fact.verdict() != Verdict.ECHO).toList();
    List<FactCheck> missed =
        judged.stream().filter(fact -> fact.verdict() == Verdict.OUTSIDE).toList();
    String answer = studio.say("answer.facts", judged.size(), judged.size() - missed.size());
    if (missed.isEmpty()) {
      return answer;
    }
    String names =
        missed.stream()
            .map(fact -> fact.fact().title().in(studio.language()))
            .collect(Collectors.joining(studio.say("list.separator")));
    return answer + studio.say("answer.facts.missed", names);
  }
}
