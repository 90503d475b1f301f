package org.claimtrace.model.article;

/** What a block of text is to its article. */
public enum BlockKind {
  /** The article's own title. */
  TITLE,
  /** The heading of a section. */
  HEADING,
  /** Running text. */
  PARAGRAPH,
  /** One item of a list. */
  LIST_ITEM,
  /** One row of a table, cells parted by {@code " | "}. */
  TABLE_ROW,
  /** What stands below or above a figure or table. */
  CAPTION,
  /** A note below the text or a table. */
  FOOTNOTE,
  /** One entry of the list of references. */
  REFERENCE
}
