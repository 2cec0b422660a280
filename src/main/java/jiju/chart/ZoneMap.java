package jiju.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.analysis.Case;
import jiju.analysis.composition.ZoneFill;
import jiju.analysis.projection.Series;
import jiju.analysis.statistics.Band;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Face;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.chart.press.Names;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Unit;
import jiju.unit.Month;
import jiju.unit.Scale;
import jiju.unit.Text;

/**
 * A schematic map of the ground: every zone as wide as its floor, filled as far as it is taken. Of
 * one park on some dates; of many parks, class by class, when policies are judged.
 */
final class ZoneMap {
  private static final int DECEMBER = 12;
  private static final double GROUND_PIXELS = 655;
  private static final double GROUND_HEIGHT = 74;

  /** Height of the panel in heights of the ground, with and without room for names. */
  private static final double WITH_NAMES = 1.68;

  private static final double ROOM = 1.02;
  private static final double LEAST_PIXELS_TO_NAME = 40;
  private static final double LEAST_PIXELS_OF_A_NAME = 62;
  private static final double LINE = 14;
  private static final double SURE = 0.6;
  private static final double PERHAPS = 0.28;
  private static final double FULL = 0.95;
  private static final double HALF = 0.5;

  /** A year's end before anything worth a picture was taken is not shown. */
  private static final double LEAST_TAKEN = 0.01;

  private final Studio studio;
  private final Case shown;

  /** A zone with the name that the picture gives it. */
  private record Ground(Text name, ZoneFill fill) {
    double floorSqm() {
      return fill.zone().floorAreaSqm();
    }

    double medianOrNone() {
      return fill.isOpen() ? fill.median() : 0;
    }

    boolean isFull() {
      return medianOrNone() >= FULL;
    }
  }

  ZoneMap(Studio studio, Case shown) {
    this.studio = studio;
    this.shown = shown;
  }

  Optional<Picture> find() {
    List<Park> parks = shown.scenario().parks();
    Month judged = studio.findings().judgedAt();
    boolean known = parks.stream().allMatch(park -> occupancy(park.id()).isPresent());
    if (!known || occupancy(Studio.PARK).filter(all -> all.covers(judged)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(parks.size() == 1 ? ofPark(parks.get(0)) : ofTowns(parks, judged));
  }

  private Optional<Series> occupancy(String park) {
    return studio.findings().findSeries(shown.id(), park, Metric.OCCUPANCY);
  }

  private List<Ground> grounds(Park park, Month month) {
    boolean several = park.zones().size() > 1 || shown.scenario().parks().size() == 1;
    return ZoneFill.of(park, month, occupancy(park.id()).orElseThrow()).stream()
        .map(fill -> new Ground((several ? fill.zone().title() : park.title()), fill))
        .toList();
  }

  private Band taken(Month month) {
    return occupancy(Studio.PARK).orElseThrow().at(month);
  }

  private Picture ofPark(Park park) {
    List<Panel> panels = new ArrayList<>();
    for (Month month : dates()) {
      List<Ground> zones = grounds(park, month);
      String title =
          studio.say(
              "zones.heading",
              month.in(studio.language()),
              area(park.floorAreaSqm(month)),
              share(taken(month)));
      panels.add(panel(title, zones, floor(zones)));
    }
    return picture(Chapter.PROJECTION, studio.say("question.zones"), answer(park), panels);
  }

  private Picture picture(Chapter chapter, String question, String answer, List<Panel> panels) {
    boolean named = panels.stream().anyMatch(panel -> panel.y().high() > ROOM);
    double pixels = named ? GROUND_HEIGHT * WITH_NAMES : GROUND_HEIGHT * ROOM;
    return new Picture(
        "zones", chapter, studio.plate(question, answer, keys(), panels, 1, Math.rint(pixels)));
  }

  /**
   * The end of the first year in which something is taken, the middle, when policies are judged,
   * and the last month.
   */
  private List<Month> dates() {
    Month judged = studio.findings().judgedAt();
    Month first = judged;
    for (int year = judged.year(); year >= studio.span().from().year(); year--) {
      Month december = Month.of(year, DECEMBER);
      if (!december.isAfter(judged) && taken(december).p50() >= LEAST_TAKEN) {
        first = december;
      }
    }
    Month middle = Month.of((first.year() + judged.year()) / 2, DECEMBER);
    return Stream.of(first, middle, judged, studio.span().to())
        .filter(month -> !month.isAfter(studio.span().to()))
        .distinct()
        .sorted()
        .toList();
  }

  private String answer(Park park) {
    Month judged = studio.findings().judgedAt();
    List<Ground> zones = grounds(park, judged);
    if (zones.size() == 1) {
      return wholeAnswer(judged) + studio.say("sentence.end");
    }
    long full = zones.stream().filter(Ground::isFull).count();
    Optional<Ground> last =
        zones.stream()
            .filter(zone -> zone.fill().isOpen() && zone.fill().median() > 0)
            .reduce((before, after) -> after)
            .filter(zone -> !zone.isFull());
    return wholeAnswer(judged)
        + studio.say(full == 0 ? "answer.zones.none" : "answer.zones.full", full, zones.size())
        + last.map(
                zone ->
                    studio.say(
                        "answer.zones.last",
                        zone.name().in(studio.language()),
                        share(zone.fill().median(), zone.fill().low(), zone.fill().high())))
            .orElse("")
        + studio.say("sentence.end")
        + studio.say("answer.zones.convention");
  }

  private String wholeAnswer(Month judged) {
    Band taken = taken(judged);
    Scale percent = studio.percent();
    return studio.say(
        "answer.zones",
        studio.horizon(),
        percent.write(taken.p50()),
        percent.range(taken.p05(), taken.p95()));
  }

  private Picture ofTowns(List<Park> parks, Month judged) {
    Map<String, List<Ground>> classes = new LinkedHashMap<>();
    TownTiles.CLASSES.forEach(known -> classes.put(known, new ArrayList<>()));
    for (Park park : parks) {
      classes
          .computeIfAbsent(park.locationClass().orElse(""), unseen -> new ArrayList<>())
          .addAll(grounds(park, judged));
    }
    classes.values().removeIf(List::isEmpty);
    double most = classes.values().stream().mapToDouble(ZoneMap::floor).max().orElse(1);
    List<Panel> panels = new ArrayList<>();
    classes.forEach(
        (name, zones) -> {
          zones.sort(Comparator.comparingDouble(Ground::medianOrNone).reversed());
          String title =
              studio.say("class.heading", TownTiles.className(studio, name), zones.size());
          panels.add(panel(title, zones, most));
        });
    String question = studio.say("question.zones.towns", studio.horizon());
    return picture(Chapter.TOWNS, question, answer(parks, judged), panels);
  }

  private String answer(List<Park> parks, Month judged) {
    List<Band> towns =
        parks.stream().map(park -> occupancy(park.id()).orElseThrow().at(judged)).toList();
    return wholeAnswer(judged)
        + studio.say(
            "answer.zones.towns",
            parks.size(),
            towns.stream().filter(town -> town.p50() >= FULL).count(),
            towns.stream().filter(town -> town.p50() < HALF).count());
  }

  private static double floor(List<Ground> zones) {
    return zones.stream().mapToDouble(Ground::floorSqm).sum();
  }

  /**
   * Zones side by side.
   *
   * @param width floor that the whole width stands for
   */
  private Panel panel(String title, List<Ground> zones, double width) {
    List<Layer> layers = new ArrayList<>();
    double left = 0;
    boolean named = false;
    for (Ground zone : zones) {
      double right = left + zone.floorSqm();
      double pixels = zone.floorSqm() / width * GROUND_PIXELS;
      boolean wide = pixels >= LEAST_PIXELS_TO_NAME;
      addZone(zone.fill(), left, right, wide ? 2.5 : 0.8, layers);
      if (wide) {
        addWords(zone, (left + right) / 2, pixels, layers);
        named = true;
      }
      left = right;
    }
    List<Axis.Label> labels =
        Stream.of(0.0, 0.5, 1.0)
            .map(mark -> new Axis.Label(mark, studio.percent().write(mark)))
            .toList();
    Axis y = new Axis(0, named ? WITH_NAMES : ROOM, List.of(), labels, "");
    return Panel.of(title, new Axis(0, width, List.of(), List.of(), ""), y, layers);
  }

  private static void addZone(
      ZoneFill zone, double left, double right, double gap, List<Layer> layers) {
    layers.add(box(left, right, 0, 1, Ink.FAINT.withOpacity(zone.isOpen() ? 0.55 : 0.25)));
    if (zone.isOpen()) {
      layers.add(box(left, right, 0, zone.low(), ink().withOpacity(SURE)));
      layers.add(box(left, right, zone.low(), zone.high(), ink().withOpacity(PERHAPS)));
      layers.add(
          new Layer.Line(
              List.of(new Point(left, zone.median()), new Point(right, zone.median())),
              Stroke.solid(Ink.BLACK, 1.8)));
    }
    for (double side : new double[] {left, right}) {
      layers.add(
          new Layer.Line(
              List.of(new Point(side, 0), new Point(side, 1.02)), Stroke.solid(Ink.WHITE, gap)));
    }
  }

  /** Name and share above the zone, from below. */
  private void addWords(Ground zone, double middle, double pixels, List<Layer> layers) {
    String name = zone.name().in(studio.language());
    List<String> lines =
        new ArrayList<>(Names.lines(name, Math.max(pixels - 4, LEAST_PIXELS_OF_A_NAME)));
    lines.add(
        zone.fill().isOpen()
            ? studio.percent().write(zone.fill().median())
            : studio.say("zones.opens", zone.fill().zone().opens().toString()));
    for (int i = 0; i < lines.size(); i++) {
      int above = lines.size() - 1 - i;
      Face face = above == 0 ? Face.LABEL.asBold() : Face.LABEL;
      layers.add(
          new Layer.Words(
              new Point(middle, 1), lines.get(i), face, Anchor.MIDDLE, 0, -5 - LINE * above));
    }
  }

  private static Layer box(double left, double right, double low, double high, Ink ink) {
    return new Layer.Area(
        List.of(
            new Point(left, high),
            new Point(right, high),
            new Point(right, low),
            new Point(left, low)),
        ink);
  }

  private static Ink ink() {
    return Palette.scenario(1);
  }

  private String area(double sqm) {
    return Unit.SQM.scale(sqm, studio.language()).write(sqm);
  }

  private String share(Band band) {
    return share(band.p50(), band.p05(), band.p95());
  }

  private String share(double median, double low, double high) {
    Scale percent = studio.percent();
    return studio.say("share.with_range", percent.write(median), percent.range(low, high));
  }

  private List<Key> keys() {
    return List.of(
        Key.area(ink().withOpacity(SURE), studio.say("key.taken_surely")),
        Key.area(ink().withOpacity(PERHAPS), studio.say("key.taken_perhaps")),
        Key.line(Stroke.solid(Ink.BLACK, 1.8), studio.say("key.median")),
        Key.area(Ink.FAINT.withOpacity(0.55), studio.say("key.free")));
  }
}
