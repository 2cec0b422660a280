package jiju.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;

/**
 * The outcome of a run as bytes, without the specification, which the receiver has. The digest is
 * worked out where the run was made and compared where it arrives.
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
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalStateException if the record does not have the digest that it was sent with
   */
  static RunOutcome unpack(byte[] parcel, RunSpecification specification) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(parcel))) {
      if (!in.readBoolean()) {
        return new RunOutcome.Failed(specification, readText(in), readText(in));
      }
      String digest = in.readUTF();
      var record = RecordForm.read(in);
      if (!record.digest().equals(digest)) {
        throw new IllegalStateException("a record changed on its way: " + specification.arm());
      }
      return new RunOutcome.Finished(specification, record, digest);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
  }
}
