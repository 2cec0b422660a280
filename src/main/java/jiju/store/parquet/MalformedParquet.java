package jiju.store.parquet;

import java.io.IOException;

/** A file is not as this house writes it: cut off, altered, or another's. */
public final class MalformedParquet extends IOException {
  private static final long serialVersionUID = 1L;

  public MalformedParquet(String what) {
    super(what);
  }
}
