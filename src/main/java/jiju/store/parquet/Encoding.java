package jiju.store.parquet;

/** How the values of a page stand in it, by their numbers in {@code parquet.thrift}. */
final class Encoding {
  static final int PLAIN = 0;
  static final int RUNS = 3;
  static final int DICTIONARY = 8;

  private Encoding() {}
}
