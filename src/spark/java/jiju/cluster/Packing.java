package jiju.cluster;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import jiju.scenario.Timeline;

/** Packs each timeline once, however often it is sent. Remembers those of the present batch. */
final class Packing {
  /**
   * A packed timeline.
   *
   * @param key digest of the parcel, by which a worker knows it again
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Packed(String key, byte[] parcel) {}

  private final Map<Timeline, Packed> known = new IdentityHashMap<>();

  Packed pack(Timeline timeline) {
    return known.computeIfAbsent(timeline, Packing::packAnew);
  }

  private static Packed packAnew(Timeline timeline) {
    byte[] parcel = TimelineParcel.pack(timeline);
    return new Packed(sha256(parcel), parcel);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
