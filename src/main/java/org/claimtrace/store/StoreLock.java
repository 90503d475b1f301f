package org.claimtrace.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/**
 * One process, one time open. Taken before TDB2 is asked, so that a store in use is told in one
 * line and nothing is touched. The system frees it when the process dies.
 */
final class StoreLock implements AutoCloseable {
  /** The file's name in the store's folder. */
  static final String NAME = "claimtrace.lock";

  // For the whole process, as file locks are: on POSIX, closing a second channel of a file frees
  // the lock that the first one holds. So it must not even be opened.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path dir;
  private final FileChannel channel;

  private StoreLock(Path dir, FileChannel channel) {
    this.dir = dir;
    this.channel = channel;
  }

  /** Takes the lock of a folder that exists, or throws STORE_LOCKED. */
  static StoreLock take(Path folder) throws IOException {
    Path dir = folder.toRealPath();
    if (!HELD.add(dir)) {
      throw locked(folder, "this process");
    }
    FileChannel channel = null;
    try {
      Path file = dir.resolve(NAME);
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw locked(folder, "process " + Files.readString(file).strip());
      }
      String pid = ProcessHandle.current().pid() + "\n";
      channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
      return new StoreLock(dir, channel);
    } catch (IOException | RuntimeException e) {
      HELD.remove(dir);
      if (channel != null) {
        channel.close();
      }
      throw e;
    }
  }

  private static ProblemException locked(Path folder, String holder) {
    return new ProblemException(
        ErrorCode.STORE_LOCKED,
        folder.toString(),
        "the store is in use by " + holder,
        "Wait until it ends, or ask the running server with --endpoint instead.");
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(dir);
  }
}
