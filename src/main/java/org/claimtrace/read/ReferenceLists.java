package org.claimtrace.read;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.citation.Entry;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Piece;

/** Finds the entries of the list of references among an article's pieces. */
final class ReferenceLists {
  private ReferenceLists() {}

  static List<Piece> mark(Layout layout) {
    List<Piece> marked = new ArrayList<>();
    Outline outline = new Outline();
    boolean numbered = false;
    int unnumbered = 0;
    for (Piece piece : layout.pieces()) {
      if (piece.kind() == BlockKind.HEADING) {
        outline.heading(piece.range().in(layout.text()), piece.level());
        numbered = false;
      }
      String text = piece.range().in(layout.text());
      if (piece.work().isPresent()) {
        marked.add(piece);
      } else if (piece.kind() == BlockKind.REFERENCE) {
        // a footnote: it may as well be a remark
        boolean one = Entry.looksLikeOne(text);
        Piece entry = piece.number().isEmpty() ? piece.withNumber("entry-" + ++unnumbered) : piece;
        marked.add(one ? entry : piece.as(BlockKind.PARAGRAPH));
      } else if (!outline.inReferences() || isHead(piece)) {
        marked.add(piece);
      } else if (!piece.number().isEmpty()) {
        numbered = true;
        marked.add(piece.as(BlockKind.REFERENCE));
      } else if (!numbered && Entry.looksLikeOne(text)) {
        // without a number no marker can mean it, so its key must not look like one
        marked.add(piece.as(BlockKind.REFERENCE).withNumber("entry-" + ++unnumbered));
      } else {
        marked.add(piece);
      }
    }
    return List.copyOf(marked);
  }

  private static boolean isHead(Piece piece) {
    return piece.kind() == BlockKind.HEADING || piece.kind() == BlockKind.TITLE;
  }
}
