package jiju.store.runs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where parts are written; tests put one in its place that runs full. */
@FunctionalInterface
interface Disk {
  Disk REAL = Files::newOutputStream;

  OutputStream create(Path file) throws IOException;
}
