package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.Coordination;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.syntax.Relation;

/**
 * A list as it stands in the text: what commas part and a last "and" closes. Parsers tear lists of
 * many members apart, the more the longer they are.
 */
final class Listing {
  private static final int FEWEST = 3;

  /** A longer list is trusted more than what the parser makes of it. */
  private static final int SHORT = 4;

  private final Branches branches;
  private final Line line;

  Listing(Branches branches) {
    this.branches = branches;
    this.line = branches.line();
  }

  /** The members of the list that begins at a noun or behind a verb; none if there is no list. */
  List<Piece> at(int word) {
    int start = branches.isVerb(word) ? behind(word) : first(word);
    ListCuts cuts = new ListCuts(line);
    List<Piece> parts = cuts.from(start);
    if (parts.size() < 2) {
      return List.of();
    }
    List<Piece> members = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1 && !cuts.isClosed();
      List<Piece> split = split(parts.get(i), last);
      if (last && split.size() < 2 && !hasJoint(parts.get(i))) {
        return List.of();
      }
      split.forEach(part -> members.addAll(names(part)));
    }
    return members.size() < FEWEST || hangsOnFirst(members) ? List.of() : members;
  }

  /** "swelling of hands, feet and face": the list stands under "of". */
  private boolean hangsOnFirst(List<Piece> members) {
    Piece first = members.get(0);
    int head = members.get(1).to() - 1;
    for (int i = 0; i < line.size() && branches.tree().relation(head) == Relation.CONJ; i++) {
      head = branches.tree().head(head);
    }
    boolean inside =
        head > first.from() && head < first.to() && branches.tree().relation(head) == Relation.POBJ;
    return members.size() <= SHORT && inside || givesExamples(first);
  }

  /** "trouble with tasks such as A, B and C": the list stands under "such as". */
  private boolean givesExamples(Piece first) {
    for (int i = first.from(); i + 1 < first.to(); i++) {
      boolean such = line.lower(i).equals("such") && line.lower(i + 1).equals("as");
      if (such || line.lower(i).matches("including|like")) {
        return true;
      }
    }
    return false;
  }

  private int first(int noun) {
    return line.chunkAt(noun).filter(Chunk::isNoun).map(Chunk::from).orElse(noun);
  }

  /** Where a verb's list begins: over adverbs, one preposition, "the following", a colon. */
  private int behind(int verb) {
    int i = verb + 1;
    boolean taken = false;
    while (i < line.size()) {
      boolean preposition = line.tag(i).matches("IN|TO") && !taken;
      taken |= preposition;
      boolean following =
          line.lower(i).equals("following") || line.lower(i + 1).equals("following");
      if (!preposition && !following && !line.tag(i).startsWith("RB") && !isColon(i)) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isColon(int i) {
    return line.lower(i).equals(":");
  }

  /** "numbness or weakness in the arms": two; "changes of mood and speech": one. */
  private List<Piece> split(Piece part, boolean must) {
    for (int i = part.to() - 2; i > part.from(); i--) {
      boolean joint = line.tag(i).equals("CC");
      boolean named = line.tag(i - 1).matches("NN.*|VBG|[)]|-RRB-");
      if (joint && named && ListCuts.opens(line, i + 1) && (must || !hasPreposition(part, i))) {
        Piece left = Piece.of(part.from(), i);
        Piece right = Piece.of(i + 1, part.to());
        return new SharedNames(line).are(left, right) ? List.of(part) : List.of(left, right);
      }
    }
    return List.of(part);
  }

  private boolean hasJoint(Piece part) {
    for (int i = part.from(); i < part.to(); i++) {
      if (line.tag(i).equals("CC")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPreposition(Piece part, int end) {
    for (int i = part.from(); i < end; i++) {
      if (line.tag(i).matches("IN|TO")) {
        return true;
      }
    }
    return false;
  }

  /** "blurred or double vision": two names. */
  private List<Piece> names(Piece part) {
    Optional<Chunk> chunk = line.chunkAt(part.from()).filter(Chunk::isNoun);
    if (chunk.isPresent() && chunk.get().to() == part.to() && chunk.get().from() == part.from()) {
      return Coordination.pieces(line, chunk.get());
    }
    return List.of(part);
  }
}
