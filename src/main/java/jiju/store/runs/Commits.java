package jiju.store.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import jiju.experiment.Batch;
import org.jspecify.annotations.Nullable;

/**
 * Commits runs part by part on a thread of its own, while others are being made. Runs come in the
 * order of work. Mutable state: the queue, and what the writing thread holds; closing waits until
 * everything handed over is on the disk, the last part perhaps not full.
 */
public final class Commits implements AutoCloseable {
  private static final long NANOSECONDS = 1_000_000_000L;

  /** A part that fills slowly is committed as it is after this time, and replaced when full. */
  private static final long PATIENCE_NANOSECONDS = 60 * NANOSECONDS;

  private static final int MOST_WAITING = 256;
  private static final double ROOM_BYTES = 64e6;

  private final Path folder;
  private final Map<String, String> notes;
  private final Batch batch;
  private final Disk disk;
  private final BlockingQueue<Handed> waiting;
  private final Thread writer = new Thread(this::write, "store");
  private volatile @Nullable Throwable failure;
  private @Nullable PartFile part;
  private @Nullable Block block;
  private long lastCommit = System.nanoTime();

  /** A run, or none at the end of everything. */
  private record Handed(@Nullable StoredRun run, boolean lastOfBlock) {}

  /**
   * Begins to wait for runs.
   *
   * @param folder of the parts; made where it is missing
   * @param notes what each part shall tell about its batch
   * @param batch that the runs belong to
   */
  public Commits(Path folder, Map<String, String> notes, Batch batch) throws IOException {
    this(folder, notes, batch, Disk.REAL);
  }

  Commits(Path folder, Map<String, String> notes, Batch batch, Disk disk) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.notes = Map.copyOf(notes);
    this.batch = batch;
    this.disk = disk;
    int room =
        (int)
            Math.max(
                4,
                Math.min(
                    MOST_WAITING, ROOM_BYTES / StoredEnsembles.bytesOfRun(batch.arms().get(0))));
    this.waiting = new ArrayBlockingQueue<>(room);
    writer.setDaemon(true);
    writer.start();
  }

  /**
   * Takes the next run; returns before it is committed.
   *
   * @param lastOfBlock whether no further run of its block will come
   * @throws UncheckedIOException where an earlier run could not be written
   */
  public void add(StoredRun run, boolean lastOfBlock) throws InterruptedException {
    hand(new Handed(run, lastOfBlock));
    refuseAfterFailure();
  }

  private void hand(Handed handed) throws InterruptedException {
    while (failure == null && !waiting.offer(handed, 1, TimeUnit.SECONDS)) {
      refuseAfterFailure();
    }
  }

  private void refuseAfterFailure() {
    Throwable broken = failure;
    if (broken instanceof IOException disk) {
      throw new UncheckedIOException(disk);
    }
    if (broken != null) {
      throw new IllegalStateException("the runs cannot be written: " + broken, broken);
    }
  }

  private void write() {
    try {
      for (Handed next = waiting.take(); next.run() != null; next = waiting.take()) {
        write(next.run(), next.lastOfBlock());
      }
      commit();
    } catch (IOException e) {
      failure = e;
    } catch (UncheckedIOException e) {
      failure = e.getCause();
    } catch (InterruptedException | RuntimeException | Error e) {
      failure = e;
    } finally {
      abandon();
      waiting.clear();
    }
  }

  private void write(StoredRun run, boolean lastOfBlock) throws IOException {
    Block wanted = Block.of(run.position());
    if (!wanted.equals(block)) {
      commit();
      block = wanted;
    }
    PartFile open = part;
    if (open == null) {
      open = PartFile.begin(folder, wanted, notes, batch, disk);
      part = open;
    }
    open.add(run);
    if (lastOfBlock || System.nanoTime() - lastCommit > PATIENCE_NANOSECONDS) {
      commit();
    }
  }

  private void commit() throws IOException {
    PartFile open = part;
    if (open != null) {
      open.commit();
      part = null;
    }
    lastCommit = System.nanoTime();
  }

  private void abandon() {
    PartFile open = part;
    if (open != null) {
      try {
        open.close();
      } catch (UncheckedIOException alsoBroken) {
        waiting.clear();
      }
    }
  }

  /**
   * Commits what was handed over and waits for it.
   *
   * @throws UncheckedIOException where it could not be written; what was committed before remains
   */
  @Override
  public void close() {
    boolean interrupted = false;
    boolean told = false;
    while (writer.isAlive()) {
      try {
        if (!told && failure == null) {
          told = waiting.offer(new Handed(null, true), 1, TimeUnit.SECONDS);
        } else {
          writer.join();
        }
      } catch (InterruptedException called) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    refuseAfterFailure();
  }
}
