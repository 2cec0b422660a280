package jiju.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.composition.SectorMix;
import jiju.analysis.statistics.Band;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.chart.plate.Tag;
import jiju.scenario.Metric;
import jiju.unit.Month;
import jiju.unit.Scale;

/**
 * Of which sectors the firms are, year by year. What is stacked are means over runs, which add up
 * to one as medians do not.
 */
final class SectorStack {
  /** More sectors than this have the smallest put together. */
  private static final int SHOWN = 9;

  /** A share below this has no number at its side. */
  private static final double THIN = 0.025;

  private final Studio studio;
  private final Case shown;

  SectorStack(Studio studio, Case shown) {
    this.studio = studio;
    this.shown = shown;
  }

  /** A layer of the stack: its mean shares, month by month. */
  private record Slice(String name, List<Double> shares) {
    double last() {
      return shares.get(shares.size() - 1);
    }
  }

  Optional<Picture> find() {
    Month judged = studio.findings().judgedAt();
    return studio
        .findings()
        .composition()
        .findSectors(shown.id())
        .filter(mix -> mix.covers(judged) && mix.at(mix.parts().get(0), judged).n() > 0)
        .map(this::picture);
  }

  private Picture picture(SectorMix mix) {
    int first = firstMonth(mix);
    List<Slice> slices = slices(mix, first);
    Axis y = Axes.percent(studio.percent(), studio.say("axis.sectors"));
    List<Layer> layers = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    List<Point> below = edge(mix, first, zeros(slices));
    double[] sum = zeros(slices);
    for (int i = 0; i < slices.size(); i++) {
      add(slices.get(i).shares(), sum);
      List<Point> above = edge(mix, first, sum);
      layers.add(new Layer.Area(outline(above, below), Palette.part(i)));
      layers.add(new Layer.Line(above, Stroke.solid(Ink.WHITE, 1.2)));
      double last = slices.get(i).last();
      if (last >= THIN) {
        tags.add(new Tag(sum[sum.length - 1] - last / 2, studio.percent().write(last), Ink.BLACK));
      }
      below = above;
    }
    Panel panel = Panel.of("", Axes.time(studio.span(), 640), y, layers).withTags(tags);
    return new Picture(
        "sector-mix",
        Chapter.PROJECTION,
        studio.plate(
            studio.say("question.sectors"), answer(mix), keys(slices), List.of(panel), 1, 235));
  }

  /** From the first month on in which half of the runs have firms of which shares can be told. */
  private static int firstMonth(SectorMix mix) {
    List<Band> shares = mix.parts().get(0).shares();
    int runs = shares.stream().mapToInt(Band::n).max().orElse(0);
    int first = shares.size() - 1;
    while (first > 0 && 2 * shares.get(first - 1).n() >= runs) {
      first--;
    }
    return first;
  }

  /** The largest in the end first; sectors without firms are left out. */
  private List<Slice> slices(SectorMix mix, int first) {
    List<Slice> slices = new ArrayList<>();
    for (SectorMix.Part part : mix.parts()) {
      List<Band> shares = part.shares().subList(first, part.shares().size());
      if (shares.stream().anyMatch(band -> band.mean() > 0)) {
        slices.add(new Slice(name(part), shares.stream().map(Band::mean).toList()));
      }
    }
    slices.sort(Comparator.comparingDouble(Slice::last).reversed());
    if (slices.size() > SHOWN) {
      double[] rest = zeros(slices);
      slices.subList(SHOWN - 1, slices.size()).forEach(slice -> add(slice.shares(), rest));
      slices.subList(SHOWN - 1, slices.size()).clear();
      List<Double> together = Arrays.stream(rest).boxed().toList();
      slices.add(new Slice(studio.say("sectors.other"), together));
    }
    return slices;
  }

  private static double[] zeros(List<Slice> slices) {
    return new double[slices.get(0).shares().size()];
  }

  private static void add(List<Double> shares, double[] sum) {
    for (int month = 0; month < sum.length; month++) {
      sum[month] += shares.get(month);
    }
  }

  private List<Point> edge(SectorMix mix, int first, double[] heights) {
    List<Point> points = new ArrayList<>();
    for (int month = 0; month < heights.length; month++) {
      Month at = mix.start().plus(first + month);
      points.add(new Point(Axes.endOf(at, studio.span().from()), heights[month]));
    }
    return points;
  }

  private static List<Point> outline(List<Point> above, List<Point> below) {
    List<Point> back = new ArrayList<>(below);
    Collections.reverse(back);
    List<Point> outline = new ArrayList<>(above);
    outline.addAll(back);
    return outline;
  }

  private String name(SectorMix.Part part) {
    int position = shown.scenario().sectorIndex(part.sector());
    return shown.scenario().sectors().get(position).title().in(studio.language());
  }

  /** The largest sector when policies are judged, and how concentrated sectors are. */
  private String answer(SectorMix mix) {
    Month judged = studio.findings().judgedAt();
    List<SectorMix.Part> there =
        mix.parts().stream().filter(part -> mix.at(part, judged).mean() > 0).toList();
    SectorMix.Part largest =
        Collections.max(there, Comparator.comparingDouble(part -> mix.at(part, judged).mean()));
    Band share = mix.at(largest, judged);
    if (there.size() == 1) {
      return studio.say("answer.sectors.one", studio.horizon(), name(largest));
    }
    Scale percent = studio.percent();
    return studio.say(
            "answer.sectors",
            studio.horizon(),
            name(largest),
            there.size(),
            percent.write(share.mean()),
            percent.range(share.p05(), share.p95()))
        + concentration(judged, there.size())
        + counted(share);
  }

  /** A batch that an older version began has runs that were not counted by sector. */
  private String counted(Band share) {
    int runs =
        studio
            .findings()
            .findSeries(shown.id(), Studio.PARK, Metric.FIRMS)
            .map(series -> series.at(studio.findings().judgedAt()).n())
            .orElse(share.n());
    return share.n() < runs ? studio.say("answer.sectors.counted", share.n(), runs) : "";
  }

  private String concentration(Month judged, int sectors) {
    return studio
        .findings()
        .findSeries(shown.id(), Studio.PARK, Metric.SECTOR_HHI)
        .map(series -> series.at(judged))
        .map(
            hhi ->
                studio.say(
                    "answer.sectors.hhi",
                    Studio.index(hhi.p50()),
                    Studio.index(hhi.p05()),
                    Studio.index(hhi.p95()),
                    Studio.index(1.0 / sectors)))
        .orElse("");
  }

  private static List<Key> keys(List<Slice> slices) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      keys.add(Key.area(Palette.part(i), slices.get(i).name()));
    }
    return keys;
  }
}
