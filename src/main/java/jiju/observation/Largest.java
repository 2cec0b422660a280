package jiju.observation;

import java.util.Arrays;

/** The five largest of the numbers shown to it, whatever their order; 0 where there are fewer. */
final class Largest {
  /** How many are kept. */
  static final int NUMBER = 5;

  private final double[] kept = new double[NUMBER];

  void clear() {
    Arrays.fill(kept, 0);
  }

  /** The least that is kept. */
  double least() {
    return kept[0];
  }

  void rank(double number) {
    if (number > kept[0]) {
      int place = 0;
      while (place + 1 < NUMBER && kept[place + 1] < number) {
        kept[place] = kept[place + 1];
        place++;
      }
      kept[place] = number;
    }
  }

  /** Shows all that another keeps. */
  void rankAll(Largest other) {
    for (double number : other.kept) {
      rank(number);
    }
  }

  /** Their sum, the least first. */
  double sum() {
    double sum = 0;
    for (double number : kept) {
      sum += number;
    }
    return sum;
  }
}
