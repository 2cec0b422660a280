package jiju.store.posterior;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jiju.analysis.calibration.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialLogTest {
  @TempDir Path folder;
  private final List<Integer> asked = new ArrayList<>();

  private final Model doubling =
      (points, first) -> {
        List<double[]> said = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
          asked.add(first + i);
          said.add(new double[] {points.get(i)[0] * 2, Double.NaN});
        }
        return said;
      };

  private static List<double[]> points(int number) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      points.add(new double[] {i / 3.0});
    }
    return points;
  }

  private Path file() {
    return folder.resolve("log");
  }

  @Test
  void an_interrupted_calibration_goes_on_and_ends_as_if_it_had_not_been() throws Exception {
    Model broken =
        (points, first) -> {
          if (first >= 256) {
            throw new InterruptedException();
          }
          return doubling.run(points, first);
        };
    TrialLog first = TrialLog.open(file(), "question", 2, broken);
    assertThrows(InterruptedException.class, () -> first.run(points(500), 0));
    asked.clear();

    List<double[]> said = TrialLog.open(file(), "question", 2, doubling).run(points(500), 0);

    assertEquals(500 - 256, asked.size());
    assertArrayEquals(doubling.run(points(500), 0).toArray(), said.toArray());
  }

  @Test
  void a_log_of_another_question_is_begun_anew() throws Exception {
    TrialLog.open(file(), "question", 2, doubling).run(points(10), 0);

    assertEquals(0, TrialLog.open(file(), "another", 2, doubling).size());
  }

  @Test
  void a_line_that_was_cut_short_is_simulated_again() throws IOException, InterruptedException {
    TrialLog.open(file(), "question", 2, doubling).run(points(3), 0);
    String text = Files.readString(file());
    Files.writeString(file(), text.substring(0, text.length() - 3));

    assertEquals(2, TrialLog.open(file(), "question", 2, doubling).size());
  }
}
