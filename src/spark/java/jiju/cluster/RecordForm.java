package jiju.cluster;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
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
    out.writeInt(record.sectors().size());
    for (String sector : record.sectors()) {
      out.writeUTF(sector);
    }
    writeEvents(record.events(), out);
    writeNumbers(record, out);
  }

  /** No more bytes than this travel for the numbers of a run. */
  static long mostBytes(int parks, int sectors, int months) {
    return ((long) parks * RunNumbers.LINES + sectors) * (1 + (long) months * Double.BYTES);
  }

  private static void writeEvents(Map<String, Month> events, DataOutput out) throws IOException {
    out.writeInt(events.size());
    for (Map.Entry<String, Month> event : new TreeMap<>(events).entrySet()) {
      out.writeUTF(event.getKey());
      out.writeInt(event.getValue().index());
    }
  }

  private static void writeNumbers(RunRecord record, DataOutput out) throws IOException {
    int last = record.parks().size() - 1;
    for (int park = 0; park <= last; park++) {
      for (int line = 0; line < RunNumbers.LINES; line++) {
        writeLine(record, park, line, out);
      }
    }
    for (int sector = 0; sector < record.sectors().size(); sector++) {
      writeLine(record, last, RunNumbers.ofSector(sector), out);
    }
  }

  private static void writeLine(RunRecord record, int park, int line, DataOutput out)
      throws IOException {
    double[] numbers = new double[record.months()];
    for (int month = 0; month < numbers.length; month++) {
      numbers[month] = record.number(park, line, month);
    }
    boolean constant = isConstant(numbers);
    byte[] bytes = new byte[numbers.length * Double.BYTES];
    ByteBuffer.wrap(bytes).asDoubleBuffer().put(numbers);
    out.writeBoolean(constant);
    out.write(bytes, 0, constant ? Double.BYTES : bytes.length);
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
    List<String> sectors = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      sectors.add(in.readUTF());
    }
    Map<String, Month> events = readEvents(in);
    RunNumbers numbers = readNumbers(parks.size(), sectors.size(), months, in);
    return new RunRecord(
        scenario, seed, replication, start, months, parks, metrics, sectors, numbers, events);
  }

  private static Map<String, Month> readEvents(DataInput in) throws IOException {
    Map<String, Month> events = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      events.put(in.readUTF(), new Month(in.readInt()));
    }
    return events;
  }

  /** The lines of all parks, then those of the sectors. */
  private static RunNumbers readNumbers(int parks, int sectors, int months, DataInput in)
      throws IOException {
    int linesOfParks = parks * RunNumbers.LINES;
    double[][] lines = new double[linesOfParks + sectors][];
    byte[] bytes = new byte[months * Double.BYTES];
    for (int line = 0; line < lines.length; line++) {
      lines[line] = new double[in.readBoolean() ? 1 : months];
      in.readFully(bytes, 0, lines[line].length * Double.BYTES);
      ByteBuffer.wrap(bytes).asDoubleBuffer().get(lines[line]);
    }
    return (park, line, month) -> {
      boolean ofSector = line >= RunNumbers.LINES;
      double[] kept =
          lines[ofSector ? linesOfParks + line - RunNumbers.LINES : park * RunNumbers.LINES + line];
      return kept[kept.length == 1 ? 0 : month];
    };
  }
}
