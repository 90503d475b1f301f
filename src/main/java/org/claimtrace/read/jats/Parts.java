package org.claimtrace.read.jats;

import java.util.List;
import java.util.Optional;
import org.claimtrace.read.xml.Element;

/** A citation's parts by name, the first of each that is not empty. */
final class Parts {
  private final Element citation;
  private final List<Element> parts;

  Parts(Element citation) {
    this.citation = citation;
    this.parts = citation.elements();
  }

  Element citation() {
    return citation;
  }

  /** A part's text, without white space around. */
  Optional<String> text(String name) {
    String text = or(name, "");
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  String or(String name, String other) {
    for (Element part : parts) {
      if (part.name().equals(name) && !part.isBlank()) {
        return part.text();
      }
    }
    return other;
  }

  /** First and last page, or what an electronic journal has instead. */
  Optional<String> pages() {
    return pages(text("page-range"), text("fpage"), text("lpage"), text("elocation-id"));
  }

  static Optional<String> pages(
      Optional<String> range, Optional<String> first, Optional<String> last, Optional<String> e) {
    if (range.isPresent()) {
      return range;
    }
    boolean both = first.isPresent() && last.isPresent() && !first.equals(last);
    return both ? Optional.of(first.get() + "-" + last.get()) : first.or(() -> e);
  }
}
