package jiju.store.runs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jiju.experiment.Batch;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;

/**
 * A part in the making, under a temporary name. Runs of the block that were committed before are
 * taken over into their places. Mutable.
 */
final class PartFile implements AutoCloseable {
  private final Path place;
  private final Path temporary;
  private final OutputStream out;
  private final PartWriter writer;
  private final Deque<StoredRun> before;
  private final Batch batch;
  private boolean committed;

  private PartFile(
      Path place,
      Path temporary,
      OutputStream out,
      PartWriter writer,
      Deque<StoredRun> before,
      Batch batch) {
    this.place = place;
    this.temporary = temporary;
    this.out = out;
    this.writer = writer;
    this.before = before;
    this.batch = batch;
  }

  /** Begins the part of a block. */
  static PartFile begin(Path folder, Block block, Map<String, String> notes, Batch batch, Disk disk)
      throws IOException {
    Deque<StoredRun> before = new ArrayDeque<>();
    Path place = folder.resolve(block.fileName());
    if (Files.exists(place)) {
      RunStore.open(folder, block).forEach(before::add);
    }
    Path temporary = temporary(place);
    OutputStream out = new BufferedOutputStream(disk.create(temporary), 1 << 16);
    PartWriter writer = new PartWriter(out, notes, sectors(block, batch));
    return new PartFile(place, temporary, out, writer, before, batch);
  }

  /** The sectors of all runs that the block has room for. */
  private static List<String> sectors(Block block, Batch batch) {
    int arms = Math.min(Block.SIZE, batch.arms().size());
    return IntStream.range(block.first(), block.first() + arms)
        .mapToObj(batch::arm)
        .flatMap(arm -> arm.timeline().first().sectors().stream())
        .map(Sector::id)
        .distinct()
        .toList();
  }

  private static Path temporary(Path place) {
    return place.resolveSibling("." + place.getFileName() + ".unfinished");
  }

  void add(StoredRun run) throws IOException {
    takeOver(run.position());
    writer.add(run, scenario(run));
  }

  private Scenario scenario(StoredRun run) {
    return batch.arm(run.position()).timeline().first();
  }

  private void takeOver(int limit) throws IOException {
    while (!before.isEmpty() && before.element().position() < limit) {
      StoredRun old = before.remove();
      writer.add(old, scenario(old));
    }
  }

  /** Brings the part to its place, whole and on the disk, or throws. */
  void commit() throws IOException {
    takeOver(Integer.MAX_VALUE);
    writer.finish();
    out.close();
    force(temporary, StandardOpenOption.WRITE);
    Files.move(
        temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    committed = true;
    forceFolder();
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** The new name reaches the disk too, where the system lets a folder be opened. */
  private void forceFolder() {
    try {
      force(place.resolveSibling(""), StandardOpenOption.READ);
    } catch (IOException notOnThisSystem) {
      committed = true;
    }
  }

  /** Removes what was not committed. */
  @Override
  public void close() {
    if (committed) {
      return;
    }
    try (out) {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
