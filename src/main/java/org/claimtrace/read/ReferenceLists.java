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
      } else if (outline.inReferences() && piece.kind() != BlockKind.TITLE) {
        numbered |= !piece.number().isEmpty();
        String text = piece.range().in(layout.text());
        if (!piece.number().isEmpty()) {
          marked.add(piece.as(BlockKind.REFERENCE));
          continue;
        } else if (!numbered && Entry.looksLikeOne(text)) {
          // without a number no marker can mean it, so its key must not look like one
          String key = "entry-" + ++unnumbered;
          marked.add(
              new Piece(BlockKind.REFERENCE, piece.range(), 0, key, piece.line(), piece.links()));
          continue;
        }
      }
      marked.add(piece);
    }
    return List.copyOf(marked);
  }
}
