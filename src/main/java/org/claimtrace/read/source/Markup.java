package org.claimtrace.read.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Markup in which nothing that looks like a tag is one. */
final class Markup {
  static final List<Markup> ALL =
      List.of(new Markup("<!--", "-->"), new Markup("<![CDATA[", "]]>"), new Markup("<?", "?>"));

  private final byte[] start;
  private final byte[] end;

  private Markup(String start, String end) {
    this.start = start.getBytes(StandardCharsets.US_ASCII);
    this.end = end.getBytes(StandardCharsets.US_ASCII);
  }

  byte[] start() {
    return start;
  }

  byte[] end() {
    return end;
  }
}
