package org.claimtrace.query.trace;

/**
 * How a trace is drawn.
 *
 * @param width columns of characters; 0 for no limit
 * @param unicode box-drawing characters, else plain ASCII lines
 * @param colour ANSI colours
 */
public record TraceStyle(int width, boolean unicode, boolean colour) {
  /** Refuses a width below 0. */
  public TraceStyle {
    if (width < 0) {
      throw new IllegalArgumentException("no width: " + width);
    }
  }
}
