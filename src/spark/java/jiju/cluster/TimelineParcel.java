package jiju.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import jiju.scenario.Timeline;

/** A timeline as a few kilobytes. What is unpacked equals what was packed. */
final class TimelineParcel {
  private TimelineParcel() {}

  static byte[] pack(Timeline timeline) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      FrozenForm.write(Timeline.class, timeline, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static Timeline unpack(byte[] parcel) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(parcel)))) {
      return (Timeline) FrozenForm.read(Timeline.class, in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
