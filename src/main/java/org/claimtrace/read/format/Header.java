package org.claimtrace.read.format;

/** What a cell of a table is the header of. */
public enum Header {
  /** Of nothing: it holds data. */
  NONE,
  /** Of what stands below. */
  COLUMN,
  /** Of what stands beside. */
  ROW,
  /** A header cell whose place decides. */
  PLACE
}
