package org.claimtrace.read.jats;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.read.xml.Element;

/**
 * A citation's parts by name, the first of each. Articles have hundreds of citations, each asked
 * for a dozen parts; so they are read once.
 */
final class Parts {
  private final Element citation;
  private final Map<String, String> texts = new HashMap<>();

  Parts(Element citation) {
    this.citation = citation;
    for (Element part : citation.elements()) {
      String name = part.name();
      if (!name.equals("person-group") && !name.equals("name") && !name.equals("pub-id")) {
        String text = part.text();
        if (!text.isEmpty()) {
          texts.putIfAbsent(name, text);
        }
      }
    }
  }

  Element citation() {
    return citation;
  }

  /** A part's text, without white space around. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  String or(String name, String other) {
    return texts.getOrDefault(name, other);
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
