package jiju.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Key;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Stroke;
import jiju.unit.Scale;

/** Small multiples: the course of some towns on one scale, from the largest to the smallest. */
final class TownFans {
  private static final int SHOWN = 12;
  private static final int COLUMNS = 4;

  private final Studio studio;
  private final TownSeries towns;

  TownFans(TownSeries towns) {
    this.studio = towns.studio();
    this.towns = towns;
  }

  Optional<Picture> find() {
    if (towns.isEmpty()) {
      return Optional.empty();
    }
    List<TownSeries.Town> ranked = towns.ranked();
    List<TownSeries.Town> shown = spread(ranked);
    double highest =
        shown.stream().mapToDouble(t -> Bands.highest(t.series().bands())).max().orElse(1);
    Scale scale = studio.scale(towns.metric(), highest);
    TownSeries.Town last = ranked.get(ranked.size() - 1);
    return Optional.of(
        new Picture(
            "towns-courses",
            Chapter.TOWNS,
            studio.plate(
                studio.say("question.courses", studio.metric(towns.metric())),
                studio.say(
                    "answer.courses",
                    shown.size(),
                    ranked.size(),
                    studio.horizon(),
                    scale.write(ranked.get(0).band().p50()),
                    scale.write(last.band().p50())),
                keys(),
                shown.stream().map(town -> panel(town, highest, scale)).toList(),
                COLUMNS,
                100)));
  }

  /** Evenly over the ranking, with both ends. */
  private static List<TownSeries.Town> spread(List<TownSeries.Town> ranked) {
    int count = Math.min(SHOWN, ranked.size());
    return IntStream.range(0, count)
        .mapToObj(
            i -> ranked.get(count == 1 ? 0 : Math.round(i * (ranked.size() - 1f) / (count - 1))))
        .toList();
  }

  private Panel panel(TownSeries.Town town, double highest, Scale scale) {
    Axis y = Axes.numbers(0, highest, scale, 100);
    return Panel.of(
        towns.name(town),
        Axes.time(studio.span(), 80),
        y,
        Bands.fan(town.series().bands(), town.series().start(), studio.span().from(), stroke()));
  }

  private Stroke stroke() {
    return Stroke.solid(Palette.scenario(1), 1.6);
  }

  private List<Key> keys() {
    return List.of(
        Key.line(stroke(), studio.say("key.median")),
        Key.area(Palette.scenario(1).withOpacity(Bands.FIFTY + 0.15), studio.say("key.fifty")),
        Key.area(Palette.scenario(1).withOpacity(Bands.NINETY), studio.say("key.ninety")));
  }
}
