package jiju.store.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write into a results folder. The system takes it back when the process ends, however
 * it ends; the file that carries it goes when it is given back.
 */
public final class BatchLock implements AutoCloseable {
  static final String FILE = ".lock";

  private final Path file;
  private final FileChannel channel;

  private BatchLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock of a folder that exists; empty where another batch holds it. */
  public static Optional<BatchLock> take(Path folder) throws IOException {
    Path file = folder.toAbsolutePath().normalize().resolve(FILE);
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        return Optional.empty();
      }
      if (Files.exists(file)) {
        return Optional.of(new BatchLock(file, channel));
      }
      channel.close(); // its holder had just given it back and removed the file
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** Whether a batch is at work in a folder. */
  public static boolean isHeld(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(FILE))) {
      return false;
    }
    Optional<BatchLock> lock = take(folder);
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isEmpty();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
