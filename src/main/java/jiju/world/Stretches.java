package jiju.world;

import java.util.ArrayList;
import java.util.List;

/** The rows of all parks' tables, in stretches. Laid anew when a table has grown or shrunk. */
public final class Stretches {
  private final List<ParkState> parks;
  private final List<Stretch> stretches = new ArrayList<>();
  private final int[] rows;
  private final int[] first;

  Stretches(List<ParkState> parks) {
    this.parks = parks;
    this.rows = new int[parks.size()];
    this.first = new int[parks.size() + 1];
  }

  /** Brings the stretches up to date. */
  Stretches lay() {
    for (int p = 0; p < rows.length; p++) {
      if (rows[p] != parks.get(p).firms().size()) {
        layAnew();
        break;
      }
    }
    return this;
  }

  private void layAnew() {
    stretches.clear();
    for (int p = 0; p < rows.length; p++) {
      ParkState park = parks.get(p);
      rows[p] = park.firms().size();
      first[p] = stretches.size();
      for (int from = 0; from < rows[p]; from += Stretch.LENGTH) {
        int to = Math.min(rows[p], from + Stretch.LENGTH);
        stretches.add(new Stretch(stretches.size(), park, from, to));
      }
    }
    first[rows.length] = stretches.size();
  }

  /** How many there are. */
  public int size() {
    return stretches.size();
  }

  Stretch get(int number) {
    return stretches.get(number);
  }

  /** Of results by stretch, those of a park. */
  public <T> List<T> ofPark(ParkState park, List<T> results) {
    return results.subList(first[park.index()], first[park.index() + 1]);
  }

  /** Number of the first stretch of a park. */
  public int first(ParkState park) {
    return first[park.index()];
  }

  /** Number after that of the last stretch of a park. */
  public int end(ParkState park) {
    return first[park.index() + 1];
  }
}
