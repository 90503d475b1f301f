package org.claimtrace.read.source;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimtrace.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an archive, in its order. Entries that no reader knows are passed over; one that
 * is damaged stops no other.
 */
final class ArchiveInputs implements Inputs {
  private final String place;
  private final Entries entries;
  private final Predicate<String> known;
  private final int depth;
  private @Nullable Inputs current;
  private String here = "";

  /**
   * Opens an archive.
   *
   * @param place what messages call it
   * @param entries what lies in it
   * @param known whether a file name is that of an article
   * @param depth in how many archives it lies
   */
  ArchiveInputs(String place, Entries entries, Predicate<String> known, int depth) {
    this.place = place;
    this.entries = entries;
    this.known = known;
    this.depth = depth;
  }

  @Override
  public Optional<Given> next() throws IOException {
    while (true) {
      try {
        Optional<Given> given = current == null ? Optional.empty() : current.next();
        if (given.isPresent()) {
          return given;
        }
      } catch (IOException e) {
        current = null;
        return Optional.of(damaged(e));
      }
      current = null;
      Optional<Entry> entry = entries.next();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      Optional<Given> wrong = open(entry.get());
      if (wrong.isPresent()) {
        return wrong;
      }
    }
  }

  /** Opens an entry; says what is wrong with it if it cannot. */
  private Optional<Given> open(Entry entry) {
    if (entry.folder() || entry.isHidden() || !known.test(entry.name())) {
      return Optional.empty();
    }
    here = place + "!" + entry.path();
    if (!entry.readable()) {
      return Optional.of(
          Given.unreadable(
              ErrorCode.BAD_ARCHIVE,
              here,
              "it is encrypted, or packed in a way that is not known",
              "Unpack the archive by hand."));
    }
    // the path inside tells files of one name apart; it is the archive's, not the machine's
    String inside = entry.path().replaceFirst("^(?:\\.?/)+", "");
    try {
      current = Opening.open(here, inside, entry.content().open(), known, depth + 1);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(damaged(e));
    }
  }

  private Given damaged(IOException e) {
    return Given.unreadable(
        ErrorCode.BAD_ARCHIVE, here, "it cannot be unpacked: " + Broken.why(e), "Fetch it again.");
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
