package org.claimtrace.extract;

import java.util.Locale;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.term.Context;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.claim.Term;

/** Reads what an arm got from the words at a place: a noun phrase and what is given with it. */
final class ArmPhrases {
  /** A name of an arm that is longer than this is a sentence. */
  private static final int LONGEST = 14;

  /** "A of B plus C": so many phrases make up one regimen at most. */
  private static final int PARTS = 4;

  private final WordLists lists;
  private final Terms terms;

  ArmPhrases(WordLists lists, Terms terms) {
    this.lists = lists;
    this.terms = terms;
  }

  /** What stands from a word on, before {@code to}. */
  Optional<Topic> from(Context article, Line line, int at, int to) {
    int from = at;
    while (from < to && isLead(line, from)) {
      from++;
    }
    int end = from;
    for (int part = 0; part < PARTS && end < to; part++) {
      int begin = part == 0 ? end : joined(line, end);
      Optional<Chunk> chunk = line.chunkAt(begin).filter(Chunk::isNoun);
      if (chunk.isEmpty() || begin < 0 || begin >= to || speaksOfGroups(line, chunk.get())) {
        break;
      }
      end = Math.min(to, chunk.get().to());
    }
    return named(article, line, from, end);
  }

  /** What stands right before a word. */
  Optional<Topic> before(Context article, Line line, int to) {
    Optional<Chunk> last = line.chunkAt(to - 1).filter(Chunk::isNoun);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int from = last.get().core();
    for (int part = 1; part < PARTS; part++) {
      Optional<Chunk> chunk = line.chunkAt(from - 2).filter(Chunk::isNoun);
      boolean joint = lists.has("regimenJoints", line.lower(from - 1));
      if (!joint || chunk.isEmpty() || isPeople(line, chunk.get())) {
        break;
      }
      from = chunk.get().core();
    }
    return from >= to || isPeople(line, last.get())
        ? Optional.empty()
        : named(article, line, Math.max(from, to - LONGEST), to);
  }

  private boolean isPeople(Line line, Chunk chunk) {
    String head = line.word(Math.min(chunk.head(), line.size() - 1)).norm();
    return lists.has("people", head) && !lists.has("groups", head);
  }

  /** The words that begin at a place named as one thing; none if they name no treatment. */
  Optional<Topic> named(Context article, Line line, int begin, int last) {
    int from = begin;
    int end = last;
    while (from < end && isLead(line, from)) {
      from++;
    }
    while (from < end && isDose(line, end - 1)) {
      end--;
    }
    if (from >= end || end - from > LONGEST || isNone(line, from, end)) {
      return Optional.empty();
    }
    return terms
        .thing(line, Piece.of(from, end), "intervention", article)
        .filter(Term.Concept.class::isInstance)
        .filter(term -> term.label().chars().filter(Character::isLetter).count() > 1)
        .map(
            term -> {
              String label = without(term.label());
              return new Topic(label, ((Term.Concept) term).linked() && label.equals(term.label()));
            });
  }

  /** "untreated control group": untreated control. */
  private static String without(String label) {
    String bare = label.replaceFirst("(?i)( treatment| therapy)? (group|arm)s?$", "").strip();
    return bare.toLowerCase(Locale.ROOT).matches("|the|study") ? label : bare;
  }

  /** Whether the words are of people, places, measures or times, which no one is given. */
  private boolean isNone(Line line, int from, int end) {
    int head = from;
    while (head + 1 < end && !line.tag(head + 1).matches("IN|TO|WDT|\\(|,")) {
      head++;
    }
    boolean group = head > from && lists.has("groups", line.word(head).norm());
    String noun = line.word(group ? head - 1 : head).norm();
    return !line.tag(from).matches("NN.*|JJS?|FW|VBN|VBG|CD|RB|HYPH")
        || lists.has("people", noun)
        || lists.has("times", noun)
        || lists.has("measures", noun)
        || lists.has("bad", noun)
        || lists.has("studyHeads", noun)
        || lists.has("dataWords", noun)
        || lists.has("percents", noun)
        || lists.has("vague", noun);
  }

  /** Articles, figures and units before what was given. */
  private boolean isLead(Line line, int i) {
    String lower = line.lower(i);
    return line.tag(i).matches("DT|CD|PRP\\$|IN|TO|RB|:|,")
        || lower.matches("\\d.*|[:=,%(\\[–-]|either|only|just|of")
        || lists.has("doseUnits", lower)
        || lists.has("portions", lower);
  }

  /** "40 mg / m2" behind what was given. */
  private boolean isDose(Line line, int i) {
    return line.tag(i).matches("CD|RB")
        || line.lower(i).matches("\\d.*|[/,]")
        || lists.has("doseUnits", line.lower(i));
  }

  private int joined(Line line, int at) {
    boolean joint = lists.has("regimenJoints", line.lower(at)) || line.lower(at).equals("and");
    return joint ? at + 1 : -1;
  }

  private boolean speaksOfGroups(Line line, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (lists.has("groups", line.word(i).norm())) {
        return true;
      }
    }
    return false;
  }
}
