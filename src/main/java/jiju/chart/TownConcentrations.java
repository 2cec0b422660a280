package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.composition.TownConcentration;
import jiju.analysis.statistics.Band;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.unit.Scale;
import jiju.unit.Text;

/** How firms gather in few towns: Lorenz's curve from the largest, then and now. */
final class TownConcentrations {
  /** With fewer towns the ranking says as much. */
  private static final int FEWEST = 5;

  private static final int LARGEST = 5;
  private static final int TENTH = 10;

  private final Studio studio;
  private final Case shown;

  TownConcentrations(Studio studio, Case shown) {
    this.studio = studio;
    this.shown = shown;
  }

  Optional<Picture> find() {
    return studio
        .findings()
        .composition()
        .findTowns(shown.id(), studio.findings().judgedAt())
        .filter(now -> now.parks() >= FEWEST && now.ofLargest(1).n() > 0)
        .map(this::picture);
  }

  private Picture picture(TownConcentration now) {
    Optional<TownConcentration> then =
        studio
            .findings()
            .composition()
            .findFirstTowns(shown.id())
            .filter(first -> first.month().isBefore(now.month()) && first.ofLargest(1).n() > 0);
    Scale count = Scale.plain(Text.EMPTY, studio.language());
    Axis x = Axes.numbers(0, now.parks(), count, 600).withTitle(studio.say("axis.largest_towns"));
    Axis y = Axes.percent(studio.percent(), studio.say("axis.share_of_firms"));
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Line(List.of(new Point(0, 0), new Point(now.parks(), 1)), even()));
    layers.add(new Layer.Area(band(now), ink().withOpacity(Bands.NINETY + 0.15)));
    then.ifPresent(first -> layers.add(new Layer.Line(median(first), before())));
    layers.add(new Layer.Line(median(now), Stroke.solid(ink(), 2.2)));
    return new Picture(
        "towns-concentration",
        Chapter.TOWNS,
        studio.plate(
            studio.say("question.concentration"),
            answer(now) + then.map(first -> since(first, now)).orElse(""),
            keys(now, then),
            List.of(Panel.of("", x, y, layers)),
            1,
            240));
  }

  private static List<Point> median(TownConcentration year) {
    List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
    for (int count = 1; count <= year.parks(); count++) {
      points.add(new Point(count, year.ofLargest(count).p50()));
    }
    return points;
  }

  private static List<Point> band(TownConcentration year) {
    List<Point> outline = new ArrayList<>(List.of(new Point(0, 0)));
    for (int count = 1; count <= year.parks(); count++) {
      outline.add(new Point(count, year.ofLargest(count).p95()));
    }
    for (int count = year.parks(); count > 0; count--) {
      outline.add(new Point(count, year.ofLargest(count).p05()));
    }
    return outline;
  }

  private String answer(TownConcentration now) {
    int tenth = Math.max(1, Math.round((float) now.parks() / TENTH));
    return studio.say(
        "answer.concentration",
        now.month().in(studio.language()),
        Math.min(LARGEST, now.parks()),
        now.parks(),
        share(now.ofLargest(Math.min(LARGEST, now.parks()))),
        tenth,
        share(now.ofLargest(tenth)));
  }

  private String share(Band band) {
    Scale percent = studio.percent();
    return studio.say(
        "share.with_range", percent.write(band.p50()), percent.range(band.p05(), band.p95()));
  }

  private String since(TownConcentration then, TownConcentration now) {
    return studio.say(
        "answer.concentration.since",
        then.month().in(studio.language()),
        Studio.index(then.gini()),
        Studio.index(now.gini()));
  }

  private static Ink ink() {
    return Palette.scenario(1);
  }

  private static Stroke before() {
    return Stroke.solid(Palette.BASELINE, 1.6);
  }

  private static Stroke even() {
    return Stroke.dashed(Ink.GREY, 1.2);
  }

  private List<Key> keys(TownConcentration now, Optional<TownConcentration> then) {
    String month = now.month().in(studio.language());
    List<Key> keys = new ArrayList<>();
    keys.add(Key.line(Stroke.solid(ink(), 2.2), studio.say("key.median_of", month)));
    keys.add(Key.area(ink().withOpacity(Bands.NINETY + 0.15), studio.say("key.ninety")));
    then.ifPresent(
        first ->
            keys.add(
                Key.line(
                    before(), studio.say("key.median_of", first.month().in(studio.language())))));
    keys.add(Key.line(even(), studio.say("key.even")));
    return keys;
  }
}
