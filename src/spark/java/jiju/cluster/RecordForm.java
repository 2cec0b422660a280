package jiju.cluster;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.unit.Month;

/**
 * A run record as bytes. A line (one metric or ledger line of one park) that keeps one value
 * throughout, as most ledger lines do, takes nine bytes instead of eight a month.
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

  private static void writeEvents(Map<String, Month> events, DataOutput out) throws IOException {
    out.writeInt(events.size());
    for (Map.Entry<String, Month> event : new TreeMap<>(events).entrySet()) {
      out.writeUTF(event.getKey());
      out.writeInt(event.getValue().index());
    }
  }

  private static void writeNumbers(RunRecord record, DataOutput out) throws IOException {
    double[] line = new double[record.months()];
    for (int park = 0; park < record.parks().size(); park++) {
      for (Metric metric : record.metrics()) {
        for (int month = 0; month < line.length; month++) {
          line[month] = record.value(park, metric, month);
        }
        writeLine(line, out);
      }
      for (Instrument instrument : Instrument.values()) {
        for (int month = 0; month < line.length; month++) {
          line[month] = record.spent(park, instrument, month);
        }
        writeLine(line, out);
        for (int month = 0; month < line.length; month++) {
          line[month] = record.committed(park, instrument, month);
        }
        writeLine(line, out);
      }
    }
  }

  private static void writeLine(double[] line, DataOutput out) throws IOException {
    boolean constant = isConstant(line);
    out.writeBoolean(constant);
    for (int month = 0; month < (constant ? Math.min(1, line.length) : line.length); month++) {
      out.writeLong(Double.doubleToRawLongBits(line[month]));
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
    int instruments = Instrument.values().length;
    double[] values = new double[parks.size() * metrics.size() * months];
    double[] spent = new double[parks.size() * instruments * months];
    double[] committed = new double[spent.length];
    for (int park = 0; park < parks.size(); park++) {
      for (int metric = 0; metric < metrics.size(); metric++) {
        readLine(values, (park * metrics.size() + metric) * months, months, in);
      }
      for (int instrument = 0; instrument < instruments; instrument++) {
        int from = (park * instruments + instrument) * months;
        readLine(spent, from, months, in);
        readLine(committed, from, months, in);
      }
    }
    return new RunRecord(
        scenario,
        seed,
        replication,
        start,
        months,
        parks,
        metrics,
        values,
        spent,
        committed,
        events);
  }

  private static Map<String, Month> readEvents(DataInput in) throws IOException {
    Map<String, Month> events = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      events.put(in.readUTF(), new Month(in.readInt()));
    }
    return events;
  }

  private static void readLine(double[] into, int from, int months, DataInput in)
      throws IOException {
    boolean constant = in.readBoolean();
    for (int month = 0; month < months; month++) {
      into[from + month] =
          constant && month > 0 ? into[from] : Double.longBitsToDouble(in.readLong());
    }
  }
}
