package org.claimtrace.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.read.format.Piece;

/** What is odd about a list of references. */
final class ReferenceWarnings {
  /** How many keys a message names; a page without markers' links may have hundreds. */
  private static final int NAMED = 5;

  private final String place;
  private final List<Piece> pieces;
  private final Bibliography bibliography;

  ReferenceWarnings(String place, List<Piece> pieces, Bibliography bibliography) {
    this.place = place;
    this.pieces = pieces;
    this.bibliography = bibliography;
  }

  List<Problem> of(List<CitationMarker> markers) {
    List<Problem> warnings = new ArrayList<>();
    Map<Integer, String> twice = bibliography.duplicates();
    twice.entrySet().stream().limit(NAMED).forEach(one -> warnings.add(duplicate(one)));
    if (twice.size() > NAMED) {
      warnings.add(
          new Problem(
              ErrorCode.DUPLICATE_REFERENCE,
              place,
              "so are " + (twice.size() - NAMED) + " more",
              "Give each a name of its own."));
    }
    if (!markers.isEmpty()) {
      addUncited(markers, warnings);
    }
    return warnings;
  }

  private Problem duplicate(Map.Entry<Integer, String> twice) {
    return new Problem(
        ErrorCode.DUPLICATE_REFERENCE,
        at(twice.getKey()),
        "two references are called " + twice.getValue(),
        "Give each a name of its own.");
  }

  /** One message for all: where nothing is cited by markers, nothing is missing. */
  private void addUncited(List<CitationMarker> markers, List<Problem> warnings) {
    Set<String> cited = new HashSet<>();
    markers.forEach(marker -> cited.addAll(marker.keys()));
    List<String> keys = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean entry = pieces.get(i).kind() == BlockKind.REFERENCE;
      if (entry && !cited.contains(bibliography.key(i))) {
        first = first < 0 ? i : first;
        keys.add(bibliography.key(i));
      }
    }
    if (!keys.isEmpty()) {
      warnings.add(
          new Problem(
              ErrorCode.REFERENCE_NEVER_CITED,
              at(first),
              cause(keys),
              "Look whether a marker was lost."));
    }
  }

  private static String cause(List<String> keys) {
    if (keys.size() == 1) {
      return "the reference " + keys.get(0) + " is never cited";
    }
    String named = String.join(", ", keys.subList(0, Math.min(NAMED, keys.size())));
    return keys.size()
        + " references are never cited: "
        + named
        + (keys.size() > NAMED ? " and more" : "");
  }

  private String at(int piece) {
    return place + ":" + pieces.get(piece).line();
  }
}
