package org.claimtrace.extract.frame;

import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Coordination;
import org.claimtrace.extract.rule.Frame.Reach;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.syntax.Relation;

/** Which words belong to the phrase of a head: its modifiers, and what must stand behind it. */
final class Phrases {
  private static final int DEEPEST = 8;

  private final Clauses clauses;
  private final Line line;
  private final WordLists lists;

  Phrases(Clauses clauses, WordLists lists) {
    this.clauses = clauses;
    this.line = clauses.line();
    this.lists = lists;
  }

  /** The phrase of a head. */
  Piece of(int head, Reach reach) {
    int end = reach == Reach.CORE ? head + 1 : right(head, reach == Reach.WHOLE, 0);
    int to =
        trimmed(
            head,
            reach == Reach.NAME ? Math.max(head + 1, Math.min(end, clauses.seriesEnd(head))) : end);
    return Piece.of(Math.max(left(head), Math.min(head, clauses.seriesStart(head))), to);
  }

  /** "women with": what lost its end ends before. */
  private int trimmed(int head, int end) {
    int to = end;
    while (to > head + 1 && line.tag(to - 1).matches("IN|CC|DT|,|TO|WDT")) {
      to--;
    }
    return to;
  }

  /** The same, taken apart where it has two names: "loss or slowing of X", "A and B therapy". */
  List<Piece> pieces(int head, Reach reach) {
    Piece whole = of(head, reach);
    if (reach != Reach.NAME) {
      return List.of(whole);
    }
    Optional<Chunk> chunk = line.chunkAt(head).filter(c -> c.head() == head);
    if (chunk.isPresent() && chunk.get().core() <= whole.from()) {
      List<Piece> members = Coordination.pieces(line, chunk.get());
      if (members.size() > 1) {
        return members.stream()
            .map(p -> p.hasSharedHead() ? new Piece(p.from(), p.to(), p.headFrom(), whole.to()) : p)
            .toList();
      }
    }
    boolean bare = whole.from() == head && whole.to() == head + 1;
    Piece tail = bare ? sharedTail(head) : null;
    return List.of(
        tail == null ? whole : new Piece(whole.from(), whole.to(), tail.from(), tail.to()));
  }

  /** "of X" behind the second of two joined nouns belongs to both. */
  @org.jspecify.annotations.Nullable
  private Piece sharedTail(int head) {
    List<Integer> partners = clauses.children(head, Relation.CONJ);
    if (partners.size() != 1 || !isNoun(partners.get(0)) || partners.get(0) != head + 2) {
      return null;
    }
    if (!lists.has("tailed", line.word(head).norm())) {
      return null;
    }
    int partner = partners.get(0);
    for (int of = partner + 1; of <= partner + 1 && of < line.size(); of++) {
      List<Integer> objects = clauses.children(of, Relation.POBJ);
      boolean ours = clauses.tree().head(of) == head || clauses.tree().head(of) == partner;
      if (line.lower(of).equals("of") && ours && !objects.isEmpty() && isBareNoun(partner)) {
        return Piece.of(of, end(of, false, 1));
      }
    }
    return null;
  }

  /** "frequency and severity of X": nothing stands between "and" and the second noun. */
  private boolean isBareNoun(int noun) {
    return line.tag(noun - 1).equals("CC");
  }

  /** What a noun is said to be in passing: "A, an old drug", "A (a drug)"; never a mere name. */
  List<Integer> appositions(int noun) {
    boolean indefinite =
        clauses.children(noun, Relation.DET).stream().anyMatch(d -> line.lower(d).matches("an?"));
    if (indefinite) {
      return List.of();
    }
    return clauses.children(noun, Relation.APPOS, Relation.PARATAXIS).stream()
        .filter(child -> child > noun && line.tag(child).startsWith("NN") && isIndefinite(child))
        .filter(child -> new Appositions(line).isOne(noun, child))
        .toList();
  }

  private boolean isIndefinite(int child) {
    int from = left(child);
    while (from > 0 && line.tag(from - 1).matches("DT|CD|JJ.*|RB.*")) {
      from--;
    }
    boolean parted = from > 0 && line.lower(from - 1).matches("[,(–—-]|--");
    return parted && line.lower(from).matches("an?|one|any");
  }

  /** The nouns before the head in its phrase: "pain" of "greater pain reduction"; null if none. */
  @org.jspecify.annotations.Nullable
  Piece before(int head) {
    int from = head;
    for (int child : clauses.children(head, Relation.COMPOUND, Relation.NMOD, Relation.POSS)) {
      if (child < head && line.tag(child).startsWith("NN")) {
        from = Math.min(from, left(child));
      }
    }
    return from < head ? Piece.of(from, head) : null;
  }

  /** All words from the first to the last that hang on a word, without the stop. */
  Piece clause(int word) {
    int from = word;
    int to = word + 1;
    for (int i = 0; i < line.size(); i++) {
      if (isUnder(i, word) && !line.lower(i).matches("[.;:!?]") && !line.isHidden(i)) {
        from = Math.min(from, i);
        to = Math.max(to, i + 1);
      }
    }
    while (from < word
        && line.lower(from)
            .matches("[,)]|and|but|however|that|although|though|while|whereas|because")) {
      from++;
    }
    while (to > word + 1 && line.lower(to - 1).matches("[,(]|and|but|however")) {
      to--;
    }
    return Piece.of(from, to);
  }

  private boolean isUnder(int word, int top) {
    int up = word;
    for (int i = 0; i < line.size() && up >= 0; i++) {
      if (up == top) {
        return true;
      }
      boolean apart =
          clauses.isVerb(up) && clauses.tree().relation(up) == Relation.CONJ
              || clauses.tree().relation(up) == Relation.PARATAXIS;
      up = apart ? -1 : clauses.tree().head(up);
    }
    return false;
  }

  private int left(int head) {
    int from = head;
    while (from > 0) {
      int before = from - 1;
      while (before > 0 && clauses.tree().relation(before) == Relation.META) {
        before--;
      }
      if (!isLeftPart(before, head) || partsNouns(before)) {
        break;
      }
      from = before;
    }
    while (from < head
        && !isJoint(from + 1)
        && (line.tag(from).equals("DT") || line.lower(from).matches("[,(\\])-]|either|both"))) {
      from++;
    }
    while (from > 1 && isJoint(from - 1)) {
      from -= 2;
    }
    int first = from;
    return line.hitTo(head + 1, Math.max(0, head - DEEPEST))
        .map(hit -> Math.min(hit.from(), first))
        .orElse(first);
  }

  /** "In a study, patients": a comma between nouns parts two phrases. */
  private boolean partsNouns(int word) {
    return line.lower(word).equals(",") && line.tag(word - 1).startsWith("NN");
  }

  /** The hyphen of "self-assessed". */
  private boolean isJoint(int i) {
    return i > 0
        && i + 1 < line.size()
        && line.lower(i).matches("[-/‐‑–]")
        && line.word(i - 1).end() == line.word(i).start()
        && line.word(i).end() == line.word(i + 1).start();
  }

  /** Words before the head that hang on it, straight or over others of them. */
  private boolean isLeftPart(int word, int head) {
    int up = word;
    for (int i = 0; i < DEEPEST && up >= 0 && up <= head; i++) {
      if (up == head) {
        return !isOutside(word);
      }
      Relation relation = clauses.tree().relation(up);
      boolean inside =
          switch (relation) {
            case AMOD,
                COMPOUND,
                NMOD,
                NUMMOD,
                ADVMOD,
                NPADVMOD,
                QUANTMOD,
                PUNCT,
                DET,
                POSS,
                CASE,
                NEG,
                META,
                CC,
                CONJ,
                DEP,
                PREDET,
                PRECONJ ->
                true;
            default -> false;
          };
      if (!inside) {
        return false;
      }
      up = clauses.tree().head(up);
    }
    return false;
  }

  private boolean isOutside(int word) {
    return line.isHidden(word)
        || line.lower(word).matches("[;:()\\[\\]]")
        || (line.tag(word).startsWith("V") && !line.tag(word).matches("VB[NG]"));
  }

  private int right(int head, boolean whole, int depth) {
    int to = head + 1;
    if (depth > DEEPEST) {
      return to;
    }
    for (int child : clauses.children(head)) {
      if (child > head && child <= to + 1 + gap(to) && belongs(head, child, whole)) {
        to = Math.max(to, end(child, whole, depth + 1));
      }
    }
    return to;
  }

  /** A bracket or a comma between the head and what hangs on it. */
  private int gap(int to) {
    int i = to;
    while (i < line.size() && clauses.tree().relation(i) == Relation.META) {
      i++;
    }
    return i - to;
  }

  private boolean belongs(int head, int child, boolean whole) {
    return switch (clauses.tree().relation(child)) {
      case PREP ->
          whole
              ? !line.lower(child).matches("compared|versus|vs|than")
              : lists.has("tails", line.lower(child))
                  || (line.lower(child).equals("in")
                      && lists.has("relational", line.word(head).norm()))
                  || (line.lower(child).equals("to")
                      && lists.has("toTailed", line.word(head).norm()));
      case NUMMOD -> child == head + 1;
      case DOBJ -> line.tag(head).equals("VBG");
      case ACL -> whole || (line.tag(child).equals("VB") && child <= head + 2);
      case RELCL -> whole;
      case CASE -> true;
      default -> false;
    };
  }

  private int end(int word, boolean whole, int depth) {
    if (depth > DEEPEST * 2) {
      return word + 1;
    }
    int to = word + 1;
    for (int child : clauses.children(word)) {
      boolean inside =
          child > word && !line.isHidden(child) && !line.lower(child).matches("[.;:()\\[\\],]");
      boolean list =
          clauses.tree().relation(child) == Relation.CONJ
              || clauses.tree().relation(child) == Relation.CC;
      boolean clause =
          clauses.tree().relation(child) == Relation.ADVCL
              || clauses.tree().relation(child) == Relation.RELCL
              || clauses.tree().relation(child) == Relation.APPOS
              || clauses.tree().relation(child) == Relation.PARATAXIS;
      if (inside && (whole || (!clause && (!list || isNoun(word))))) {
        to = Math.max(to, end(child, whole, depth + 1));
      }
    }
    return to;
  }

  private boolean isNoun(int word) {
    return line.tag(word).startsWith("NN");
  }
}
