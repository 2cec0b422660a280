package jiju.store.runs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.experiment.RunLine;
import jiju.observation.RunNumbers;
import jiju.observation.RunRecord;
import jiju.unit.Month;
import org.jspecify.annotations.Nullable;

/**
 * Columns of stored runs, read when a number of them is asked for and let go, oldest first, when
 * room is short. Mutable, for one thread. Whoever asks run after run for the same few lines, as
 * analyses do, has each read once; a line that is the same number everywhere takes no room.
 */
final class ColumnShelf {
  /** Runs of which a column is read at a time. */
  private static final int WINDOW = 4096;

  private final RunStore store;
  private final double roomBytes;
  private final Deque<Loaded> loaded = new ArrayDeque<>();
  private double bytes;

  private record Loaded(Window window, int column, int bytes) {}

  ColumnShelf(RunStore store, double roomBytes) {
    this.store = store;
    this.roomBytes = roomBytes;
  }

  /** The finished runs of an arm below a replication; their numbers stay on the disk. */
  List<RunRecord> runs(String arm, int replications) {
    List<RunRecord> runs = new ArrayList<>();
    Deque<Window> windows = new ArrayDeque<>();
    for (Block block : store.blocks()) {
      if (windows.isEmpty() || windows.getLast().runs >= WINDOW) {
        windows.add(new Window());
      }
      Window window = windows.getLast();
      store.read(
          List.of(block),
          part -> {
            Map<Integer, PartReader.Head> heads = new HashMap<>();
            for (PartReader.Head head : part.heads()) {
              RunLine line = head.line();
              if (line.arm().equals(arm) && line.replication() < replications) {
                heads.put(head.position(), head);
              }
            }
            Map<Integer, Map<String, Month>> events = part.publicEvents();
            for (int group : part.groups(PartTable.SERIES)) {
              Piece piece = new Piece(block, group, window.runs, new ArrayList<>());
              for (PartReader.Stretch stretch : part.stretches(group)) {
                Optional.ofNullable(heads.get(stretch.position()))
                    .ifPresent(
                        head ->
                            runs.add(
                                window.add(
                                    piece,
                                    head,
                                    stretch,
                                    events.getOrDefault(stretch.position(), Map.of()))));
              }
              window.pieces.add(piece);
            }
          });
    }
    return runs;
  }

  /** Rows of one group of a part that belong to the arm; the first is that run of the window. */
  private record Piece(Block block, int group, int first, List<PartReader.Stretch> stretches) {}

  /** Neighbouring runs whose columns are read together. */
  private final class Window {
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable double[][] columns = new double[0][];
    private int runs;
    private int months;

    RunRecord add(
        Piece piece, PartReader.Head head, PartReader.Stretch rows, Map<String, Month> events) {
      int index = runs++;
      months = rows.months();
      columns = new double[rows.parks().size() * RunNumbers.LINES][];
      piece.stretches().add(rows);
      return new RunRecord(
          head.line().arm(),
          head.line().seed(),
          head.line().replication(),
          Month.parse(head.start()),
          months,
          rows.parks(),
          head.metrics(),
          (park, line, month) -> at(index, park * RunNumbers.LINES + line, month),
          events);
    }

    private double at(int run, int column, int month) {
      double[] numbers = columns[column];
      if (numbers == null) {
        numbers = load(column);
      }
      return numbers.length == 1 ? numbers[0] : numbers[run * months + month];
    }

    private double[] load(int column) {
      int park = column / RunNumbers.LINES;
      double[] all = new double[runs * months];
      for (Piece piece : pieces) {
        if (piece.stretches().isEmpty()) {
          continue;
        }
        store.read(
            List.of(piece.block()),
            part -> {
              double[] line = part.line(piece.group(), column % RunNumbers.LINES);
              int to = piece.first() * months;
              for (PartReader.Stretch rows : piece.stretches()) {
                System.arraycopy(line, rows.from() + park * months, all, to, months);
                to += months;
              }
            });
      }
      double[] kept = isConstant(all) ? Arrays.copyOf(all, 1) : all;
      columns[column] = kept;
      makeRoom(new Loaded(this, column, kept.length * Double.BYTES));
      return kept;
    }
  }

  private static boolean isConstant(double[] numbers) {
    long first = Double.doubleToRawLongBits(numbers[0]);
    for (double number : numbers) {
      if (Double.doubleToRawLongBits(number) != first) {
        return false;
      }
    }
    return true;
  }

  private void makeRoom(Loaded fresh) {
    loaded.add(fresh);
    bytes += fresh.bytes();
    while (bytes > roomBytes && loaded.size() > 1) {
      Loaded oldest = loaded.remove();
      oldest.window().columns[oldest.column()] = null;
      bytes -= oldest.bytes();
    }
  }
}
