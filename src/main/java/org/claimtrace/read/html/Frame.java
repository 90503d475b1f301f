package org.claimtrace.read.html;

import org.claimtrace.model.article.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element around the text that is being read, as far as it tells what the text is.
 *
 * @param element the element
 * @param kind what text directly inside is
 * @param level of a heading; else 0
 * @param solid whether blocks inside are no pieces of their own
 * @param quoted whether headings inside open no section
 * @param references whether items inside are entries of a list of references
 * @param notes whether blocks inside are footnotes
 * @param list the list whose items it holds directly
 * @param item the item that it belongs to
 */
record Frame(
    Element element,
    BlockKind kind,
    int level,
    boolean solid,
    boolean quoted,
    boolean references,
    boolean notes,
    @Nullable Numbering list,
    @Nullable Item item) {

  static Frame outermost(Element element) {
    return new Frame(element, BlockKind.PARAGRAPH, 0, false, false, false, false, null, null);
  }

  /** An element inside that holds blocks and tells nothing of itself. */
  Frame plain(Element inner) {
    BlockKind inside =
        switch (kind) {
          case CAPTION, FOOTNOTE, LIST_ITEM, REFERENCE -> kind;
          default -> BlockKind.PARAGRAPH;
        };
    return new Frame(inner, inside, 0, solid, quoted, references, notes, null, item);
  }

  Frame as(BlockKind other) {
    return new Frame(element, other, level, solid, quoted, references, notes, list, item);
  }

  Frame heading(int ofLevel, boolean title) {
    BlockKind head = title ? BlockKind.TITLE : BlockKind.HEADING;
    return new Frame(
        element,
        quoted ? BlockKind.PARAGRAPH : head,
        ofLevel,
        true,
        quoted,
        false,
        false,
        null,
        item);
  }

  Frame holding(boolean entries, boolean footnotes) {
    BlockKind inside = footnotes && kind == BlockKind.PARAGRAPH ? BlockKind.FOOTNOTE : kind;
    return new Frame(
        element, inside, 0, solid, quoted, references || entries, notes || footnotes, list, item);
  }

  Frame listing(Numbering numbering) {
    return new Frame(element, kind, 0, solid, quoted, references, notes, numbering, item);
  }

  /** An entry is one piece whatever blocks are in it; other items may hold several. */
  Frame item(BlockKind of, Item number) {
    boolean entry = of == BlockKind.REFERENCE;
    return new Frame(element, of, 0, solid || entry, true, references, notes, null, number);
  }

  Frame quoting() {
    return new Frame(element, kind, 0, solid, true, references, notes, list, item);
  }

  Frame cell() {
    return new Frame(element, BlockKind.TABLE_ROW, 0, true, true, false, false, null, null);
  }
}
