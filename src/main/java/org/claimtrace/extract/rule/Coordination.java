package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Voice;
import org.claimtrace.model.lexicon.Lexicon;

/** Takes lists apart: "A, B and C", and "A and B effects" inside one phrase. */
public final class Coordination {
  private Coordination() {}

  /**
   * The members of the list that begins with a phrase. A comma alone joins only if an "and" or "or"
   * comes before the list ends; a last member that is the subject of a verb is no member.
   *
   * @param line the sentence
   * @param first the first phrase
   * @return the phrases, at least the first
   */
  public static List<Chunk> phrases(Line line, Chunk first) {
    List<Chunk> members = new ArrayList<>();
    members.add(first);
    boolean closed = false;
    int end = first.to();
    while (!closed) {
      int i = passOver(line, end);
      boolean comma = line.lower(i).equals(",");
      i = comma ? passOver(line, i + 1) : i;
      int behind = behindConjunction(line, i);
      closed = behind > i;
      if (!comma && !closed) {
        break;
      }
      Optional<Chunk> next = line.chunkFrom(passOver(line, behind)).filter(Chunk::isNoun);
      if (next.isEmpty() || closed && isSubject(line, first, next.get())) {
        closed = false;
        break;
      }
      members.add(next.get());
      end = next.get().to();
    }
    return closed ? members : List.of(first);
  }

  /** Over citation markers and brackets. */
  static int passOver(Line line, int from) {
    int i = from;
    while (i < line.size()) {
      if (line.isHidden(i)) {
        i++;
      } else if (line.lower(i).equals("(")) {
        int close = i + 1;
        while (close < line.size() && !line.lower(close).equals(")")) {
          close++;
        }
        i = close + 1;
      } else {
        break;
      }
    }
    return Math.min(i, line.size());
  }

  /** For each place of a line and the one behind it, where {@link #passOver} leads. */
  static int[] over(Line line) {
    int size = line.size();
    int[] over = new int[size + 1];
    over[size] = size;
    int close = size;
    for (int i = size - 1; i >= 0; i--) {
      boolean opens = !line.isHidden(i) && line.lower(i).equals("(");
      int behind = opens ? Math.min(close + 1, size) : i + 1;
      over[i] = opens || line.isHidden(i) ? over[behind] : i;
      close = line.lower(i).equals(")") ? i : close;
    }
    return over;
  }

  private static int behindConjunction(Line line, int i) {
    return switch (line.lower(i)) {
      case "and", "or", "nor", "plus", "&" -> i + 1;
      case "as" -> line.lower(i + 1).equals("well") && line.lower(i + 2).equals("as") ? i + 3 : i;
      default -> i;
    };
  }

  /** "reduced A and B rose": B is no object but the next subject; "A and B rose" is one list. */
  private static boolean isSubject(Line line, Chunk first, Chunk phrase) {
    boolean verbBehind =
        line.chunkFrom(phrase.to())
            .filter(Chunk::isVerb)
            .filter(verb -> verb.voice() == Voice.ACTIVE || verb.voice() == Voice.PASSIVE)
            .isPresent();
    return verbBehind && standsBehindVerb(line, first.from());
  }

  private static boolean standsBehindVerb(Line line, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (line.chunkAt(i).filter(Chunk::isVerb).isPresent()) {
        return true;
      }
      if (line.lower(i).matches("[,;:]") || line.tag(i).startsWith("W")) {
        return false;
      }
    }
    return false;
  }

  /**
   * The members inside one phrase: modifiers joined before a shared head.
   *
   * @param line the sentence
   * @param phrase a noun phrase
   * @return one piece, or several that share the head
   */
  public static List<Piece> pieces(Line line, Chunk phrase) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = phrase.core(); i < phrase.head(); i++) {
      boolean joint =
          line.lower(i).equals(",")
              || line.tag(i).equals("CC")
              || line.lower(i).equals("(")
              || line.lower(i).equals(")");
      if (joint && !insideName(line, phrase, i)) {
        cuts.add(i);
      }
    }
    if (cuts.stream().noneMatch(i -> line.tag(i).equals("CC"))) {
      return List.of(Piece.of(phrase.core(), phrase.to()));
    }
    int last = cuts.get(cuts.size() - 1) + 1;
    int headFrom = headFrom(line, phrase, last - 1);
    List<Piece> pieces = new ArrayList<>();
    int from = phrase.core();
    cuts.add(headFrom);
    for (int cut : cuts) {
      if (cut > from) {
        boolean own = cut < last && areLikeNames(line, from, cut, last, phrase.to());
        pieces.add(own ? Piece.of(from, cut) : new Piece(from, cut, headFrom, phrase.to()));
      }
      from = Math.max(from, cut + 1);
    }
    return pieces;
  }

  /** "stroke and heart disease": two known names of one kind, of which neither needs the other. */
  private static boolean areLikeNames(Line line, int from, int to, int last, int end) {
    Optional<Lexicon.Hit> other = line.hitFrom(last).filter(hit -> hit.to() == end);
    return line.tag(to - 1).startsWith("NN")
        && line.hitFrom(from)
            .filter(hit -> hit.to() == to)
            .filter(hit -> other.isPresent() && isLike(hit, other.get()))
            .isPresent();
  }

  private static boolean isLike(Lexicon.Hit one, Lexicon.Hit other) {
    return !Collections.disjoint(one.entry().types(), other.entry().types());
  }

  /**
   * Where the shared head begins: a known name at the end if it leaves a modifier, else the noun.
   */
  private static int headFrom(Line line, Chunk phrase, int lastCut) {
    return line.hitTo(phrase.to(), lastCut + 2).map(hit -> hit.from()).orElse(phrase.head());
  }

  private static boolean insideName(Line line, Chunk phrase, int index) {
    for (int i = phrase.core(); i < index; i++) {
      if (line.hitFrom(i).filter(hit -> hit.to() > index).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
