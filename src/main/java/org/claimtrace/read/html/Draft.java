package org.claimtrace.read.html;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.read.text.Range;
import org.jspecify.annotations.Nullable;

/** The links and names of the piece that is being written. */
final class Draft {
  private final Sheet sheet;
  private final List<Anchor> links = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private @Nullable String target;
  private int linkFrom;
  private int raisedFrom = -1;

  Draft(Sheet sheet) {
    this.sheet = sheet;
  }

  void name(String name) {
    names.add(name);
  }

  /** A list's name is not that of its first item. */
  void forgetNames() {
    names.clear();
  }

  void openLink(String to) {
    target = to;
    linkFrom = sheet.next();
  }

  void closeLink() {
    String to = target;
    if (to != null && sheet.end() > linkFrom) {
      links.add(new Anchor(linkFrom, sheet.end(), to));
    }
    target = null;
  }

  void openRaised() {
    raisedFrom = raisedFrom < 0 ? sheet.next() : raisedFrom;
  }

  /** Raises numbers, and moves the links inside with them. */
  void closeRaised() {
    String words = raisedFrom < 0 ? "" : sheet.from(raisedFrom);
    int start = raisedFrom;
    raisedFrom = -1;
    if (words.isEmpty() || !Raised.fits(words.strip())) {
      return;
    }
    for (int i = 0; i < links.size(); i++) {
      Anchor link = links.get(i);
      if (link.from() >= start) {
        links.set(
            i,
            new Anchor(
                start + Raised.of(words.substring(0, link.from() - start)).length(),
                start + Raised.of(words.substring(0, link.to() - start)).length(),
                link.target()));
      }
    }
    if (target != null && linkFrom > start) {
      linkFrom =
          start
              + Raised.of(words.substring(0, Math.min(linkFrom - start, words.length()))).length();
    }
    sheet.rewrite(start, Raised.of(words));
  }

  /** A piece ends inside of what is raised: the numbers of each piece are raised by themselves. */
  void breakRaised() {
    if (raisedFrom >= 0) {
      closeRaised();
      raisedFrom = sheet.end();
    }
  }

  /** A piece begins: a link that was open goes on in it. */
  void begin() {
    linkFrom = sheet.next();
    raisedFrom = raisedFrom < 0 ? -1 : sheet.next();
  }

  /** The links inside a piece, and those that span it. */
  List<Anchor> links(Range piece) {
    String open = target;
    closeLink();
    target = open;
    if (links.isEmpty()) {
      return List.of();
    }
    List<Anchor> inside = new ArrayList<>();
    for (Anchor link : links) {
      int from = Math.max(link.from(), piece.from());
      int to = Math.min(link.to(), piece.to());
      if (from < to) {
        inside.add(new Anchor(from, to, link.target()));
      }
    }
    return inside;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /** Ends a piece. Names that came with no text belong to the next one. */
  void end(boolean written) {
    links.clear();
    // what is written stays as it is: what is raised may go on in the next piece only
    raisedFrom = raisedFrom < 0 ? -1 : sheet.end();
    if (written) {
      names.clear();
    }
  }
}
