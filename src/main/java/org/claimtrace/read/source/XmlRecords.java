package org.claimtrace.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.read.format.Input;

/**
 * The records of a PubMed set, each with exactly its bytes, so that each has a hash of its own and
 * one that is broken spoils no other.
 */
final class XmlRecords implements Inputs {
  private final String place;
  private final String name;
  private final ByteWindow window;
  private int count;
  private boolean ended;
  private boolean whole;

  XmlRecords(String place, String name, InputStream in) {
    this.place = place;
    this.name = name;
    this.window = new ByteWindow(in);
  }

  @Override
  public Optional<Given> next() throws IOException {
    while (!ended) {
      if (!window.skipTo('<')) {
        ended = true;
        return whole
            ? Optional.empty()
            : Optional.of(cutOff("the set is cut off after " + count + " records"));
      }
      Optional<RecordTag> tag = window.at(RecordTag.ALL);
      if (tag.isEmpty()) {
        if (!window.skipMarkup()) {
          ended = true;
          return Optional.of(cutOff("a comment, or the like, never ends"));
        }
      } else if (tag.get().closesSet()) {
        whole = true; // another may follow, where files were put together
        window.skip(1);
      } else if (tag.get().opensSet()) {
        whole = window.isClosedAtOnce();
        window.skip(1);
      } else {
        return Optional.of(record(tag.get()));
      }
    }
    return Optional.empty();
  }

  private Given record(RecordTag tag) throws IOException {
    count++;
    whole = false;
    String here = place + "#" + count;
    int length = window.findEnd(tag.end(), Limits.LARGEST);
    if (length == ByteWindow.TOO_FAR) {
      ended = !window.skipPast(tag.end());
      return Limits.tooLarge(here);
    }
    if (length == ByteWindow.NOWHERE) {
      ended = true;
      return cutOff("the set is cut off inside record " + count);
    }
    return new Given.Article(new Input(here, name + "#" + count, window.take(length)));
  }

  private Given cutOff(String cause) {
    return Given.unreadable(ErrorCode.BROKEN_MARKUP, place, cause, "Fetch the file again.");
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
