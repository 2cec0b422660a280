package jiju.observation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import jiju.unit.Month;

/** SHA-256 over the values of a run, little-endian, in key order. */
final class RunDigest {
  private final MessageDigest sha256;

  RunDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  RunDigest add(double[] numbers) {
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(numbers);
    sha256.update(bytes);
    return this;
  }

  RunDigest add(Map<String, Month> events) {
    new TreeMap<>(events)
        .forEach((id, month) -> sha256.update((id + month).getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
