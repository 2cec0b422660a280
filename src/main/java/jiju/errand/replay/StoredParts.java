package jiju.errand.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jiju.errand.BatchFolder;
import jiju.experiment.RunLine;
import jiju.store.results.Manifest;
import jiju.store.runs.Block;
import jiju.store.runs.DamagedStore;
import jiju.store.runs.RunStore;
import jiju.store.runs.StoredRun;
import jiju.unit.Text;

/**
 * The parts of a batch, damaged ones too: what can still be read of them is handed over all the
 * same, and of the rest it is told what is lost.
 */
final class StoredParts {
  private final RunStore store;
  private final Manifest manifest;
  private final List<Block> readable = new ArrayList<>();
  private final List<Block> damaged = new ArrayList<>();
  private final List<RunLine> lines = new ArrayList<>();

  private StoredParts(RunStore store, Manifest manifest) {
    this.store = store;
    this.manifest = manifest;
  }

  /**
   * Looks through all parts.
   *
   * @param told of every damage
   */
  static StoredParts open(BatchFolder batch, List<Text> told) {
    List<Block> unreadable = new ArrayList<>();
    RunStore store =
        RunStore.openReadable(
            batch.results().runsFolder(),
            (block, damage) -> {
              told.add(damage);
              unreadable.add(block);
            });
    StoredParts parts = new StoredParts(store, batch.manifest());
    unreadable.forEach(block -> told.add(parts.lost(block)));
    parts.damaged.addAll(unreadable);
    store.blocks().forEach(block -> parts.look(block, told));
    return parts;
  }

  private void look(Block block, List<Text> told) {
    try {
      store.forEach(block, run -> lines.add(run.line()));
      readable.add(block);
      return;
    } catch (DamagedStore damage) {
      told.addAll(damage.lines());
      damaged.add(block);
      lines.removeIf(line -> isIn(block, line));
    }
    try {
      store.trusting().forEach(block, run -> lines.add(run.line()));
      readable.add(block);
    } catch (DamagedStore beyondReading) {
      lines.removeIf(line -> isIn(block, line));
      told.add(lost(block));
    }
  }

  private boolean isIn(Block block, RunLine line) {
    int arm =
        manifest.scenarios().stream().map(Manifest.ScenarioEntry::id).toList().indexOf(line.arm());
    return Block.of(line.replication() * manifest.scenarios().size() + arm).equals(block);
  }

  private Text lost(Block block) {
    int arms = manifest.scenarios().size();
    int last = Math.min(block.last(), arms * manifest.planned() - 1);
    String first = name(block.first(), arms);
    return new Text(
        "该文件中从 " + first + " 到 " + name(last, arms) + " 的模拟已无法读出；jiju resume 会重做。",
        "What it held, the runs from "
            + first
            + " to "
            + name(last, arms)
            + ", cannot be read any more; jiju resume makes them again.");
  }

  private String name(int position, int arms) {
    return manifest.scenarios().get(position % arms).id() + "/" + position / arms;
  }

  /** Every run that can be read, in the order of work. */
  List<RunLine> lines() {
    return List.copyOf(lines);
  }

  boolean isWhole() {
    return damaged.isEmpty();
  }

  /** Hands over the runs part by part. */
  void forEach(Consumer<List<StoredRun>> to) {
    for (Block block : readable) {
      List<StoredRun> runs = new ArrayList<>();
      (damaged.contains(block) ? store.trusting() : store).forEach(block, runs::add);
      to.accept(runs);
    }
  }
}
