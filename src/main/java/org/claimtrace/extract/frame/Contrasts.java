package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.model.claim.Polarity;

/** "A, but not B, reduced C": what is told of A is denied of B; "C but not D" likewise. */
final class Contrasts {
  private final Line line;

  Contrasts(Line line) {
    this.line = line;
  }

  /** The denials that a match holds beside what it tells. */
  List<Match> of(Match match) {
    List<Match> denied = new ArrayList<>();
    if (match.polarity().equals(Optional.of(Polarity.AFFIRMED))) {
      match
          .slots()
          .forEach(
              (slot, pieces) -> {
                Piece other = behind(pieces.get(pieces.size() - 1).to());
                if (other != null) {
                  denied.add(with(match, slot, other));
                }
              });
    }
    return denied;
  }

  private static Match with(Match match, String slot, Piece other) {
    Map<String, List<Piece>> slots = new LinkedHashMap<>(match.slots());
    slots.put(slot, List.of(other));
    return new Match(
        match.rule(),
        Math.min(match.from(), other.from()),
        Math.max(match.to(), other.to()),
        match.trigger(),
        slots,
        Optional.of(Polarity.NEGATED));
  }

  /** The phrase behind "but not" or "unlike" right behind a place. */
  private @org.jspecify.annotations.Nullable Piece behind(int to) {
    int i = to;
    while (i < line.size() && (isAside(i) || line.lower(i).equals(","))) {
      i++;
    }
    boolean butNot = line.lower(i).equals("but") && line.lower(i + 1).equals("not");
    if (!butNot && !line.lower(i).equals("unlike")) {
      return null;
    }
    int from = butNot ? i + 2 : i + 1;
    from += line.lower(from).matches("by|with|in|on|of|for") ? 1 : 0;
    return line.chunkFrom(from)
        .filter(Chunk::isNoun)
        .map(chunk -> Piece.of(chunk.core(), chunk.to()))
        .orElse(null);
  }

  private boolean isAside(int i) {
    return line.isHidden(i) || line.tree().relation(i) == Relation.META;
  }
}
