package jiju.cluster;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jiju.observation.RunNumbers;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * A run record as bytes. A line (one metric or ledger line of one park) that keeps one value
 * throughout, as most ledger lines do, takes nine bytes instead of eight a month, and one number in
 * memory where it arrives.
 */
final class RecordForm {
  private RecordForm() {}

  static void write(RunRecord record, DataOutput out) throws IOException {
    out.writeUTF(record.scenario());
    out.writeLong(record.seed());
    out.writeInt(record.replication());
    out.writeInt(record.start().index());
    out.writeInt(record.months());
    out.writeInt(record.parks().size());
    for (String park : record.parks()) {
      out.writeUTF(park);
    }
    out.writeInt(record.metrics().size());
    for (Metric metric : record.metrics()) {
      out.writeInt(metric.ordinal());
    }
    writeEvents(record.events(), out);
    writeNumbers(record, out);
  }

  /** No more bytes than this travel for the numbers of a run. */
  static long mostBytes(int parks, int months) {
    return (long) parks * RunNumbers.LINES * (1 + (long) months * Double.BYTES);
  }

  private static void writeEvents(Map<String, Month> events, DataOutput out) throws IOException {
    out.writeInt(events.size());
    for (Map.Entry<String, Month> event : new TreeMap<>(events).entrySet()) {
      out.writeUTF(event.getKey());
      out.writeInt(event.getValue().index());
    }
  }

  private static void writeNumbers(RunRecord record, DataOutput out) throws IOException {
    double[] numbers = new double[record.months()];
    byte[] bytes = new byte[numbers.length * Double.BYTES];
    DoubleBuffer form = ByteBuffer.wrap(bytes).asDoubleBuffer();
    for (int park = 0; park < record.parks().size(); park++) {
      for (int line = 0; line < RunNumbers.LINES; line++) {
        for (int month = 0; month < numbers.length; month++) {
          numbers[month] = record.number(park, line, month);
        }
        boolean constant = isConstant(numbers);
        form.put(0, numbers);
        out.writeBoolean(constant);
        out.write(bytes, 0, constant ? Double.BYTES : bytes.length);
      }
    }
  }

  private static boolean isConstant(double[] line) {
    for (double value : line) {
      if (Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(line[0])) {
        return false;
      }
    }
    return true;
  }

  static RunRecord read(DataInput in) throws IOException {
    String scenario = in.readUTF();
    long seed = in.readLong();
    int replication = in.readInt();
    Month start = new Month(in.readInt());
    int months = in.readInt();
    List<String> parks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parks.add(in.readUTF());
    }
    List<Metric> metrics = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      metrics.add(Metric.values()[in.readInt()]);
    }
    Map<String, Month> events = readEvents(in);
    RunNumbers numbers = readNumbers(parks.size(), months, in);
    return new RunRecord(
        scenario, seed, replication, start, months, parks, metrics, numbers, events);
  }

  private static Map<String, Month> readEvents(DataInput in) throws IOException {
    Map<String, Month> events = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      events.put(in.readUTF(), new Month(in.readInt()));
    }
    return events;
  }

  private static RunNumbers readNumbers(int parks, int months, DataInput in) throws IOException {
    double[][] lines = new double[parks * RunNumbers.LINES][];
    byte[] bytes = new byte[months * Double.BYTES];
    for (int line = 0; line < lines.length; line++) {
      lines[line] = new double[in.readBoolean() ? 1 : months];
      in.readFully(bytes, 0, lines[line].length * Double.BYTES);
      ByteBuffer.wrap(bytes).asDoubleBuffer().get(lines[line]);
    }
    return (park, line, month) -> {
      double[] kept = lines[park * RunNumbers.LINES + line];
      return kept[kept.length == 1 ? 0 : month];
    };
  }
}
