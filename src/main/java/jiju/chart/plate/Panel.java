package jiju.chart.plate;

import java.util.List;

/**
 * One pair of axes and what is drawn on it.
 *
 * @param title may be empty
 * @param flags events, in rows above the axes
 * @param tags names in the right margin, moved apart where they would touch
 */
public record Panel(
    String title, Axis x, Axis y, List<Layer> layers, List<Flag> flags, List<Tag> tags) {
  public Panel {
    layers = List.copyOf(layers);
    flags = List.copyOf(flags);
    tags = List.copyOf(tags);
  }

  public static Panel of(String title, Axis x, Axis y, List<Layer> layers) {
    return new Panel(title, x, y, layers, List.of(), List.of());
  }

  public Panel withFlags(List<Flag> changed) {
    return new Panel(title, x, y, layers, changed, tags);
  }

  public Panel withTags(List<Tag> changed) {
    return new Panel(title, x, y, layers, flags, changed);
  }
}
