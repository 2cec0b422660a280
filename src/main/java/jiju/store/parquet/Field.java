package jiju.store.parquet;

/** A column of a table. */
public record Field(String name, Type type) {

  /** What the cells of a column are. */
  public enum Type {
    WHOLE(2),
    NUMBER(5),
    WORD(6);

    /** Number of the physical type in {@code parquet.thrift}. */
    final int code;

    Type(int code) {
      this.code = code;
    }
  }

  public static Field whole(String name) {
    return new Field(name, Type.WHOLE);
  }

  public static Field number(String name) {
    return new Field(name, Type.NUMBER);
  }

  public static Field word(String name) {
    return new Field(name, Type.WORD);
  }
}
