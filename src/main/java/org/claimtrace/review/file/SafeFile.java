package org.claimtrace.review.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/**
 * A file that people edit while programs replace it. The draft beside it has one name for all: who
 * makes it has the word, and just before it takes the file's place the file is compared once more
 * with what was read.
 *
 * @param file which
 */
record SafeFile(Path file) {
  /** How often a file that others change is read anew. */
  static final int ATTEMPTS = 200;

  private static final long PAUSE_MILLIS = 25;

  /** A draft this old was left by a program that was killed. */
  private static final Duration ABANDONED = Duration.ofMinutes(2);

  /**
   * Puts new bytes in place of those that were read.
   *
   * @param before what was read; empty if there was no file
   * @param after what is to stand there
   * @return false if others have changed the file, or are about to: then it is as they left it
   */
  boolean replace(Optional<byte[]> before, byte[] after) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Files.createDirectories(target.getParent());
      Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
      return claim(draft) && fill(draft, target, before, after);
    } catch (IOException | UnsupportedOperationException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.CANNOT_WRITE,
              file.toString(),
              "the file cannot be written: " + e.getClass().getSimpleName(),
              "Check its folder's rights and room, or name another one with --review."),
          e);
    }
  }

  /** What to say when others do not come to an end. */
  ProblemException changing() {
    return new ProblemException(
        ErrorCode.REVIEW_CHANGED,
        file.toString(),
        "others keep changing the file; nothing was written",
        "Run it again when they are done (what a killed program left is cleared after 2 minutes).");
  }

  private static boolean claim(Path draft) throws IOException {
    try {
      Files.createFile(draft);
      return true;
    } catch (FileAlreadyExistsException taken) {
      if (isAbandoned(draft)) {
        Files.deleteIfExists(draft);
      } else {
        pause();
      }
      return false;
    }
  }

  private static boolean isAbandoned(Path draft) {
    try {
      Instant made = Files.getLastModifiedTime(draft).toInstant();
      return made.plus(ABANDONED).isBefore(Instant.now());
    } catch (IOException gone) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean fill(Path draft, Path target, Optional<byte[]> before, byte[] after)
      throws IOException {
    boolean moved = false;
    try {
      Files.write(draft, after, StandardOpenOption.WRITE);
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      sameRights(target, draft);
      Optional<byte[]> now = ReviewFolder.bytes(target);
      boolean same =
          now.isPresent() == before.isPresent()
              && Arrays.equals(now.orElse(new byte[0]), before.orElse(new byte[0]));
      if (same) {
        move(draft, target);
        moved = true;
      }
      return same;
    } finally {
      // once it has moved, a draft of that name is somebody else's
      if (!moved) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static void sameRights(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
