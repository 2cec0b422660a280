package jiju.store.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files and texts, in hexadecimal. */
public final class Sha256 {

  private Sha256() {}

  /** Digest of a file's bytes. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = begin();
    byte[] bytes = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        digest.update(bytes, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Digest of a text in UTF-8. */
  public static String of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(begin().digest(bytes));
  }

  private static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
