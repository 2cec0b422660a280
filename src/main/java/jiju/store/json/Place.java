package jiju.store.json;

/**
 * Where a value was written.
 *
 * @param file the file as the user named it, or the option or default that said it
 * @param line from 1; 0 where there is none
 * @param column from 1, in characters; 0 where there is none
 */
public record Place(String file, int line, int column) {

  /** A place without lines, such as an option of the command line. */
  public static Place of(String name) {
    return new Place(name, 0, 0);
  }

  /** {@code FILE:LINE}, or the file alone. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
