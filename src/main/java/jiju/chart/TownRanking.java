package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.chart.plate.Tag;
import jiju.unit.Scale;

/** The largest towns of a province, ranked: median and 90 % band. */
final class TownRanking {
  private static final int SHOWN = 20;
  private static final int LARGEST = 5;
  private static final int LONG_NAME = 24;

  private final Studio studio;
  private final TownSeries towns;

  TownRanking(TownSeries towns) {
    this.studio = towns.studio();
    this.towns = towns;
  }

  Optional<Picture> find() {
    if (towns.isEmpty()) {
      return Optional.empty();
    }
    List<TownSeries.Town> ranked = towns.ranked().stream().limit(SHOWN).toList();
    Scale scale = studio.scale(towns.metric(), towns.highest());
    return Optional.of(
        new Picture(
            "towns-ranking",
            Chapter.TOWNS,
            studio.plate(
                studio.say("question.towns", studio.metric(towns.metric()), studio.horizon()),
                answer(ranked, scale),
                keys(),
                List.of(panel(ranked, scale)),
                1,
                Math.max(90, ranked.size() * rowPixels(ranked)))));
  }

  /** Long names take two lines. */
  private int rowPixels(List<TownSeries.Town> ranked) {
    return ranked.stream().anyMatch(town -> towns.name(town).length() > LONG_NAME) ? 32 : 22;
  }

  private Panel panel(List<TownSeries.Town> ranked, Scale scale) {
    Axis values = Axes.numbers(0, towns.highest(), scale, 420);
    List<Layer> layers = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      int height = ranked.size() - 1 - i;
      var band = ranked.get(i).band();
      layers.add(bar(band.p05(), band.p95(), height, ink().withOpacity(0.4), 9));
      layers.add(
          new Layer.Line(
              List.of(new Point(band.p50(), height - 0.32), new Point(band.p50(), height + 0.32)),
              Stroke.solid(Ink.BLACK, 2)));
      tags.add(new Tag(height, scale.write(band.p50()), Ink.BLACK));
    }
    List<String> names = ranked.stream().map(towns::name).toList();
    String title = scale.titled(studio.metricFirst(towns.metric()));
    return Panel.of(title, values, Axes.names(names, ""), layers).withTags(tags);
  }

  private Ink ink() {
    return Palette.scenario(1);
  }

  private static Layer bar(double from, double to, double height, Ink ink, double width) {
    return new Layer.Line(
        List.of(new Point(from, height), new Point(to, height)), Stroke.solid(ink, width));
  }

  private String answer(List<TownSeries.Town> ranked, Scale scale) {
    TownSeries.Town first = ranked.get(0);
    return studio.say(
        "answer.towns",
        towns.towns().size(),
        towns.name(first),
        scale.write(first.band().p50()),
        scale.range(first.band().p05(), first.band().p95()),
        Math.min(LARGEST, ranked.size()),
        studio.percent().write(towns.shareOfLargest(LARGEST)));
  }

  private List<Key> keys() {
    return List.of(
        Key.line(Stroke.solid(Ink.BLACK, 2), studio.say("key.median")),
        Key.line(Stroke.solid(ink().withOpacity(0.4), 9), studio.say("key.ninety")));
  }
}
