package jiju.chart;

import java.util.List;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Key;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Plate;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * What stands around a chart that answers one question.
 *
 * @param id stable name of its files
 * @param question its title
 * @param answer one sentence with numbers
 * @param footer number of runs, seed, and what the picture is not
 */
public record Caption(String id, Text question, Text answer, Text footer) {

  Picture around(
      List<Panel> panels, List<Key> keys, int columns, double height, Language language) {
    Plate plate =
        new Plate(
            question.in(language),
            answer.in(language),
            keys,
            panels,
            columns,
            height,
            footer.in(language),
            language);
    return new Picture(id, Chapter.ANSWER, plate);
  }
}
