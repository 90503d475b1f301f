package org.claimtrace.read.html;

/** What a cell is the header of. */
enum Header {
  NONE,
  COLUMN,
  ROW,
  /** A header cell whose place decides. */
  PLACE
}
