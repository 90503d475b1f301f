package org.claimtrace.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The entries of a zip, as its directory lists them. The directory stands at the end, so the
 * archive is laid on disk first; what the directory does not know is not there, and what has
 * another checksum is damaged.
 */
final class ZipInputs implements Entries {
  private final Path file;
  private final ZipFile zip;
  private final Iterator<ZipArchiveEntry> entries;

  private ZipInputs(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
    this.entries = Collections.list(zip.getEntriesInPhysicalOrder()).iterator();
  }

  static ZipInputs open(InputStream in) throws IOException {
    Path file = Files.createTempFile("claimtrace", ".zip");
    file.toFile().deleteOnExit(); // whoever breaks off does not close
    try {
      try (in) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return new ZipInputs(file, ZipFile.builder().setPath(file).get());
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public Optional<Entry> next() {
    if (!entries.hasNext()) {
      return Optional.empty();
    }
    ZipArchiveEntry entry = entries.next();
    return Optional.of(
        new Entry(
            entry.getName(),
            entry.isDirectory() || entry.isUnixSymlink(),
            zip.canReadEntryData(entry),
            () -> content(entry)));
  }

  private InputStream content(ZipArchiveEntry entry) throws IOException {
    InputStream plain = new Verified(zip.getInputStream(entry), entry.getSize(), entry.getCrc());
    return new Unpacked(plain, entry::getCompressedSize);
  }

  @Override
  public void close() throws IOException {
    zip.close();
    Files.deleteIfExists(file);
  }
}
