package jiju.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;

/**
 * The outcome of a run as bytes, without the specification, which the receiver has. The last eight
 * bytes are a checksum of the others, as the digest of the record itself is dear: it is worked out
 * once, where the run is made.
 */
final class OutcomeParcel {
  private OutcomeParcel() {}

  static byte[] pack(RunOutcome outcome) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      if (outcome instanceof RunOutcome.Finished finished) {
        out.writeBoolean(true);
        out.writeUTF(finished.digest());
        RecordForm.write(finished.record(), out);
      } else if (outcome instanceof RunOutcome.Failed failed) {
        out.writeBoolean(false);
        writeText(failed.reason(), out);
        writeText(failed.stack(), out);
      }
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalStateException if a byte of the parcel changed on its way
   */
  static RunOutcome unpack(byte[] parcel, RunSpecification specification) {
    int size = parcel.length - Long.BYTES;
    if (size < 0 || ByteBuffer.wrap(parcel).getLong(size) != checksum(parcel, size)) {
      throw new IllegalStateException(
          "a record changed on its way: "
              + specification.arm()
              + "/"
              + specification.replication());
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(parcel))) {
      if (!in.readBoolean()) {
        return new RunOutcome.Failed(specification, readText(in), readText(in));
      }
      String digest = in.readUTF();
      return new RunOutcome.Finished(specification, RecordForm.read(in), digest);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static long checksum(byte[] bytes, int size) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, size);
    return sum.getValue();
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
