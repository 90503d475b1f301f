package org.claimtrace.read.xml;

/**
 * Characters, entities resolved.
 *
 * @param value at least one character, white space as in the source
 */
public record Text(String value) implements Node {
  /** Between elements there is mostly nothing but a line end and indentation. */
  static final Text BLANK = new Text(" ");
}
