package jiju.store.runs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.experiment.Arm;
import jiju.experiment.RunLine;
import jiju.observation.RunNumbers;
import jiju.observation.RunRecord;
import jiju.scenario.Sector;
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
  List<RunRecord> runs(Arm arm, int replications) {
    List<String> sectors = arm.timeline().first().sectors().stream().map(Sector::id).toList();
    List<RunRecord> runs = new ArrayList<>();
    Deque<Window> windows = new ArrayDeque<>();
    for (Block block : store.blocks()) {
      if (windows.isEmpty() || windows.getLast().runs >= WINDOW) {
        windows.add(new Window(sectors));
      }
      Window window = windows.getLast();
      store.read(
          List.of(block),
          part -> {
            Map<Integer, PartReader.Head> heads = new HashMap<>();
            for (PartReader.Head head : part.heads()) {
              RunLine line = head.line();
              if (line.arm().equals(arm.id()) && line.replication() < replications) {
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
    private final List<String> sectors;
    private int runs;
    private int months;
    private int linesOfParks;

    Window(List<String> sectors) {
      this.sectors = sectors;
    }

    RunRecord add(
        Piece piece, PartReader.Head head, PartReader.Stretch rows, Map<String, Month> events) {
      int index = runs++;
      months = rows.months();
      linesOfParks = rows.parks().size() * RunNumbers.LINES;
      columns = new double[linesOfParks + sectors.size()][];
      piece.stretches().add(rows);
      return new RunRecord(
          head.line().arm(),
          head.line().seed(),
          head.line().replication(),
          Month.parse(head.start()),
          months,
          rows.parks(),
          head.metrics(),
          sectors,
          (park, line, month) -> at(index, column(park, line), month),
          events);
    }

    /** The lines of all parks, then those of the sectors. */
    private int column(int park, int line) {
      return line < RunNumbers.LINES
          ? park * RunNumbers.LINES + line
          : linesOfParks + line - RunNumbers.LINES;
    }

    private double at(int run, int column, int month) {
      double[] numbers = columns[column];
      if (numbers == null) {
        numbers = load(column);
      }
      return numbers.length == 1 ? numbers[0] : numbers[run * months + month];
    }

    private double[] load(int column) {
      boolean ofSector = column >= linesOfParks;
      int park = ofSector ? linesOfParks / RunNumbers.LINES - 1 : column / RunNumbers.LINES;
      double[] all = new double[runs * months];
      for (Piece piece : pieces) {
        if (piece.stretches().isEmpty()) {
          continue;
        }
        store.read(
            List.of(piece.block()),
            part -> {
              double[] line =
                  ofSector
                      ? part.firms(piece.group(), sectors.get(column - linesOfParks))
                      : part.line(piece.group(), column % RunNumbers.LINES);
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
