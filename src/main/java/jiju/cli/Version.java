package jiju.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this build, as the build wrote it. */
final class Version {

  private Version() {}

  /** The bare version number, such as {@code 0.1.0}. */
  static String text() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/jiju/version.properties")) {
      properties.load(Objects.requireNonNull(in, "version.properties is missing from the jar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(properties.getProperty("version"));
  }
}
