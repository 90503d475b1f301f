package org.claimtrace.extract.frame;

import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.Piece;

/**
 * Whether two joined phrases share a word, so that neither can be told without the other: "mood or
 * sleep changes", "a swollen lip and cheek". A known name stands by itself.
 */
final class SharedNames {
  private final Line line;

  SharedNames(Line line) {
    this.line = line;
  }

  /** Whether the two are one name. */
  boolean are(Piece left, Piece right) {
    return isOpen(left, right) || sharesModifier(left, right);
  }

  /** "mood or sleep changes", "rough or broad features". */
  private boolean isOpen(Piece left, Piece right) {
    boolean single = left.to() == left.from() + 1 && !line.tag(left.from()).equals("NNS");
    boolean compound = right.to() > right.from() + 1 && isPlural(right.to() - 1);
    return single && compound && areWords(right) && !isKnown(left);
  }

  /** "a swollen lip and cheek". */
  private boolean sharesModifier(Piece left, Piece right) {
    boolean bare = right.to() == right.from() + 1 && line.tag(right.from()).equals("NN");
    boolean modified = false;
    for (int i = left.from(); i < left.to() - 1; i++) {
      modified |= line.tag(i).matches("JJ.*|VBN");
    }
    return bare && modified && areWords(left) && !isKnown(right);
  }

  private boolean isPlural(int i) {
    return line.tag(i).equals("NNS");
  }

  private boolean areWords(Piece piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (!line.tag(i).matches("NN.*|JJ.*|VB[NG]|DT|RB")) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(Piece piece) {
    return line.hitTo(piece.to(), piece.from()).isPresent();
  }
}
