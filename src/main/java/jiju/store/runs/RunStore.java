package jiju.store.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jiju.experiment.Arm;
import jiju.experiment.Ensemble;
import jiju.experiment.RunLine;
import jiju.store.parquet.Contents;
import jiju.store.parquet.MalformedParquet;
import jiju.unit.Text;

/**
 * The committed runs of a batch. What has been read of the parts' tables of contents is kept; the
 * runs themselves are read when they are asked for.
 */
public final class RunStore {
  /** How columns of parts begin that hold the firms of a sector, of all parks together. */
  public static final String FIRMS_OF = "firms.";

  private static final double SHARE_OF_MEMORY = 0.3;

  private final Path folder;
  private final TreeMap<Block, Contents> parts;
  private final boolean trusting;

  private RunStore(Path folder, TreeMap<Block, Contents> parts, boolean trusting) {
    this.folder = folder;
    this.parts = parts;
    this.trusting = trusting;
  }

  /**
   * Opens the folder of parts; one that is not there has none.
   *
   * @throws DamagedStore with every part that is cut off or no part
   */
  public static RunStore open(Path folder) {
    List<Text> damage = new ArrayList<>();
    RunStore store = openReadable(folder, (block, text) -> damage.add(text));
    if (!damage.isEmpty()) {
      throw new DamagedStore(damage);
    }
    return store;
  }

  /**
   * Opens the parts that can be opened.
   *
   * @param damage is told of every other: its block, and what is wrong
   */
  public static RunStore openReadable(Path folder, BiConsumer<Block, Text> damage) {
    TreeMap<Block, Contents> parts = new TreeMap<>();
    for (Path file : files(folder)) {
      Optional<Block> block = Block.find(file);
      if (block.isPresent()) {
        try {
          parts.put(block.get(), Contents.of(file));
        } catch (IOException e) {
          damage.accept(block.get(), damage(file, e));
        }
      }
    }
    return new RunStore(folder, parts, false);
  }

  /**
   * The same, read without regard to checksums: what an altered part says, as far as it says
   * anything.
   */
  public RunStore trusting() {
    return new RunStore(folder, parts, true);
  }

  /** The part of one block alone. */
  static RunStore open(Path folder, Block block) throws IOException {
    TreeMap<Block, Contents> parts = new TreeMap<>();
    parts.put(block, Contents.of(folder.resolve(block.fileName())));
    return new RunStore(folder, parts, false);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Text damage(Path part, IOException why) {
    String range = Block.find(part).map(block -> block.first() + "–" + block.last()).orElse("?");
    return new Text(
        part + "：已损坏（" + why.getMessage() + "），涉及第 " + range + " 次模拟；删去该文件后用 jiju resume 重算。",
        part
            + ": damaged ("
            + why.getMessage()
            + "), runs "
            + range
            + "; delete it and let jiju resume make them again.");
  }

  /** The blocks that have a part, in order. */
  public List<Block> blocks() {
    return List.copyOf(parts.keySet());
  }

  /** What a part tells about its batch. */
  public Map<String, String> notes(Block block) {
    Contents part = parts.get(block);
    return part == null ? Map.of() : part.notes();
  }

  /** A part file. */
  public Path file(Block block) {
    return folder.resolve(block.fileName());
  }

  /** Every committed run, in the order of work. */
  public List<RunLine> lines() {
    return heads().stream().map(PartReader.Head::line).toList();
  }

  List<PartReader.Head> heads() {
    List<PartReader.Head> heads = new ArrayList<>();
    read(parts.keySet(), part -> heads.addAll(part.heads()));
    return heads;
  }

  /** The places in the order of work that are committed, ascending. */
  public int[] positions() {
    return heads().stream().mapToInt(PartReader.Head::position).toArray();
  }

  /** How many runs there are from the first place on without a gap. */
  public int runsInARow() {
    int next = 0;
    for (int position : positions()) {
      if (position != next) {
        break;
      }
      next++;
    }
    return next;
  }

  /**
   * Hands over every run in the order of work; a few are in memory at a time.
   *
   * @throws DamagedStore where a part turns out to be damaged
   */
  public void forEach(Consumer<StoredRun> to) {
    forEach(line -> true, to);
  }

  /** Hands over the wanted runs in the order of work; a few are in memory at a time. */
  public void forEach(Predicate<RunLine> wanted, Consumer<StoredRun> to) {
    read(parts.keySet(), part -> part.forEach(wanted, to));
  }

  /** Hands over the runs of one block. */
  public void forEach(Block block, Consumer<StoredRun> to) {
    if (parts.containsKey(block)) {
      read(List.of(block), part -> part.forEach(line -> true, to));
    }
  }

  /** One run. */
  public Optional<StoredRun> find(String scenario, int replication) {
    Predicate<RunLine> wanted =
        line -> line.replication() == replication && line.arm().equals(scenario);
    List<StoredRun> found = new ArrayList<>();
    forEach(wanted, found::add);
    return found.stream().findFirst();
  }

  /** What to do with a part. */
  interface Reading {
    void of(PartReader part) throws IOException;
  }

  void read(Iterable<Block> blocks, Reading reading) {
    for (Block block : blocks) {
      try (PartReader part = PartReader.open(contents(block).now(), trusting)) {
        reading.of(part);
      } catch (MalformedParquet
          | IllegalArgumentException
          | IndexOutOfBoundsException
          | NegativeArraySizeException damaged) {
        throw new DamagedStore(List.of(damage(file(block), new IOException(damaged.getMessage()))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Every arm's finished runs below a replication, in bounded memory; begin anew for a second walk.
   * Hold no more than the first ensemble and the one at hand.
   *
   * @param arms in any order; those without a finished run must be left out
   */
  public Iterable<Ensemble> ensembles(List<Arm> arms, int replications) {
    return ensembles(arms, replications, Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY);
  }

  Iterable<Ensemble> ensembles(List<Arm> arms, int replications, double roomBytes) {
    return new StoredEnsembles(this, arms, replications, roomBytes);
  }

  private Contents contents(Block block) {
    return java.util.Objects.requireNonNull(parts.get(block));
  }

  /**
   * Reads every page of every part.
   *
   * @throws DamagedStore with every part that is not as it was written
   */
  public void check() {
    List<Text> damage = new ArrayList<>();
    for (Block block : parts.keySet()) {
      try {
        forEach(block, run -> {});
      } catch (DamagedStore one) {
        damage.addAll(one.lines());
      }
    }
    if (!damage.isEmpty()) {
      throw new DamagedStore(damage);
    }
  }
}
