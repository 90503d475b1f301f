package org.claimtrace.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.extract.explain.Fired.Refused;
import org.claimtrace.extract.explain.LineView;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.ClaimPattern;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.model.claim.Term;

/**
 * Who could take part in a claim.
 *
 * @param subjects what it may be about
 * @param objects what may be said of that
 */
record Pairing(List<Term> subjects, List<Term> objects) {
  private static final Set<String> STUDIES = Set.of("study", "within", "evidence");

  Pairing {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
  }

  /** Why a match makes no claim of a pattern; empty if it makes one. */
  Optional<Refused> refusal(Match match, ClaimPattern pattern, Line line) {
    Optional<String> cause = Optional.empty();
    if (subjects.isEmpty()) {
      cause = Optional.of("no subject: " + nobody(match, pattern.subject(), line));
    } else if (objects.isEmpty()) {
      cause = Optional.of("no object: " + nobody(match, pattern.object(), line));
    } else if (subjects.stream().allMatch(s -> objects.stream().allMatch(o -> same(s, o)))) {
      cause = Optional.of("subject and object are the same, " + subjects.get(0).label());
    }
    String claim = pattern.subject() + " " + pattern.predicate() + " " + pattern.object();
    return cause.map(why -> new Refused(claim, why));
  }

  private static boolean same(Term subject, Term object) {
    return subject.key().equals(object.key());
  }

  private static String nobody(Match match, String name, Line line) {
    String slot = name.replaceFirst("^(?:inner|last):", "").replaceFirst(":.*", "");
    List<Piece> pieces = match.slots().getOrDefault(slot, List.of());
    if (!pieces.isEmpty()) {
      String words =
          pieces.stream()
              .map(piece -> LineView.text(line, piece.from(), piece.to()))
              .collect(Collectors.joining("; "));
      return "\"" + words + "\" (" + name + ") names nothing that can stand there";
    }
    if (slot.equals("own")) {
      return "the sentence tells of no study of the article's own";
    }
    if (STUDIES.contains(slot)) {
      return "no study is spoken of (" + name + ")";
    }
    if (slot.equals("agent") && match.rule().frame().isPresent()) {
      return "the slot agent is empty, and no study of the article's own says what it tried";
    }
    return "nothing fills " + name;
  }
}
