package jiju.store.table;

import java.nio.file.Path;

/** A table is not as this version of Jiju writes it. */
public final class MalformedTable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What does not fit together. */
  public MalformedTable(String what) {
    super(what);
  }

  /** What is wrong in a file. */
  public MalformedTable(Path file, String what) {
    super(file + ": " + what);
  }
}
