package org.claimtrace.rdf.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts lines by their bytes and drops repetitions. Runs that outgrow memory wait in temporary
 * files and are merged at the end (external merge sort; Knuth, TAOCP 3, section 5.4).
 */
final class LineSorter implements AutoCloseable {
  static final long DEFAULT_RUN_BYTES = 128L << 20;

  private final long runBytes;
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> lines = new ArrayList<>();
  private long bytes;

  LineSorter(long runBytes) {
    this.runBytes = runBytes;
  }

  void add(byte[] line) throws IOException {
    lines.add(line);
    bytes += line.length + 24L;
    if (bytes >= runBytes) {
      spill();
    }
  }

  /** Writes the sorted lines, each ended by a line feed. */
  void writeTo(OutputStream target) throws IOException {
    OutputStream out = new BufferedOutputStream(target, 1 << 16);
    lines.sort(Arrays::compareUnsigned);
    PriorityQueue<Run> queue = new PriorityQueue<>();
    List<Run> open = new ArrayList<>();
    try {
      open.add(new Run(lines));
      for (Path path : runs) {
        open.add(new Run(path));
      }
      for (Run run : open) {
        if (run.advance()) {
          queue.add(run);
        }
      }
      merge(queue, out);
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
    out.flush();
  }

  private static void merge(PriorityQueue<Run> queue, OutputStream out) throws IOException {
    byte @Nullable [] last = null;
    for (Run run = queue.poll(); run != null; run = queue.poll()) {
      if (last == null || !Arrays.equals(last, run.head)) {
        out.write(run.head);
        out.write('\n');
        last = run.head;
      }
      if (run.advance()) {
        queue.add(run);
      }
    }
  }

  private void spill() throws IOException {
    lines.sort(Arrays::compareUnsigned);
    Path path = Files.createTempFile("claimtrace-sort-", ".run");
    runs.add(path);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
      for (byte[] line : lines) {
        out.writeInt(line.length);
        out.write(line);
      }
    }
    lines = new ArrayList<>();
    bytes = 0;
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  /** A sorted run and its next line. */
  private static final class Run implements Comparable<Run> {
    private final @Nullable Iterator<byte[]> memory;
    private final @Nullable DataInputStream file;
    private byte[] head = new byte[0];

    Run(List<byte[]> lines) {
      this.memory = lines.iterator();
      this.file = null;
    }

    Run(Path path) throws IOException {
      this.memory = null;
      this.file = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    }

    boolean advance() throws IOException {
      if (memory != null) {
        boolean more = memory.hasNext();
        head = more ? memory.next() : head;
        return more;
      }
      return file != null && read(file);
    }

    private boolean read(DataInputStream in) throws IOException {
      int length;
      try {
        length = in.readInt();
      } catch (EOFException end) {
        return false;
      }
      head = in.readNBytes(length);
      return true;
    }

    void close() throws IOException {
      if (file != null) {
        file.close();
      }
    }

    @Override
    public int compareTo(Run other) {
      return Arrays.compareUnsigned(head, other.head);
    }
  }
}
