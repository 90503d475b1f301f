package org.claimtrace.query.trace;

/** What a line is, and the ANSI attributes (ECMA-48, SGR) that show it. */
enum Paint {
  TITLE("1;4"),
  STATEMENT("1"),
  QUOTE("36"),
  SOURCE("32"),
  CAUTION("33"),
  ALARM("1;31"),
  VERBATIM(""),
  PLAIN("");

  private static final String ESCAPE = "\u001b[";
  private final String attributes;

  Paint(String attributes) {
    this.attributes = attributes;
  }

  /** Whether the text is the article's own, not to be changed. */
  boolean isVerbatim() {
    return this == QUOTE || this == VERBATIM;
  }

  /** A text in this paint. */
  String on(String text) {
    return attributes.isEmpty() ? text : ESCAPE + attributes + "m" + text + ESCAPE + "0m";
  }
}
