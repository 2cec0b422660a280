package jiju.chart;

import jiju.chart.plate.Plate;
import jiju.chart.press.Lettering;
import jiju.chart.press.Press;

/**
 * A picture that is ready to be printed.
 *
 * @param id stable name of its files, such as {@code difference-no-trips}
 * @param chapter where in a report it belongs
 */
public record Picture(String id, Chapter chapter, Plate plate) {

  /** The parts of a report that pictures belong to. */
  public enum Chapter {
    PROJECTION,
    TOWNS,
    LEVERS,
    TARGETS,
    MONEY,
    FACTS,
    /** The report of one question alone. */
    ANSWER
  }

  public String question() {
    return plate.question();
  }

  public String answer() {
    return plate.answer();
  }

  /** An SVG document whose words are text. */
  public String svg() {
    return Press.svg(plate);
  }

  /** A PNG file. */
  public byte[] png(Lettering lettering) {
    return Press.png(plate, lettering);
  }
}
