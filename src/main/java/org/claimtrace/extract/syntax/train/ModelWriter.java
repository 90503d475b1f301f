package org.claimtrace.extract.syntax.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.claimtrace.extract.syntax.Tagger;

/** Writes what {@code ModelBytes} reads. */
final class ModelWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  ModelWriter varint(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }

  ModelWriter zigzag(int value) {
    return varint((value << 1) ^ (value >> 31));
  }

  ModelWriter bytes(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  /** A table from hashes to numbers, sorted by the hash without sign. */
  ModelWriter table(Map<Integer, Integer> table) {
    SortedMap<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
    sorted.putAll(table);
    varint(sorted.size());
    int last = 0;
    for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
      varint(entry.getKey() - last);
      varint(entry.getValue());
      last = entry.getKey();
    }
    return this;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** The tagger that these bytes are. */
  Tagger toTagger() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    write(file, Tagger.MAGIC, Tagger.VERSION);
    return Tagger.load(new ByteArrayInputStream(file.toByteArray()));
  }

  /** Writes the file: gzip carries no time, so equal contents are equal bytes. */
  void save(Path file, String magic, int version) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out, magic, version);
    }
  }

  private void write(OutputStream out, String magic, int version) throws IOException {
    ModelWriter frame = new ModelWriter();
    frame.bytes(magic.getBytes(StandardCharsets.US_ASCII)).varint(version).bytes(toBytes());
    try (GZIPOutputStream gzip = new BestGzip(out)) {
      gzip.write(frame.toBytes());
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(java.util.zip.Deflater.BEST_COMPRESSION);
    }
  }
}
