package jiju.store.parquet;

import java.util.List;

/** The cells of one column in one group of rows. The arrays are not copied. */
public sealed interface Cells {
  int size();

  /** Numbers; {@code NaN} is an empty cell. */
  record Numbers(double[] values) implements Cells {
    @Override
    public int size() {
      return values.length;
    }
  }

  /** Whole numbers, no cell empty. */
  record Wholes(long[] values) implements Cells {
    @Override
    public int size() {
      return values.length;
    }
  }

  /**
   * Words, each said once.
   *
   * @param words all different
   * @param codes position among the words, one a row; -1 is an empty cell
   */
  record Words(List<String> words, int[] codes) implements Cells {

    /** The same word in every row. */
    public static Words all(String word, int rows) {
      return new Words(List.of(word), new int[rows]);
    }

    /** The words as they come. */
    public static Words of(List<String> column) {
      Wordlist list = new Wordlist();
      return new Words(list.words(), column.stream().mapToInt(list::code).toArray());
    }

    /** The word of a row. */
    public String get(int row) {
      return words.get(codes[row]);
    }

    @Override
    public int size() {
      return codes.length;
    }
  }

  /** Nothing in any row. */
  record Empty(int size) implements Cells {}
}
