package org.claimtrace.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.citation.Entry;
import org.claimtrace.read.format.Link;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.text.Range;
import org.claimtrace.read.text.SectionTitles;
import org.jspecify.annotations.Nullable;

/** The pieces that a page's text consists of, one after the other. */
final class Pieces {
  private final Sheet sheet;
  private final Draft draft;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private @Nullable BlockKind open;
  private int level;
  private String number = "";
  private int line = 1;
  private boolean inReferences;

  Pieces(Sheet sheet, Draft draft) {
    this.sheet = sheet;
    this.draft = draft;
  }

  boolean isOpen() {
    return open != null;
  }

  /** The first words of a piece come, or the first cell of a row. */
  void begin(Frame frame, int atLine) {
    Item item = frame.item();
    BlockKind kind = frame.kind();
    if (kind == BlockKind.LIST_ITEM && item != null && item.isTaken()) {
      kind = BlockKind.PARAGRAPH;
    }
    open = kind;
    level = frame.level();
    number = item == null ? "" : item.take();
    line = atLine;
    sheet.open(separator(kind));
    draft.begin();
  }

  private String separator(BlockKind kind) {
    boolean run =
        switch (kind) {
          case LIST_ITEM, TABLE_ROW, REFERENCE ->
              !pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == kind;
          default -> false;
        };
    return run ? "\n" : "\n\n";
  }

  /** Ends the piece, if one is open. */
  void finish() {
    BlockKind kind = open;
    if (kind == null) {
      return;
    }
    draft.breakRaised();
    Range range = sheet.close();
    open = null;
    if (range.isEmpty()) {
      draft.end(false);
      return;
    }
    add(kind, range);
    draft.end(true);
  }

  private void add(BlockKind kind, Range range) {
    List<Anchor> anchors = draft.links(range);
    if (kind == BlockKind.HEADING) {
      inReferences = SectionTitles.isReferences(sheet.in(range));
    }
    boolean entry = kind == BlockKind.REFERENCE;
    boolean item = kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
    Range words = range;
    if (entry || kind == BlockKind.FOOTNOTE || (item && inReferences)) {
      words = Entries.bare(sheet, range, anchors);
      Entries.Numbered own = Entries.number(sheet, words);
      words = own.words();
      number = own.number().isEmpty() ? number : own.number();
    }
    List<String> targets = targets(anchors);
    boolean cites = kind == BlockKind.FOOTNOTE && Entry.isReference(sheet.in(words), targets);
    pieces.add(
        new Piece(
            cites ? BlockKind.REFERENCE : kind,
            words,
            level,
            number,
            line,
            targets,
            draft.names(),
            Optional.empty()));
    if (!entry) {
      for (Anchor a : anchors) {
        links.add(new Link(new Range(a.from(), a.to()), a.target()));
      }
    }
  }

  private static List<String> targets(List<Anchor> anchors) {
    if (anchors.isEmpty()) {
      return List.of();
    }
    List<String> targets = new ArrayList<>();
    for (Anchor anchor : anchors) {
      if (!anchor.target().startsWith("#") && !targets.contains(anchor.target())) {
        targets.add(anchor.target());
      }
    }
    return targets;
  }

  /** Ends a row of a table, which was opened as a piece. */
  void finishRow(TableRead table) {
    boolean blank = table.isBlank();
    if (open == null) {
      return;
    }
    Range range = sheet.close();
    open = null;
    if (blank || range.isEmpty()) {
      sheet.cut(range.from());
      draft.end(false);
      return;
    }
    rows.add(new Row(pieces.size(), table.closeRow(range)));
    add(BlockKind.TABLE_ROW, range);
    draft.end(true);
  }

  /** A title alone is no article: the page may be made by scripts. */
  boolean holdsArticle() {
    return pieces.stream().anyMatch(piece -> piece.kind() != BlockKind.TITLE);
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Link> links() {
    return links;
  }

  List<Row> rows() {
    return rows;
  }
}
