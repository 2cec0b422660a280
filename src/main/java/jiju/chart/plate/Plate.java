package jiju.chart.plate;

import java.util.List;
import jiju.unit.Language;

/**
 * A whole picture.
 *
 * @param question its title
 * @param answer one sentence with numbers
 * @param keys what colours and signs mean
 * @param columns panels side by side
 * @param panelHeight height of the plot of a panel, in pixels of the plate
 * @param footer number of runs, seed, and what the picture is not
 */
public record Plate(
    String question,
    String answer,
    List<Key> keys,
    List<Panel> panels,
    int columns,
    double panelHeight,
    String footer,
    Language language) {
  public Plate {
    keys = List.copyOf(keys);
    panels = List.copyOf(panels);
    if (panels.isEmpty() || columns < 1) {
      throw new IllegalArgumentException("a plate without panels");
    }
  }
}
