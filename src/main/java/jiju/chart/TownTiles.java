package jiju.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Face;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import jiju.unit.Scale;

/**
 * A schematic map of a province: a tile for each town, in blocks by class of location; the fuller
 * its colour, the larger its median. Within a block they stand from the largest to the smallest.
 */
final class TownTiles {
  private static final int COLUMNS = 14;
  private static final double PIXELS_A_ROW = 30;
  private static final double GAP = 0.06;

  /** The classes of location that are known by name, in the order in which they are shown. */
  static final List<String> CLASSES = List.of("core", "middle", "periphery");

  private final Studio studio;
  private final TownSeries towns;

  TownTiles(TownSeries towns) {
    this.studio = towns.studio();
    this.towns = towns;
  }

  Optional<Picture> find() {
    if (towns.isEmpty()) {
      return Optional.empty();
    }
    Scale scale = studio.scale(towns.metric(), towns.highest());
    Map<String, List<TownSeries.Town>> blocks = blocks();
    List<Layer> layers = new ArrayList<>();
    double top = 0;
    for (Map.Entry<String, List<TownSeries.Town>> block : blocks.entrySet()) {
      top = addBlock(block.getKey(), block.getValue(), top, scale, layers);
    }
    Axis across = new Axis(0, COLUMNS, List.of(), List.of(), "");
    Axis down = new Axis(top, 0.0001, List.of(), List.of(), "");
    return Optional.of(
        new Picture(
            "towns-map",
            Chapter.TOWNS,
            studio.plate(
                studio.say("question.map", studio.metric(towns.metric()), studio.horizon()),
                answer(blocks, scale),
                List.of(),
                List.of(Panel.of("", across, down, layers)),
                1,
                -top * PIXELS_A_ROW)));
  }

  private Map<String, List<TownSeries.Town>> blocks() {
    Map<String, List<TownSeries.Town>> blocks = new LinkedHashMap<>();
    CLASSES.forEach(known -> blocks.put(known, new ArrayList<>()));
    towns
        .ranked()
        .forEach(
            town ->
                blocks
                    .computeIfAbsent(
                        town.park().locationClass().orElse(""), unseen -> new ArrayList<>())
                    .add(town));
    blocks.values().removeIf(List::isEmpty);
    return blocks;
  }

  /** Draws a block below a height and gives the height below it. */
  private double addBlock(
      String name, List<TownSeries.Town> block, double top, Scale scale, List<Layer> layers) {
    layers.add(
        new Layer.Words(
            new Point(0, top - 0.75),
            studio.say("class.heading", className(studio, name), block.size()),
            Face.PANEL,
            Anchor.START,
            2,
            0));
    for (int i = 0; i < block.size(); i++) {
      double x = i % COLUMNS;
      double y = top - 1 - i / COLUMNS;
      addTile(block.get(i), x, y, scale, layers);
    }
    return top - 1 - Math.ceil(block.size() / (double) COLUMNS) - 0.2;
  }

  private void addTile(TownSeries.Town town, double x, double y, Scale scale, List<Layer> layers) {
    double level = Math.sqrt(Math.max(0, town.band().p50()) / Math.max(1e-9, towns.highest()));
    layers.add(
        new Layer.Area(
            List.of(
                new Point(x + GAP, y - GAP),
                new Point(x + 1 - GAP, y - GAP),
                new Point(x + 1 - GAP, y - 1 + GAP),
                new Point(x + GAP, y - 1 + GAP)),
            Palette.scenario(1).withOpacity(0.08 + 0.5 * level)));
    layers.add(
        new Layer.Words(
            new Point(x + 0.5, y - 0.5), number(town, scale), Face.LABEL, Anchor.MIDDLE, 0, 4));
  }

  /** Without the unit, which the answer says. */
  private static String number(TownSeries.Town town, Scale scale) {
    return scale.number(town.band().p50());
  }

  /** What a class of location is called. */
  static String className(Studio studio, String id) {
    String key = "class." + id;
    return studio.words().knows(key) ? studio.say(key) : id.isEmpty() ? studio.say("class") : id;
  }

  private String answer(Map<String, List<TownSeries.Town>> blocks, Scale scale) {
    List<String> parts = new ArrayList<>();
    blocks.forEach(
        (name, block) ->
            parts.add(
                studio.say(
                    "answer.map.class",
                    className(studio, name),
                    scale.write(
                        block.stream().mapToDouble(t -> t.band().p50()).average().orElse(0)))));
    return studio.say("answer.map", String.join(studio.say("sentence.separator"), parts));
  }
}
