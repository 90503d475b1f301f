package org.claimtrace.read.source;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The articles of an archive, in its order. Entries that no reader knows are passed over. */
final class ArchiveInputs implements Inputs {
  private final String place;
  private final ArchiveInputStream<?> archive;
  private final LongSupplier packed;
  private final Predicate<String> known;
  private final int depth;
  private @Nullable Inputs current;

  /**
   * Opens an archive.
   *
   * @param place what messages call it
   * @param archive its entries
   * @param packed how many compressed bytes of the entry went in so far
   * @param known whether a file name is that of an article
   * @param depth in how many archives it lies
   */
  ArchiveInputs(
      String place,
      ArchiveInputStream<?> archive,
      LongSupplier packed,
      Predicate<String> known,
      int depth) {
    this.place = place;
    this.archive = archive;
    this.packed = packed;
    this.known = known;
    this.depth = depth;
  }

  @Override
  public Optional<Given> next() throws IOException {
    while (true) {
      if (current != null) {
        Optional<Given> given = current.next();
        if (given.isPresent()) {
          return given;
        }
        current = null;
      }
      ArchiveEntry entry = archive.getNextEntry();
      if (entry == null) {
        return Optional.empty();
      }
      current = opened(entry);
    }
  }

  private @Nullable Inputs opened(ArchiveEntry entry) throws IOException {
    String path = entry.getName();
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean hidden = name.startsWith(".") || path.startsWith("__MACOSX/");
    if (entry.isDirectory() || hidden || !known.test(name) || !archive.canReadEntryData(entry)) {
      return null;
    }
    // the entry ends where the next begins; nothing of it is closed
    Unpacked in = new Unpacked(archive, packed);
    return Opening.open(place + "!" + path, name, in, known, depth + 1);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
